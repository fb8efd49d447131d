// Weights: packed and read back the same, refused when they are not ours.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack } from '../lab/pack.ts'
import { featureSet, loadModel } from '../src/classify.ts'
import { read } from '../src/coach.ts'
import { denseWidth } from '../src/dense.ts'

const heads = ['heat', 'advice'] as const

function packed() {
  const hashes = featureSet('try a long walk').toSorted()
  const rows = Array.from(hashes, () => Float32Array.of(-1, 2))
  const numbers = (value: number) => Float32Array.of(value, value)
  return pack({
    heads, hashes, rows, dense: new Float32Array(denseWidth * heads.length), width: denseWidth,
    slopes: numbers(1), cueSlopes: numbers(0), offsets: numbers(0),
  }) // prettier-ignore
}

fc.configureGlobal({ numRuns: 40 })

describe('loadModel', () => {
  it('reads what was packed, and the weights speak', () => {
    const model = loadModel(packed())
    expect(model?.heads).toEqual(heads)
    const reading = read('try a long walk', [], { model })
    expect(reading.advice).toBeGreaterThan(0.9)
    expect(reading.heat).toBeLessThan(0.1)
  })

  it('leaves what no weights know to the rules', () => {
    const model = loadModel(packed())
    expect(read('You never listen.', [], { model }).accusation).toBe(
      read('You never listen.').accusation,
    )
  })

  it('answers null for bytes that are cut short, lengthened or foreign', () => {
    const bytes = packed()
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(loadModel(bytes.subarray(0, length))).toBeNull()
      }),
    )
    expect(loadModel(Uint8Array.of(...bytes, 0))).toBeNull()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (foreign) => {
        expect(loadModel(foreign)).toBeNull()
      }),
    )
  })

  it('reads from the middle of a larger buffer', () => {
    const bytes = packed()
    const larger = new Uint8Array(bytes.length + 7)
    larger.set(bytes, 3)
    expect(loadModel(larger.subarray(3, 3 + bytes.length))?.heads).toEqual(heads)
  })
})
