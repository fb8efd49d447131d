import { describe, expect, it } from 'vitest'
import { feelingFamilies } from '../../../src/rooms/feelings/feeling-words.ts'
import {
  addWord,
  chooseWord,
  chosenIn,
  encodeNamed,
  mostFeelings,
  nothingNamed,
  ownWordsOf,
  parseNamed,
  removeWord,
  swapWord,
} from '../../../src/rooms/feelings/named.ts'

const wordsOf = (named: { readonly feelings: readonly { readonly word: string }[] }) =>
  named.feelings.map(({ word }) => word)

describe('what I am about to name', () => {
  it('comes back from its draft as it was', () => {
    const named = { ...addWord(addWord(nothingNamed, 'sad'), 'a bit lost'), more: 'At dinner.' }
    expect(parseNamed(encodeNamed(named))).toEqual(named)
  })

  it('is an empty draft when nothing is chosen, and any other text is nothing named', () => {
    expect(encodeNamed(removeWord(addWord(nothingNamed, 'sad'), 'sad'))).toBe('')
    for (const text of ['', 'no json', '[]', '{"feelings":[{"word":7},null,{}]}', '{"more":1}']) {
      expect(parseNamed(text)).toEqual(nothingNamed)
    }
  })

  it('holds numbers from a draft within their bounds', () => {
    const read = parseNamed(
      '{"feelings":[{"word":"sad","intensity":99},{"word":"hurt","intensity":1.5}]}',
    )
    expect(read.feelings.map(({ intensity }) => intensity)).toEqual([10, 5])
  })

  it('keeps strength and body when a word gets nearer', () => {
    const [sad] = addWord(nothingNamed, 'sad').feelings
    const strong = { feelings: sad === undefined ? [] : [{ ...sad, intensity: 8 }], more: '' }
    expect(swapWord(strong, 'sad', 'lonely').feelings).toEqual([
      { word: 'lonely', intensity: 8, body: null },
    ])
  })

  it('has one word of a family at a time, however it was chosen', () => {
    const named = chooseWord(chooseWord(nothingNamed, 'sad'), 'lonely')
    expect(wordsOf(named)).toEqual(['lonely'])
    expect(wordsOf(chooseWord(named, 'hurt'))).toEqual(['lonely', 'hurt'])
  })

  it('takes a word of my own once, and at most eight in all', () => {
    let named = addWord(addWord(nothingNamed, ' out of place '), 'out of place')
    expect(ownWordsOf(named)).toEqual(['out of place'])
    for (const { word } of feelingFamilies) named = addWord(named, word)
    expect(named.feelings).toHaveLength(mostFeelings)
  })

  it('knows how near a chosen word is, for every word of the list', () => {
    for (const family of feelingFamilies) {
      for (const step of family.words) {
        for (const word of [step.word, ...step.finer]) {
          expect(chosenIn(family, addWord(nothingNamed, word))).toEqual({ word, near: step })
        }
      }
    }
  })
})
