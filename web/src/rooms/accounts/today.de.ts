/** What Today says of an account, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of accounts that come with the first load. */
export const today = sentences<typeof english.today>({
  came: {
    title: (name) => `${name} hat erzählt, wie es war.`,
    note: 'Lies es, wenn du eine ruhige Minute hast.',
    action: 'Lesen',
  },
})
