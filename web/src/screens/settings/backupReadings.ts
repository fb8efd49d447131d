/** What the page of a backup tells: each thing as a screen would show it at that moment, and nothing besides. */
import { behavioursOf } from '@mend/domain/behaviours'
import { charterOf } from '@mend/domain/charter'
import { type Couple, type Moment, roadOf } from '@mend/domain/couple'
import { needsOf } from '@mend/domain/needs'
import { paletteOf } from '@mend/domain/palette'
import { partnersOf } from '@mend/domain/partners'
import { promisesOf } from '@mend/domain/promises'
import { rupturesOf } from '@mend/domain/ruptures'
import { activeTalkOf, feltOf, friendViewOf, pastTalksOf } from '@mend/domain/talks'
import { timeoutPlansOf } from '@mend/domain/timeouts'
import { parkingOf } from '@mend/domain/topics'

/** One chapter of the page: its name in the words catalogue, and what each of its things shows. */
export type Reading = {
  readonly chapter: 'ruptures' | 'talks' | 'needs' | 'promises' | 'tries' | 'plans' | 'closed'
  readonly things: readonly unknown[]
}

/**
 * Everything that this partner may read, through the same views as the screens.
 *
 * The folded state itself knows more: who committed to sealed words, and a leave before its hour.
 */
export function readingsOf(couple: Couple, moment: Moment): readonly Reading[] {
  const { me, now } = moment
  const talkMoment = { me, clock: now }
  const active = activeTalkOf(couple, talkMoment)
  const talks = [...(active === null ? [] : [active]), ...pastTalksOf(couple, talkMoment)]
  return [
    {
      chapter: 'ruptures',
      things: rupturesOf(couple, moment).map((rupture) => ({
        ...rupture,
        road: roadOf(couple, rupture.thread, moment),
      })),
    },
    {
      chapter: 'talks',
      things: talks.map((talk) => ({
        ...talk,
        felt: feltOf(couple, talk.thread),
        friendView: friendViewOf(couple, talk.thread),
        road: roadOf(couple, talk.thread, moment),
      })),
    },
    { chapter: 'needs', things: needsOf(couple, moment).filter(({ about }) => about === null) },
    {
      chapter: 'promises',
      things: promisesOf(couple, moment).filter(({ about }) => about === null),
    },
    { chapter: 'tries', things: triedIn(couple, moment) },
    {
      chapter: 'plans',
      things: [
        charterOf(couple, moment),
        paletteOf(couple, moment),
        timeoutPlansOf(couple, moment),
        parkingOf(couple, moment),
      ],
    },
    { chapter: 'closed', things: partnersOf(couple, moment).closed ? [{ closed: true }] : [] },
  ]
}

/** What is tried, and what was wished as long as it is told: of an ask, its words alone. */
function triedIn(couple: Couple, moment: Moment): readonly unknown[] {
  const { mine, theirs, joint, proposed, wished, wish } = behavioursOf(couple, moment)
  const wishes = [wished, wish].flatMap((each) =>
    each?.words == null ? [] : [{ by: each.by, wish: each.words }],
  )
  return [...[mine, theirs, joint, proposed].filter((each) => each !== null), ...wishes]
}
