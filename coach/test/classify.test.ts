// Weights: packed and read back the same, refused when they are not ours.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packConvolution } from '../lab/pack-convolution.ts'
import { pack } from '../lab/pack.ts'
import { featureSet, loadModel } from '../src/classify.ts'
import { read } from '../src/coach.ts'
import { denseWidth } from '../src/dense.ts'
import { hashToken } from '../src/features.ts'

const heads = ['heat', 'advice'] as const

/** One word with a vector, one filter that it sets off, and one head that weighs the filter's largest. */
function heardWord(word: string, head: 'heat' | 'need'): Uint8Array {
  return packConvolution({
    heads: [head], width: 1, filters: 1, others: 1, hashes: Uint32Array.of(hashToken(word)),
    vectors: Float32Array.of(0, 1), kernel: Float32Array.of(0, 1, 0), bias: Float32Array.of(0),
    out: Float32Array.of(5, 0, 0, 0),
  }) // prettier-ignore
}

function packed(convolution?: Uint8Array) {
  const hashes = featureSet('try a long walk').toSorted()
  const rows = Array.from(hashes, () => Float32Array.of(-1, 2))
  const numbers = (value: number) => Float32Array.of(value, value)
  return pack({
    heads, hashes, rows, dense: new Float32Array(denseWidth * heads.length), width: denseWidth,
    slopes: numbers(1), cueSlopes: numbers(0), offsets: numbers(0),
    ...(convolution === undefined ? {} : { convolution }),
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

  it('adds what a convolution hears to its own head, and to no other', () => {
    const plain = loadModel(packed())
    const model = loadModel(packed(heardWord('slammed', 'heat')))
    const said = 'The door slammed'
    expect(read(said, [], { model }).heat).toBeGreaterThan(0.9)
    expect(read(said, [], { model: plain }).heat).toBeCloseTo(0.5)
    expect(read(said, [], { model }).advice).toBe(read(said, [], { model: plain }).advice)
  })

  it('refuses a convolution for a head that it has not', () => {
    expect(loadModel(packed(heardWord('slammed', 'need')))).toBeNull()
  })

  it.each(['contempt', 'accusation'] as const)('lets one sentence decide on %s, and a whole message on heat', (signal) => {
    const hashes = featureSet('grim').toSorted()
    const numbers = (value: number) => Float32Array.of(value, value)
    const model = loadModel(
      pack({
        heads: [signal, 'heat'], hashes, rows: Array.from(hashes, () => Float32Array.of(2, 2)),
        dense: new Float32Array(denseWidth * 2), width: denseWidth, slopes: numbers(1), cueSlopes: numbers(0), offsets: numbers(0),
      }),
    )
    const alone = read('grim', [], { model })
    const among = read(`grim. ${'We walked home slowly. '.repeat(6)}`, [], { model })
    expect(among[signal]).toBeGreaterThan(0.9)
    expect(among.heat).toBeLessThan(alone.heat - 0.01)
  }) // prettier-ignore

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
