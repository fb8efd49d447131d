/** What a wish says wherever it is asked, in German: who learns of it, and how it is taken back. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The sentences that do not depend on what is wished for. */
export const wish = sentences<typeof english.wish>({
  note: (name, when) =>
    `${name} sieht dein Ja nur, wenn ihr beide Ja sagt. Sonst ist es ab ${when} wieder weg.`,
  undo: 'Doch nicht jetzt',
  nextWeek: (when) =>
    `Dazu habt ihr diese Woche beide Ja gesagt. Ab ${when} kannst du es wieder sagen.`,
})
