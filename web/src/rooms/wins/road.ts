/** What the two make of it, on the page of a hurt that is mended (R45). */
import { meaningOf } from '@mend/domain/wins'
import type { OnPage } from '../../room.ts'
import { meaning as text } from './words.ts'

/** What this room puts on the page of a hurt. */
export const onPage: OnPage<'wins'> = {
  mended: ({ couple, moment, rupture: { thread } }) => ({
    title: text.line,
    note: meaningOf(couple, thread, moment).agreed ?? text.lineNote,
    to: `/wins/meaning/${thread}`,
  }),
}
