/** Words for the history of repair: the two of you together, nobody counted. */
import { sentences } from '../sentences.ts'

/** The sentences of the page on how we have mended. */
export const history = sentences({
  title: 'What you two have mended so far',
  empty: 'Nothing is here yet. Your first repair will be the first line.',
  emptyBack: 'To Mend',
  median: 'From the hurt to the first repair, usually',
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  hours: (count: number) => (count === 1 ? '1 hour' : `${count} hours`),
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  atOnce: 'less than a minute',
  kept: (kept: number, of: number) => `Promises you two kept: ${kept} of the last ${of}`,
  pictureNote: 'Each line shows how far a repair has come.',
  offered: 'Offered',
  received: 'Received',
  retried: 'Tried again',
  keptWord: 'Kept',
  notYet: 'Not yet',
  table: 'The same as a table',
  columns: {
    title: 'About',
    offered: 'Offered',
    received: 'Received',
    retried: 'Tried again',
    kept: 'Kept',
  },
  list: 'Each repair, the newest first',
})
