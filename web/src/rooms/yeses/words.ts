/** What a wish says wherever it is asked: who learns of it, and how it is taken back. */
import { sentences } from '../../words/sentences.ts'

/** The sentences that do not depend on what is wished for. */
export const wish = sentences({
  note: (name: string, when: string) =>
    `${name} sees your yes only if ${name} says yes too. If not, your yes is gone ${when}.`,
  undo: 'Not now after all',
  nextWeek: (when: string) => `You both said yes to it this week. You can say it again ${when}.`,
})
