/** Reflect before reply: the speaker alone says "Got it", and only then may the listener answer (R8). */

import type { PartnerId } from '../../ids.ts'
import { getMany, grouping, none } from '../../many.ts'
import { ok } from '../../result.ts'
import {
  type Ask,
  type Hurt,
  type Moment,
  on,
  onRoad,
  type PastRank,
  pastRanks,
  slice,
} from '../../slice.ts'
import { accountEvents } from '../accounts/accounts.ts'
import {
  hearAccount,
  judgeListening,
  type Listening,
  listeningEvents,
  type Listenings,
  stepOf,
} from './fold.ts'
import { viewListening } from './view.ts'

export { isParroted, type OtherWay, type Verdict } from './fold.ts'
export * from './view.ts'

const byRupture = grouping<Listening>(({ about }) => about)

type Next = 'reflect' | 'answer-reflection' | 'reply'

/** Said or written by one: the other says it back, the first says whether that is it, and the other answers. */
function asksOfListenings(
  all: Listenings,
  { thread, by, other }: Hurt,
): readonly (Ask<Next> | PastRank)[] {
  const rounds = byRupture(all, thread)
  const asks = rounds.flatMap((round) => askOf(round, round.by === by ? other : by))
  // What was said, and not written to be read, is how it was told; and it is a talk of its own kind.
  const told = rounds.some((round) => round.by === by && !round.account)
  return told ? [...asks, pastRanks('wishes', 'tells')] : asks
}

function askOf(round: Listening, listener: PartnerId): readonly Ask<Next>[] {
  const { thread, order, account, reflections } = round
  // An account that nobody has begun to say back keeps nobody from a repair.
  const rank = account && reflections.length === 0 ? 'hears' : 'answers'
  switch (stepOf(round)) {
    case 'reflect':
      return [{ kind: 'reflect', rank, of: listener, thread, order }]
    case 'confirm':
      return [{ kind: 'answer-reflection', rank, of: round.by, thread, order }]
    case 'reply':
      // Heard is heard: whatever is offered after that is an answer too.
      return [{ kind: 'reply', rank: 'hears', of: listener, thread, order }]
    case 'over':
      return []
  }
}

const onTheRoad = onRoad('listening', (all: Listenings) => all, viewListening)

/** The practice of reflecting before replying (R8). */
export const listenings = slice({
  events: listeningEvents,
  commands: {
    'say-share': 'share-said',
    reflect: 'reflection-sent',
    'answer-reflection': 'reflection-answered',
    reply: 'reply-sent',
    'leave-listening': 'listening-left',
  },
  empty: none,
  judge: judgeListening,
  about: (all, { thread }) => getMany(all, thread)?.about ?? null,
  works: ['share-said'],
  whileResting: ['listening-left'],
  hears: [
    on(accountEvents, 'account-shared', (all: Listenings, event, author) => {
      const { thread, about, observation, impact } = event
      return ok(hearAccount(all, { thread, about, words: `${observation}\n\n${impact}` }, author))
    }),
  ],
  asks: asksOfListenings,
  // An account has a line of its own; what came of it is the next one.
  road: (all: Listenings, rupture, look: Pick<Moment, 'me'>) =>
    onTheRoad(all, rupture, look).filter(
      ({ view }) => !view.account || view.reflections.length > 0,
    ),
})
