/** What Today says of a step, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of steps that come with the first load. */
export const today = sentences<typeof english.today>({
  came: {
    title: (name) => `${name} schlägt etwas zum Ausprobieren vor.`,
    note: 'Etwas Kleines, und nur, wenn ihr es beide wollt.',
    action: 'Ansehen',
  },
  near: 'Was ihr zusammen ausprobiert',
  due: 'Was ihr ausprobieren wolltet, ist jetzt dran.',
  action: 'Ansehen',
})
