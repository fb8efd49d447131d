// Where the weights lie that ship: loads them, and puts new ones in their place.
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Model } from '../src/classify.ts'
import { loadModel } from '../src/coach.ts'

/** The file that is shipped. */
export const weightsPlace = new URL('../model/weights.bin.gz', import.meta.url)

/** The model of packed weights. @throws only for bugs */
export function loaded(bytes: Uint8Array): Model {
  const model = loadModel(bytes)
  if (model === null) throw new Error('packed weights do not load')
  return model
}

/** Writes packed weights where they ship from, compressed, and reports both sizes in bytes. */
export function ship(bytes: Uint8Array, report: (line: string) => void): void {
  const gzipped = gzipSync(bytes, { level: 9 })
  writeFileSync(weightsPlace, gzipped)
  report(`weights: ${String(bytes.length)} bytes, ${String(gzipped.length)} compressed`)
}
