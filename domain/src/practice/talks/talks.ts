/** Talks as a practice: what may be asked for in one, what rests it, and what it leaves behind. */

import type { Author } from '../../entry.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { getMany, valuesOf } from '../../many.ts'
import type { Partners } from '../partners/partners.ts'
import { ok } from '../../result.ts'
import type { Ruling } from '../../refusal.ts'
import {
  type Ask,
  type CommandsIn,
  type Hurt,
  type Moment,
  on,
  type PastRank,
  pastRanks,
  slice,
} from '../../slice.ts'
import { timeoutEvents } from '../timeouts/events.ts'
import type { Timeouts } from '../timeouts/fold.ts'
import { type Charter, signedMinutes } from '../charter/charter.ts'
import { isTalkTimely } from './by-the-clock.ts'
import {
  boardEvents,
  floorEvents,
  ownTalkEvents,
  roadEvents,
  type SharedTalkEvent,
  summaryEvents,
} from './events.ts'
import { judgeTalk, restTalk, resumeTalk } from './fold.ts'
import { foldOwnTalks, noOwnTalks } from './own.ts'
import { noTalks, type Talks } from './state.ts'

export { bandOf, combinedBand } from './heat.ts'
export type { Band } from './heat.ts'
export { chunkMs, chunkUnits, letterUnits, stages } from './events.ts'
export type { Mode, Stage, Voice, Wish as TalkWish } from './events.ts'
export type { Verdict } from './state.ts'
export { merge } from './merge.ts'
export * from './view.ts'
export type {
  BoardView,
  ChunkView,
  FloorView,
  OptionView,
  QuestionView,
  SummaryView,
} from './papers.ts'

const sharedTalkEvents = { ...roadEvents, ...floorEvents, ...boardEvents, ...summaryEvents }
const talkEvents = { ...sharedTalkEvents, ...ownTalkEvents }

const sharedTalkCommands = {
  'ask-talk': 'talk-asked',
  'answer-talk': 'talk-answered',
  'answer-time': 'talk-time-answered',
  'ready-talk': 'talk-readied',
  'propose-issue': 'talk-issue-proposed',
  'approve-issue': 'talk-issue-approved',
  'begin-talk': 'talk-begun',
  'offer-mode': 'talk-mode-offered',
  'take-mode': 'talk-mode-taken',
  'speak-aloud': 'talk-speaking',
  'share-chunk': 'talk-shared',
  'send-letter': 'talk-letter-sent',
  'reflect-chunk': 'talk-reflected',
  'hear-chunk': 'talk-heard',
  'ask-question': 'talk-question-asked',
  'answer-question': 'talk-question-answered',
  validate: 'talk-validated',
  'request-idea': 'talk-idea-requested',
  'allow-idea': 'talk-idea-allowed',
  'offer-idea': 'talk-idea-offered',
  'pass-floor': 'talk-passed',
  'take-floor': 'talk-floor-taken',
  'state-need': 'talk-need-stated',
  'confirm-need': 'talk-need-confirmed',
  'add-option': 'talk-option-added',
  'mark-option': 'talk-option-marked',
  'promote-option': 'talk-option-promoted',
  'edit-summary': 'talk-summary-edited',
  'confirm-summary': 'talk-summary-confirmed',
  thank: 'talk-thanked',
  'set-date': 'talk-date-set',
  'move-on': 'talk-moved',
  'extend-talk': 'talk-extended',
  'park-talk': 'talk-parked',
  'close-talk': 'talk-closed',
  'leave-talk': 'talk-left',
} as const

/** What one may ask for in a talk that both will read. */
export type SharedTalkCommand = CommandsIn<typeof sharedTalkEvents, typeof sharedTalkCommands>

/** `clock`: the relay's time now; `voice`: my own, or my partner's on my phone. */
export type TalkHead = Pick<SharedTalkCommand, 'thread' | 'clock' | 'voice'>

