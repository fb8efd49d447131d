/** `node scripts/sizes.ts`: what a first visit downloads, in KiB as sent; budgets.test.ts asks the same function. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

export type FirstLoad = {
  /** Bytes as sent (brotli): the scripts that the page names, before any screen that loads later. */
  readonly script: number
  readonly style: number
  readonly fonts: number
}

/**
 * @param dist - a built app, with its .br files
 * @param start - the page in one of its languages
 */
export function firstLoad(dist: string, start = 'index.html'): FirstLoad {
  const page = readFileSync(path.join(dist, start), 'utf8')
  const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(
    ([, file]) => file ?? '',
  )
  const sent = (file: string) => {
    const small = path.join(dist, `${file}.br`)
    return statSync(existsSync(small) ? small : path.join(dist, file)).size
  }
  const total = (ending: string, files: readonly string[]) =>
    files.filter((file) => file.endsWith(ending)).reduce((sum, file) => sum + sent(file), 0)
  const assets = readdirSync(path.join(dist, 'assets')).map((file) => `assets/${file}`)
  return {
    script: total('.js', named),
    style: total('.css', named),
    fonts: total('.woff2', assets),
  }
}

if (process.argv[1] === import.meta.filename) {
  const dist = process.argv[2] ?? path.resolve(import.meta.dirname, '../web/dist')
  for (const [part, bytes] of Object.entries(firstLoad(dist))) {
    console.log(`${part.padEnd(8)}${(bytes / 1024).toFixed(1)} KiB`)
  }
}
