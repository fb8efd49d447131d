/** Feelings first on the page of a hurt: what was said to an account, and the way to say something to my partner's. */
import { acknowledgedOf, misusedIn } from '@mend/domain/disclosures'
import { Quoted } from '../../parts/said/Quoted.tsx'
import type { OnPage } from '../../room.ts'
import { mineOrTheirs } from '../../words/sides.ts'
import { aftercare } from './aftercare-words.ts'
import { disclosure } from './words.ts'

const { onPage: text } = disclosure

/** What this room puts on the page of a hurt. */
export const onPage: OnPage<'disclosures'> = {
  lines: {
    acknowledgement: {
      line: ({ thread, by, how, words }, { partner }) => ({
        title: mineOrTheirs(how === 'words' ? text.said : text.tonight, by, partner),
        ...(how === 'words' ? { note: <Quoted text={words} /> } : {}),
        to: `/disclosures/${thread}`,
      }),
    },
  },
  below: ({ couple, rupture }) => {
    const mark = misusedIn(couple, rupture.thread)
    if (mark === null) return null
    const { onPage, onPageNote } = aftercare.used
    return { title: onPage, note: onPageNote, to: `/disclosures/${mark.thread}/used` }
  },
  way: ({ road, couple, partner }) => {
    const account = road.findLast((item) => item.kind === 'account' && item.view.by === 'partner')
    if (account?.kind !== 'account') return null
    const { thread } = account.view
    if (acknowledgedOf(couple, thread).words !== null) return null
    return {
      order: 12,
      title: text.way(partner),
      note: text.wayNote,
      to: `/disclosures/${thread}`,
      answer: 10,
    }
  },
}
