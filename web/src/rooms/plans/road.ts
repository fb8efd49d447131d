/** Check-ins on the page of a hurt that is mended: one way to keep up what came of it (R15). */
import { plansOf } from '@mend/domain/plans'
import type { OnPage } from '../../room.ts'
import { plans as text } from './words.ts'

/** What this room puts on the page of a hurt. */
export const onPage: OnPage<'plans'> = {
  mended: ({ couple, moment, rupture, alone }) => {
    const { current, canPropose } = plansOf(couple, moment)
    if (alone || !canPropose || current !== null) return null
    return { title: text.way, note: text.wayNote, to: `/plans/new/${rupture.thread}` }
  },
}
