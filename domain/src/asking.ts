/** An ask: whatever comes of it but a yes ends in one way, and nobody learns which it was (R38). */

import { isWild } from './bounds.ts'
import { type Author, both, type EventSpecs, type Side, sideOf } from './entry.ts'
import type { Instant, PartnerId, ThreadId } from './ids.ts'
import { getMany, type Many, none, setMany } from './many.ts'
import type { Ruling } from './refusal.ts'
import { ok, refuse } from './result.ts'
import { type EventNamed, type Hearing, type Moment, on } from './slice.ts'

/**
 * What a practice says of one kind of ask; the rest is the same for all of them.
 *
 * A practice keeps its own event for asking, with whatever it carries, and its own for a yes. The ledger hears both
 * (`heardFrom`) and may refuse: then neither stands. A no is no event: it is kept on the answerer's device alone.
 */
export type AskTerms<Event> = {
  /** What it asks about: one ask of a partner's on a topic is open at a time. */
  readonly topic: (event: Event) => string
  /** How long it stands, counted from its sharing; then it is over, whatever became of it. */
  readonly standsMs: (event: Event, at: Instant) => number
  /** From its sharing until its author may ask again on this topic, unless there was a yes. At least while it stands. */
  readonly restsMs: number
}

/** So long a topic rests, unless a practice has a reason for less. */
export const weekMs = 7 * 86_400_000

/** More than five asks of one partner's in a day are pressure, whatever they are about. */
export const mostAsks = 5
const dayMs = 86_400_000

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** One event for all kinds of asks. It tells the same whether the ask had been read or not (H3). */
export const askEvents = {
  'ask-taken-back': both({}),
}

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** One ask as both know it. Nothing in it says whether it was seen. */
export type Asked = {
  readonly thread: ThreadId
  readonly by: PartnerId
  readonly at: Instant
  readonly topic: string
  readonly standsMs: number
  readonly restsMs: number
  readonly end: 'yes' | 'taken-back' | null
}

/** Every ask, the latest of each partner on each topic, and when each partner asked of late. */
export type Asking = {
  readonly all: Many<Asked>
  readonly latest: Many<ThreadId>
  readonly recent: readonly { readonly by: PartnerId; readonly at: Instant }[]
}

/** Nobody has asked anything. */
export const nothingAsked: Asking = { all: none, latest: none, recent: [] }

const keyOf = (by: PartnerId, topic: string): string => `${by} ${topic}`

const latestOn = ({ all, latest }: Asking, by: PartnerId, topic: string): Asked | null => {
  const thread = getMany(latest, keyOf(by, topic))
  return thread === null ? null : getMany(all, thread)
}

/** When its author may ask again on its topic: after a yes at any time. */
const freeFrom = ({ at, end, standsMs, restsMs }: Asked): Instant =>
  (end === 'yes' ? 0 : at + Math.max(standsMs, restsMs)) as Instant

/** When the day of the fifth ask is over; null when one more may be asked at `at`. */
function enoughUntil({ recent }: Asking, by: PartnerId, at: Instant): Instant | null {
  const mine = recent.filter((each) => each.by === by)
  const until = (Math.min(...mine.map((each) => each.at)) + dayMs) as Instant
  return mine.length < mostAsks || until <= at ? null : until
}

/** One more ask: refused while the topic rests, and as the sixth in a day, whoever's app sent it. */
function ask(state: Asking, asked: Omit<Asked, 'end'>): Ruling<Asking> {
  const { thread, by, at, topic } = asked
  if (getMany(state.all, thread) !== null) return refuse({ kind: 'thread-taken' })
  const last = latestOn(state, by, topic)
  if (last !== null && freeFrom(last) > at) {
    return refuse({ kind: 'asked-before', until: freeFrom(last) })
  }
  const until = enoughUntil(state, by, at)
  if (until !== null) return refuse({ kind: 'asked-enough', until })
  const mine = state.recent.filter((each) => each.by === by).slice(1 - mostAsks)
  const others = state.recent.filter((each) => each.by !== by)
  return ok({
    all: setMany<Asked>(state.all, thread, { ...asked, end: null }),
    latest: setMany(state.latest, keyOf(by, topic), thread),
    recent: [...others, ...mine, { by, at }],
  })
}

/** A yes is the other's to say, while the ask stands in the order of the log. */
function answerYes(state: Asking, thread: ThreadId, by: PartnerId): Ruling<Asking> {
  const asked = getMany(state.all, thread)
  if (asked === null) return refuse({ kind: 'no-such-thread' })
  if (asked.by === by) return refuse({ kind: 'not-yours' })
  if (asked.end !== null) return refuse({ kind: asked.end === 'yes' ? 'already-so' : 'not-now' })
  return ok({ ...state, all: setMany(state.all, thread, { ...asked, end: 'yes' as const }) })
}

