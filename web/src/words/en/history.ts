/** Words for the history of repair: the two of you together, nobody counted. */
import type { Messages } from '../messages.ts'

export const history = {
  title: 'How you have mended so far.',
  empty: 'Nothing here yet. Your first repair will be the first line.',
  emptyBack: 'To Mend',
  median: 'From the hurt to the first repair, usually',
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  hours: (count: number) => (count === 1 ? '1 hour' : `${count} hours`),
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  atOnce: 'less than a minute',
  kept: (kept: number, of: number) => `Kept ${kept} of the last ${of}, together`,
  pictureNote: 'A path grows as a repair is received, tried again, and kept.',
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
} satisfies Messages
