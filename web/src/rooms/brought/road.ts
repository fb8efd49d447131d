/** What brought us back, on the page of a hurt: what both marked before, and the way to mark what helped now. */
import { broughtOffers } from '@mend/domain/brought'
import type { OnPage } from '../../room.ts'
import { wordsOf } from './things.ts'
import { brought as text } from './words.ts'

/** What this room puts on the page of a hurt. */
export const onPage: OnPage<'brought'> = {
  below: ({ couple, moment, rupture }) => {
    const items = broughtOffers(couple, moment)
    if (items.length === 0 || !rupture.can.work) return null
    return { title: text.offer, note: items.map(wordsOf).join(' · '), to: '/brought' }
  },
  helped: ({ rupture, partner }) => ({
    title: text.way,
    note: text.wayNote(partner),
    to: `/brought/${rupture.thread}`,
  }),
}
