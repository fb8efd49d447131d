/** The response palette: nobody's words are put into the other's mouth, and what holds is what both said yes to. */

import { describe, expect, it } from 'vitest'
import { paletteOf, type PaletteWords } from '../../../src/practice/palette/palette.ts'
import { given, id, said } from '../../stories.ts'

const words: PaletteWords = { goal: 'A calm home', question: '', more: '', reassure: '' }
const other: PaletteWords = { ...words, goal: 'A home with room for both' }
const offered = said('ana', { kind: 'propose-palette', palette: words, instead: null })
const agreed = said('ben', { kind: 'agree-palette', palette: words })

describe('the palette', () => {
  it('holds once the other said yes to the very words, on both sides', () => {
    given(offered)
      .when('ben', { kind: 'agree-palette', palette: words })
      .then(({ ana, ben }) => {
        expect(paletteOf(ana, { me: id('ana') })).toMatchObject({ agreed: words, proposed: null })
        expect(paletteOf(ben, { me: id('ben') })).toMatchObject({ agreed: words, proposed: null })
      })
  })
  it('is not agreed by whoever offered it, nor in other words', () => {
    given(offered).when('ana', { kind: 'agree-palette', palette: words }).refuses('not-yours')
    given(offered).when('ben', { kind: 'agree-palette', palette: other }).refuses('overtaken')
    given().when('ben', { kind: 'agree-palette', palette: words }).refuses('not-now')
  })
  it('keeps what both agreed on until both agree on other words', () => {
    given(offered, agreed)
      .when('ben', { kind: 'propose-palette', palette: other, instead: words })
      .then(({ ana }) => {
        const seen = paletteOf(ana, { me: id('ana') })
        expect(seen).toMatchObject({
          agreed: words,
          proposed: { words: other, by: 'partner' },
          instead: other,
        })
      })
  })
  it('words that were offered unseen of newer ones are told so', () => {
    given(offered)
      .when('ben', { kind: 'propose-palette', palette: other, instead: null })
      .refuses('overtaken')
    given(offered)
      .when('ana', { kind: 'propose-palette', palette: words, instead: words })
      .refuses('already-so')
  })
})