/** Its author takes it back: the ask is over, and its topic rests as long as it would have. */
export function judgeTakenBack(
  state: Asking,
  { thread }: { readonly thread: ThreadId },
  { by }: Author,
): Ruling<Asking> {
  const asked = getMany(state.all, thread)
  if (asked === null) return refuse({ kind: 'no-such-thread' })
  if (asked.by !== by) return refuse({ kind: 'not-yours' })
  if (asked.end !== null) return refuse({ kind: asked.end === 'yes' ? 'not-now' : 'already-so' })
  return ok({ ...state, all: setMany(state.all, thread, { ...asked, end: 'taken-back' as const }) })
}

/** What the ledger hears of one practice: the event that asks, by its terms, and the event that says yes. */
export function heardFrom<const Specs extends EventSpecs, const Asks extends keyof Specs & string>(
  specs: Specs,
  asks: Asks,
  yes: keyof Specs & string,
  terms: AskTerms<EventNamed<Specs, Asks>>,
): readonly Hearing<Asking, unknown>[] {
  const hearAsk = (
    state: Asking,
    event: EventNamed<Specs, Asks>,
    { by, at }: Author,
  ): Ruling<Asking> => {
    const standsMs = terms.standsMs(event, at)
    const topic = terms.topic(event)
    return ask(state, { thread: event.thread, by, at, topic, standsMs, restsMs: terms.restsMs })
  }
  const hearYes = (
    state: Asking,
    { thread }: { readonly thread: ThreadId },
    { by }: Author,
  ): Ruling<Asking> => answerYes(state, thread, by)
  return [on(specs, asks, hearAsk), on(specs, yes, hearYes)]
}

/** Whether an ask may still be answered or taken back, now: asked by decide, for nobody is refused by fold for a clock. */
export function isStanding(state: Asking, thread: ThreadId, now: Instant): Ruling<null> {
  const asked = getMany(state.all, thread)
  return asked === null || isOver(asked, now) ? refuse({ kind: 'not-now' }) : ok(null)
}

const isOver = ({ at, standsMs }: Asked, now: Instant): boolean => now >= at + standsMs

// ── view ────────────────────────────────────────────────────────────────────────────────────────

/**
 * An ask from my side.
 *
 * `over` is all that is ever known of one without a yes: skipped, not seen, offline, held back by quiet hours and too
 * late are one state, computed from the ask's own date and my clock. What I left myself this device remembers; it is
 * no part of this.
 */
export type AskView = {
  readonly thread: ThreadId
  readonly by: Side
  readonly at: Instant
  readonly until: Instant
  readonly state: 'open' | 'yes' | 'taken-back' | 'over'
  /** That it is over is said for a day at least, and while its topic rests; after that nothing is to be seen of it. */
  readonly shownUntil: Instant
}

/**
 * An ask as I see it now; null where there is none, and none yet where its date lies ahead.
 *
 * A modified app may date its asks ahead, to have more of them: each waits for its date by my own clock.
 */
export function askIn(state: Asking, thread: ThreadId, { me, now }: Moment): AskView | null {
  const asked = getMany(state.all, thread)
  if (asked === null || (asked.by !== me && isWild(asked.at, now))) return null
  const { by, at, end, standsMs, restsMs } = asked
  return {
    thread,
    by: sideOf(by, me),
    at,
    until: (at + standsMs) as Instant,
    state: end ?? (isOver(asked, now) ? 'over' : 'open'),
    shownUntil: (at + Math.max(standsMs + dayMs, restsMs)) as Instant,
  }
}

/** The latest ask of one of the two on a topic, as long as there is something to say of it. */
export function lastAskOn(
  state: Asking,
  topic: string,
  by: PartnerId | null,
  moment: Moment,
): AskView | null {
  const asked = by === null ? null : latestOn(state, by, topic)
  const view = asked === null ? null : askIn(state, asked.thread, moment)
  return view === null || moment.now >= view.shownUntil ? null : view
}

/** From when on I may ask on a topic again; null for now. */
export function mayAskFrom(state: Asking, topic: string, { me, now }: Moment): Instant | null {
  const last = latestOn(state, me, topic)
  const from = last === null ? 0 : freeFrom(last)
  const until = Math.max(from, enoughUntil(state, me, now) ?? 0)
  return until <= now ? null : (until as Instant)
}
