/** What Today says of naming how it felt, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of naming that come with the first load. */
export const today = sentences<typeof english.today>({
  named: {
    title: (name) =>
      `${name} hat aufgeschrieben, wie es sich anfühlte. Deins kann warten, bis du so weit bist.`,
    note: 'Beides öffnet sich zusammen oder gar nicht.',
    action: 'Aufschreiben, wie es sich für dich anfühlte',
  },
  invited: {
    title: (name) => `${name} möchte, dass ihr beide aufschreibt, wie es sich anfühlte.`,
    note: 'Nur, wenn du willst, und wann es dir passt.',
    action: 'Ansehen',
  },
})
