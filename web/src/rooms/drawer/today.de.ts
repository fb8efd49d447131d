/** What Today says of thanks that came, in German: with the first load. A letter is never told of. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of the drawer that come with the first load. */
export const today = sentences<typeof english.today>({
  thanks: {
    title: (name) => `${name} sagt dir Danke für etwas.`,
    note: 'Lies es, wann du magst. Es bleibt in deiner Schublade.',
    action: 'Lesen',
  },
  noticed: {
    title: (name) => `${name} ist etwas Gutes aufgefallen.`,
    note: 'Lies es, wann du magst. Es bleibt in deiner Schublade.',
    action: 'Lesen',
  },
})
