// Sets the accusation head of the packed weights to the three numbers of `calibrate.ts`; nothing is learnt.
//
//   node coach/lab/accusing.ts
//
// A training run writes the same three numbers, so this only spares one where nothing else has changed.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { loadModel, signals } from '../src/coach.ts'
import { accusing } from './calibrate.ts'

const place = new URL('../model/weights.bin.gz', import.meta.url)
const bytes = new Uint8Array(gunzipSync(readFileSync(place)))
const model = loadModel(bytes)
if (model === null) throw new Error('the packed weights do not load')

const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const head = model.heads.indexOf('accusation')
if (head < 0) throw new Error(`no head for "${signals[0]}"`)
const from = 12 + model.heads.length + head * 16
accusing.forEach((value, at) => {
  view.setFloat32(from + 4 + at * 4, value, true)
})
const packed = gzipSync(bytes, { level: 9 })
writeFileSync(place, packed)
process.stdout.write(`${String(packed.length)} bytes compressed\n`)
