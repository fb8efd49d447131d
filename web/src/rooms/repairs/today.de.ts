/** What Today says of a repair, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of repairs that come with the first load. */
export const today = sentences<typeof english.today>({
  came: {
    title: (name) => `${name} möchte etwas wiedergutmachen.`,
    note: 'Lies es, wenn du dich ruhig genug fühlst. Jede Antwort ist in Ordnung, auch gar keine.',
    action: 'Lesen',
  },
  missing: {
    title: (name) => `${name} sagt, dass in deiner Wiedergutmachung etwas fehlt.`,
    note: 'Alle deine Worte sind noch da. Du kannst etwas dazuschreiben.',
    action: 'Ansehen',
  },
})
