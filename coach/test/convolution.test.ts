// The convolution: packed and read back it says what it said while it learnt, and it learns what no single word tells.
import { describe, expect, it } from 'vitest'
import { headsOf, newLearning, train } from '../lab/backprop.ts'
import { chance } from '../lab/chance.ts'
import { packConvolution } from '../lab/pack-convolution.ts'
import {
  convolved,
  poolSentence,
  readConvolution,
  wordRow,
  type Convolution,
} from '../src/convolution.ts'
import { hashToken } from '../src/features.ts'
import { openMemory } from '../src/memory.ts'

const words = ['you', 'never', 'listen', 'thank', 'for', 'this']
const others = 5
const hashes = Uint32Array.from(words, hashToken).toSorted()
const shape = { rows: others + hashes.length, width: 6, filters: 8, heads: 2, meanings: 3 }

function packed() {
  const model = newLearning(shape, 2)
  const bytes = packConvolution({
    heads: ['heat', 'advice'], width: 6, filters: 8, others, hashes, vectors: model.vectors.at,
    kernel: model.kernel.at, bias: model.bias.at, out: model.out.at,
  }) // prettier-ignore
  const net = readConvolution(bytes, 0)
  if (net === null) throw new Error('not read')
  return { model, bytes, net }
}

const said = (net: Convolution, ...sentences: readonly (readonly string[])[]) =>
  convolved(
    net,
    sentences.map((tokens) => poolSentence(net, tokens, null)),
  )

describe('a convolution', () => {
  it('says, packed, what it said in the lab, also of words it does not know', () => {
    const { model, net } = packed()
    for (const sentence of [words, ['you', 'nevermore', 'listen', 'zzz'], ['for'], []]) {
      const rows = Int32Array.from(sentence, (word) => wordRow(net, word))
      const here = said(net, sentence)
      headsOf(model, rows).forEach((value, head) => {
        expect(here[head]).toBeCloseTo(value, 1)
      })
    }
  })

  it('says the same with a memory of words as without', () => {
    const { net } = packed()
    const memory = openMemory()
    for (const tokens of [words, ['listen', 'listen', 'zzz'], words.toReversed()]) {
      const remembered = convolved(net, [poolSentence(net, tokens, memory)])
      expect(remembered).toEqual(said(net, tokens))
    }
    expect(memory.reaches.size).toBeGreaterThan(3)
  })

  it('hears no words across the end of a sentence', () => {
    const { model, net } = packed()
    const row = (word: string) => wordRow(net, word)
    const apart = headsOf(model, Int32Array.of(row('you'), row('never'), -1, row('listen')))
    const here = said(net, ['you', 'never'], ['listen'])
    expect(here[0]).toBeCloseTo(apart[0] ?? 0, 1)
    expect(here[0]).not.toBeCloseTo(said(net, ['you', 'never', 'listen'])[0] ?? 0, 2)
  })

  it('learns an order of words that single words do not tell', () => {
    const random = chance(4)
    const messages = Array.from({ length: 400 }, () => {
      const wanted = random() < 0.5
      const filler = Array.from({ length: 3 }, () => 2 + Math.floor(random() * 4))
      const rows = [...filler, ...(wanted ? [0, 1] : [1, 0]), ...filler.toReversed()]
      return {
        words: Int32Array.from(rows),
        targets: Float32Array.of(wanted ? 1 : 0, Number.NaN),
        weights: Float32Array.of(1, 0),
        meaning: null,
      }
    })
    const model = newLearning(shape, 3)
    train(model, messages.slice(100), 20, 1, () => {})
    const right = messages
      .slice(0, 100)
      .filter(({ words: rows, targets }) => (headsOf(model, rows)[0] ?? 0) > 0 === (targets[0] === 1))
    expect(right.length).toBeGreaterThan(90)
  })

  it('is not read from bytes that are cut short or lengthened', () => {
    const { bytes } = packed()
    for (let length = 0; length < bytes.length; length += 1)
      expect(readConvolution(bytes.subarray(0, length), 0)).toBeNull()
    expect(readConvolution(Uint8Array.of(...bytes, 0), 0)).toBeNull()
  })
}) // prettier-ignore
