/** What Today says of a line, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of boundaries that come with the first load. */
export const today = sentences<typeof english.today>({
  review: {
    near: 'Eine von deinen Grenzen noch einmal ansehen',
    title: 'Sieh dir eine von deinen Grenzen noch einmal an.',
    note: 'Behalten, ändern oder beenden. Nur du wirst gefragt.',
    action: 'Ansehen',
  },
  came: {
    title: (name) => `${name} hat eine Grenze gezogen.`,
    note: 'Da steht auch, was noch geht. Lies es, wann du magst.',
    action: 'Lesen',
  },
})
