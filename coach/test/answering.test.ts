// Answering: numbers about a reply to the partner, and none where the partner said nothing.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answeringOf, answeringWidth } from '../src/answering.ts'
import type { Turn } from '../src/coach.ts'
import { tokensOf } from '../src/features.ts'
import { stemsOf } from '../src/reflection.ts'
import { toPlain } from '../src/text.ts'
import { strange } from './strange.ts'

const said: Turn = { by: 'partner', text: 'I was so lonely at the party last night.' }
const of = (text: string, before: readonly Turn[]) =>
  answeringOf(
    { plain: toPlain(text), tokens: tokensOf(toPlain(text)), content: stemsOf(text) },
    before,
  )

fc.configureGlobal({ numRuns: 40 })

describe('answeringOf', () => {
  it('is all nought until the partner has spoken', () => {
    const before: readonly Turn[] = [{ by: 'me', text: 'How was it?' }]
    expect(new Set(of('You felt alone.', before))).toEqual(new Set([0]))
    expect(new Set(of('You felt alone.', []))).toEqual(new Set([0]))
  })

  it('gives numbers from 0 to 1, the same count for any words', () => {
    fc.assert(
      fc.property(strange, strange, (text, other) => {
        const numbers = of(text, [said, { by: 'partner', text: other }])
        expect(numbers).toHaveLength(answeringWidth)
        for (const number of numbers) expect(number >= 0 && number <= 1).toBe(true)
      }),
    )
  })

  it('hears a relative of a word, and a feeling that agrees, more than new matter', () => {
    const back = of('So you felt alone at the party.', [said])
    const other = of('We close at five on Fridays.', [said])
    expect(back[0]).toBeGreaterThan(0.5)
    expect(back[6]).toBe(1)
    expect(other[0]).toBe(0)
    expect(other[6]).toBe(0)
  })

  it('tells words that are used to ask from words that are given back', () => {
    const asks = of('Why were you lonely at the party?', [said])
    expect(asks[3]).toBe(0)
    expect(asks[4]).toBeGreaterThan(0)
  })
})
