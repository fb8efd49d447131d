/** The words for feelings: three tiers without a twin, and guesses that lead to one of them. */
import { describe, expect, it } from 'vitest'
import { feelingFamilies, interpretations } from '../../../src/rooms/feelings/feeling-words.ts'
import { interpretationOf } from '../../../src/rooms/feelings/interpretation.ts'

describe('the words for feelings', () => {
  const tiers = feelingFamilies.flatMap((family) => [
    family.word,
    ...family.words.flatMap(({ word, finer }) => [word, ...finer]),
  ])
  it('lie in three tiers, each once, each family with what a body does', () => {
    expect(new Set(tiers).size).toBe(tiers.length)
    for (const { body, words } of feelingFamilies) {
      expect(body.length).toBeGreaterThanOrEqual(3)
      for (const { finer } of words) expect(finer.length).toBeGreaterThanOrEqual(3)
    }
  })
  it('"ignored" is a guess about the other: "lonely" may lie beneath', () => {
    expect(interpretationOf(' Ignored ')?.beneath).toContain('lonely')
    expect(interpretationOf('sad')).toBeNull()
  })
  it('every hint leads to a word of the list, and no word of the list is a guess', () => {
    for (const { word, beneath } of interpretations) {
      expect(tiers).not.toContain(word)
      for (const feeling of beneath) expect(tiers).toContain(feeling)
    }
  })
})
