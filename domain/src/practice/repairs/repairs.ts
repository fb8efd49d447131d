/** A repair in three parts, its three answers, and the note that is less than a repair (R5). */

import { toBoth, toMe } from '../../entry.ts'
import type { ThreadId } from '../../ids.ts'
import { getMany, none, setMany } from '../../many.ts'
import {
  type Ask,
  type Hurt,
  type Moment,
  onRoad,
  type PastRank,
  pastRanks,
  slice,
} from '../../slice.ts'
import {
  earlyOffers,
  isOfferTimely,
  judgeRepair,
  noRepairs,
  type RepairEvent,
  repairEvents,
  type RepairPart,
  type Repairs,
} from './fold.ts'
import { type Look, type NotReady, viewNote, viewRepair } from './view.ts'

export type { RepairPart, RepairParts } from './fold.ts'
export * from './view.ts'

type AnswerRepair = {
  readonly thread: ThreadId
  readonly answer: 'received' | 'not-ready' | { readonly missing: RepairPart }
}

function answerRepair({ thread, answer }: AnswerRepair): RepairEvent {
  if (answer === 'received') return toBoth('repair-received', thread)
  if (answer === 'not-ready') return toMe('repair-not-ready', thread)
  return { ...toBoth('repair-missing', thread), part: answer.missing }
}

const repairsOnRoad = onRoad('repair', (state: Repairs) => state.repairs, viewRepair)
const notesOnRoad = onRoad('note', (state: Repairs) => state.notes, viewNote)

type Next = 'answer-repair' | 'revise-repair' | 'offer-repair'

/** Whoever was named in it offers a repair; the other answers it, or the first adds what is missing. */
function asksOfRepairs(
  state: Repairs,
  { thread: about, by, other }: Hurt,
  moment: Moment,
): readonly (Ask<Next> | PastRank)[] {
  const early = new Set(earlyOffers(state, about, moment))
  const offers = (getMany(state.byRupture, about) ?? []).flatMap((thread) => {
    const repair = getMany(state.repairs, thread)
    return repair === null || repair.withdrawn || early.has(thread) ? [] : [repair]
  })
  if (offers.length === 0) {
    return [{ kind: 'offer-repair', rank: 'repairs', of: other, thread: about, order: 0 }]
  }
  const open = offers.flatMap(({ thread, order, missing, receivedAt, by: author }): Ask<Next>[] => {
    if (receivedAt !== null) return []
    const head = { rank: 'answers', thread, order } as const
    if (missing !== null) return [{ ...head, kind: 'revise-repair', of: author }]
    return [{ ...head, kind: 'answer-repair', of: author === by ? other : by }]
  })
  return [...open, pastRanks('wishes', 'tells', 'hears')]
}

/** The practice of repairing in three parts (R5). */
export const repairs = slice({
  events: repairEvents,
  commands: {
    'offer-repair': 'repair-offered',
    'revise-repair': 'repair-revised',
    'answer-repair': answerRepair,
    'word-answer': 'repair-worded',
    'withdraw-repair': 'repair-withdrawn',
    'share-note': 'note-shared',
  },
  empty: noRepairs,
  judge: judgeRepair,
  timely: isOfferTimely,
  about: (state, { thread }) => getMany(state.repairs, thread)?.about ?? null,
  works: ['repair-offered', 'note-shared'],
  attempts: ['repair-offered'],
  whileResting: ['repair-withdrawn'],
  own: {
    empty: none,
    fold: (notReady: NotReady, { thread }, at) => setMany(notReady, thread, at),
  },
  asks: asksOfRepairs,
  road: (state: Repairs, rupture, look: Look) => [
    ...repairsOnRoad(state, rupture, look),
    ...notesOnRoad(state, rupture, look),
  ],
})
