/** A Vite plugin that lays a .br and a .gz beside every built file that gains from it. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const gains = /\.(?:js|css|html|svg|webmanifest|json|txt)$/

/** The server then sends the small form as it lies on disk, and compresses nothing by itself. */
export function precompress(): Plugin {
  let outDir = ''
  return {
    name: 'mend-precompress',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir)
    },
    writeBundle() {
      for (const file of filesUnder(outDir))
        if (gains.test(file) && !existsSync(`${file}.br`)) compressFile(file)
    },
  }
}

function compressFile(file: string): void {
  const bytes = readFileSync(file)
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, quality))
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    return statSync(file).isDirectory() ? filesUnder(file) : [file]
  })
}
