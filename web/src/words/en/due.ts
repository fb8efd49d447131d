/** Words around the time by which something is to be done, on every page that asks for one. */
import { sentences } from '../sentences.ts'

/** The words beside a time that is picked, loaded with the first screen that asks for one. */
export const due = sentences({
  after: 'After something ends',
  ends: 'When will that be over?',
  then: (when: string) => `Twenty minutes after: ${when}`,
  none: 'No time yet',
  by: (when: string) => `By ${when}`,
})
