/** My part on the page of a hurt: the way to it, and my own line once I wrote one; my partner's shows nowhere before both. */
import { isPartOffered, partOf } from '@mend/domain/parts'
import type { OnPage } from '../../room.ts'
import { part as text } from './words.ts'

/** What this room puts on the page of a hurt. */
export const onPage: OnPage<'parts'> = {
  below: ({ couple, moment, rupture }) => {
    const { state } = partOf(couple, rupture.thread, moment)
    if (state === 'unwritten') return null
    return { title: text.line, note: text.states[state], to: `/parts/${rupture.thread}` }
  },
  way: ({ couple, moment, rupture, alone }) => {
    const written = partOf(couple, rupture.thread, moment).state !== 'unwritten'
    if (alone || written || !isPartOffered(couple)) return null
    return { order: 65, title: text.way, note: text.wayNote, to: `/parts/${rupture.thread}` }
  },
}
