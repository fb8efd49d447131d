/** Words around the time by which something is to be done, in German, on every page that asks for one. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/due.ts'

/** The words beside a time that is picked, loaded with the first screen that asks for one. */
export const due = sentences<typeof english.due>({
  after: 'Nachdem etwas zu Ende ist',
  ends: 'Wann ist es zu Ende?',
  then: (when) => `Zwanzig Minuten danach: ${when}`,
  none: 'Noch keine Zeit gewählt',
  by: (when) => `Bis ${when}`,
})