function judge(
  all: Talks,
  event: SharedTalkEvent,
  author: Author,
  { partners, charter }: { readonly partners: Partners; readonly charter: Charter },
): Ruling<Talks> {
  const partner = partners.known.find(({ id }) => id !== author.by)?.id ?? null
  return judgeTalk(all, event, author, { partner, minutes: signedMinutes(charter) })
}

/** The thread under which a talk rests: its rupture, else its own. */
export function restKey(talks: Talks, thread: ThreadId): ThreadId | null {
  const talk = getMany(talks.all, thread)
  return talk === null ? null : (talk.issue?.about ?? talk.thread)
}

// ── time-outs ───────────────────────────────────────────────────────────────────────────────────

type Around = { readonly timeouts: Timeouts }

/** A time-out that is over gives the talk back. */
function resumed(
  talks: Talks,
  { thread }: { readonly thread: ThreadId },
  { at }: { readonly at: Instant },
  { timeouts }: Around,
): Ruling<Talks> {
  const timeout = getMany(timeouts.all, thread)
  if (timeout === null || timeout.end === null) return ok(talks)
  return ok(resumeTalk(talks, timeout.about, at))
}

// ── due ─────────────────────────────────────────────────────────────────────────────────────────

/** A topic that was parked with a date, or the check-in that a talk set. */
export type TalkDue = {
  readonly kind: 'talk'
  readonly thread: ThreadId
  readonly at: Instant
  readonly title: string
}

function dueTalks({ all }: Talks, { now }: Moment): readonly TalkDue[] {
  return valuesOf(all).flatMap(({ thread, issue, end, checkInOn }) => {
    const at = end?.until ?? (end === null ? null : checkInOn)
    if (at === null || now > at + shownMs) return []
    return [{ kind: 'talk', thread, at, title: issue?.words ?? '' }]
  })
}

const shownMs = 14 * 24 * 3_600_000

// ── turn ────────────────────────────────────────────────────────────────────────────────────────

/** A talk about it that is on is for both; where a talk was wished for, the other asks for one. */
function asksOfTalks(
  { all, active }: Talks,
  { thread, other, wish }: Hurt,
): readonly (Ask<'go-on-talking' | 'ask-talk'> | PastRank)[] {
  const about = valuesOf(all).filter(({ issue }) => issue?.about === thread)
  const on = about.find((talk) => talk.thread === active)
  if (on !== undefined) {
    const { thread: talk, order } = on
    return [{ kind: 'go-on-talking', rank: 'answers', of: null, thread: talk, order }]
  }
  const talked = about.some(({ floor }) =>
    floor.chunks.some((chunk) => chunk.reflections.some(({ verdict }) => verdict === 'got-it')),
  )
  if (talked) return [pastRanks('wishes', 'tells', 'hears')]
  if (wish !== 'talk') return []
  return [{ kind: 'ask-talk', rank: 'wishes', of: other, thread, order: 0 }]
}

// ── slice ───────────────────────────────────────────────────────────────────────────────────────

/** The practice of a talk (R9 to R12, R20 to R26). */
export const talks = slice({
  events: talkEvents,
  commands: {
    ...sharedTalkCommands,
    'note-talk': 'talk-felt',
    'write-friend-view': 'friend-view-written',
  },
  empty: noTalks,
  judge,
  timely: isTalkTimely,
  about: (all, { thread }) => restKey(all, thread),
  works: ['talk-shared', 'talk-letter-sent'],
  whileResting: ['talk-left', 'talk-parked'],
  hears: [
    on(timeoutEvents, 'timeout-called', (all: Talks, { about }, { at }) =>
      ok(restTalk(all, about, at)),
    ),
    on(timeoutEvents, 'timeout-returned', resumed),
    on(timeoutEvents, 'timeout-parked', resumed),
    on(timeoutEvents, 'timeout-dropped', resumed),
  ],
  own: { empty: noOwnTalks, fold: foldOwnTalks },
  asks: asksOfTalks,
  due: dueTalks,
})
