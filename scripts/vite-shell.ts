/** A Vite plugin that tells the service worker which files make up the app's shell. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

const marker = '__MEND_SHELL__'

/**
 * Replaces the marker in `sw.js` by `{ version, files, places }`: every hashed file, every public file, and the page itself.
 *
 * The version is the hash of all of them, so a worker with other contents is another worker, and one without is not.
 * @param publicDir - the folder that Vite copies as it is
 * @param places - the first word of every address at which the page is shown
 */
export function shellForWorker(publicDir: string, places: readonly string[]): Plugin {
  return {
    name: 'mend-shell',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const worker = bundle['sw.js']
      if (worker?.type !== 'chunk') throw new Error('the build has no sw.js')
      const hash = createHash('sha256').update(worker.code).update(places.join())
      const files = new Set<string>(['/'])
      for (const [name, item] of Object.entries(bundle)) {
        if (name === 'sw.js' || name.endsWith('.map')) continue
        hash.update(name).update(item.type === 'chunk' ? item.code : item.source)
        if (name !== 'index.html') files.add(`/${name}`)
      }
      for (const name of readdirSync(publicDir)) {
        hash.update(name).update(readFileSync(path.join(publicDir, name)))
        files.add(`/${name}`)
      }
      const shell = { version: hash.digest('hex').slice(0, 16), files: [...files].sort(), places }
      worker.code = worker.code.replace(
        new RegExp(`["'\`]${marker}["'\`]`),
        JSON.stringify(JSON.stringify(shell)),
      )
      if (worker.code.includes(marker)) throw new Error('the worker never learned its shell')
    },
  }
}
