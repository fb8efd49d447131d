// Sets the accusation head of the packed weights to the three numbers of `calibrate.ts`; nothing is learnt.
//
//   node coach/lab/accusing.ts
//
// A training run writes the same three numbers, so this only spares one where nothing else has changed.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { signals } from '../src/coach.ts'
import { accusing } from './calibrate.ts'
import { loaded, ship, weightsPlace } from './ship.ts'

const bytes = new Uint8Array(gunzipSync(readFileSync(weightsPlace)))
const model = loaded(bytes)

const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const head = model.heads.indexOf('accusation')
if (head < 0) throw new Error(`no head for "${signals[0]}"`)
const from = 12 + model.heads.length + head * 16
accusing.forEach((value, at) => {
  view.setFloat32(from + 4 + at * 4, value, true)
})
ship(bytes, (line) => process.stdout.write(`${line}\n`))
