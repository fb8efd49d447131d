// The pieces of text that weights are about stay the same for ever: weights on a device depend on them.
import { describe, expect, it } from 'vitest'
import { gramsOf, hashToken, tokensOf } from '../src/features.ts'

describe('tokensOf', () => {
  it('splits contractions the way they are also typed apart', () => {
    expect(tokensOf("you don't care?!")).toEqual(['you', 'do', "n't", 'care', '?', '!'])
    expect(tokensOf("do n't")).toEqual(tokensOf("don't"))
  })

  it('counts runs of marks to three, and numbers as one', () => {
    expect(tokensOf('wow!!!!! 2024')).toEqual(['wow', '!!!', '0'])
  })
})

describe('gramsOf', () => {
  it('hashes by FNV-1a', () => {
    expect(hashToken('')).toBe(0x811c9dc5)
    expect(hashToken('a')).toBe(0xe40c292c)
  })

  it('gives the same hashes in every release', () => {
    const { words, grams, runs } = gramsOf('you never listen')
    expect([words.length, grams.length, runs.length]).toEqual([3, 6, 33])
    expect(
      Array.from(grams).reduce((sum, hash) => (sum + hash) % 1_000_003, 0),
    ).toMatchInlineSnapshot(`544650`)
  })
})
