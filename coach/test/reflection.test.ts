// What came back of the partner's words, and what did not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reflected } from '../src/reflection.ts'
import { strange } from './strange.ts'

const words = (phrases: readonly { readonly words: string }[]) =>
  phrases.map((phrase) => phrase.words)

fc.configureGlobal({ numRuns: 40 })

describe('reflected', () => {
  it('takes a relative of a word for the word', () => {
    const { back } = reflected('I was so lonely at the party.', 'You felt alone there.')
    expect(words(back)).toEqual(['lonely'])
  })

  it('names what was left out', () => {
    const { missing } = reflected(
      'My sister forgot my birthday and I cried.',
      'Your sister forgot something.',
    )
    expect(words(missing)).toContain('birthday')
  })

  it('knows a copy when it sees one', () => {
    const said = 'I felt alone at the dinner with your parents last night'
    expect(reflected(said, said).copied).toBe(1)
    expect(reflected(said, 'You were lonely with my family').copied).toBe(0)
  })

  it('points into what was said, for any text', () => {
    fc.assert(
      fc.property(strange, strange, (said, draft) => {
        const { back, missing } = reflected(said, draft)
        for (const { from, to, words: phrase } of [...back, ...missing])
          expect(said.slice(from, to)).toBe(phrase)
      }),
    )
  })
})
