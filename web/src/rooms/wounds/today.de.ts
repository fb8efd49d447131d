/** What Today says of an old wound, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of it that come with the first load; none says what the wound is. */
export const today = sentences<typeof english.today>({
  opened: {
    title: (name) => `Du und ${name} habt beide Ja gesagt.`,
    note: 'Ihr könnt zusammen eine alte Wunde ansehen. Es eilt nicht.',
    action: 'Ansehen',
  },
  named: {
    title: (name) => `${name} hat eine alte Wunde angesprochen.`,
    note: 'Lies es, wenn du so weit bist. Du kannst es auch für einen anderen Tag lassen.',
    action: 'Ansehen',
  },
  turn: {
    title: 'Mit der alten Wunde kannst du weitermachen.',
    note: 'Lass dir Zeit. Du kannst aufhören, wann immer du magst.',
    action: 'Weitermachen',
  },
})
