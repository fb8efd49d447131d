/** A Vite plugin that tells the service worker which files make up the app's shell. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

const marker = '__MEND_SHELL__'

/**
 * Replaces the marker in the worker by `{ version, page, files, places }`: every hashed file, every public file, and the page itself.
 *
 * The version is the hash of all of them, so a worker with other contents is another worker, and one without is not.
 * @param publicDir - the folder that Vite copies as it is
 * @param places - the first word of every address at which the page is shown
 * @param tag - what the names of its page and its worker have in them: nothing for English
 */
export function shellForWorker(
  publicDir: string,
  places: readonly string[],
  tag: '' | '.de',
): Plugin {
  const [script, page] = [`sw${tag}.js`, `index${tag}.html`]
  const isOwn = (name: string) =>
    !name.endsWith('.webmanifest') || name === `manifest${tag}.webmanifest`
  return {
    name: 'mend-shell',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const worker = bundle[script]
      if (worker?.type !== 'chunk') throw new Error(`the build has no ${script}`)
      const hash = createHash('sha256').update(worker.code).update(places.join())
      const files = new Set<string>(['/'])
      for (const [name, item] of Object.entries(bundle)) {
        if (name === script || name.endsWith('.map')) continue
        hash.update(name).update(item.type === 'chunk' ? item.code : item.source)
        if (name !== page) files.add(`/${name}`)
      }
      for (const name of readdirSync(publicDir).filter(isOwn)) {
        hash.update(name).update(readFileSync(path.join(publicDir, name)))
        files.add(`/${name}`)
      }
      const version = hash.digest('hex').slice(0, 16)
      const shell = { version, page: `/${page}`, files: [...files].sort(), places }
      worker.code = worker.code.replace(
        new RegExp(`["'\`]${marker}["'\`]`),
        JSON.stringify(JSON.stringify(shell)),
      )
      if (worker.code.includes(marker)) throw new Error('the worker never learned its shell')
    },
  }
}
