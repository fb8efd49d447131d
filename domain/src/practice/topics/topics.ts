/** The parking lot: other topics wait, privately, so that one talk keeps to one (R28). */

import { type Author, both, type EventsOf, onlyMe, type Side, sideOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany, valuesOf } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { text } from '../../shape.ts'
import { type Moment, type Owning, type Sharing, slice } from '../../slice.ts'
import { type Limits, offLimits } from '../boundaries/limits.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

const parkingEvents = {
  /** Parked for me alone. */
  'topic-kept': onlyMe({ words: text(200) }),
  'topic-dropped': onlyMe({}),
  /** Offered to both for another day. */
  'topic-offered': both({ words: text(200) }),
  /** Talked about, or let go, by either. */
  'topic-settled': both({}),
}

type ParkingEvent = EventsOf<typeof parkingEvents>
type SharedParkingEvent = Extract<ParkingEvent, { audience: 'both' }>
type OwnParkingEvent = Extract<ParkingEvent, { audience: 'me' }>

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** How many topics wait in the open at once. */
export const mostTopics = 3

/** A topic that was offered for another day, and by whom. */
export type Topic = {
  readonly thread: ThreadId
  readonly by: PartnerId
  readonly at: Instant
  readonly words: string
}

type Topics = readonly Topic[]
const noTopics: Topics = []

/** Private, and `at` so that my list reads in the order in which I made it. */
export type KeptTopic = {
  readonly thread: ThreadId
  readonly words: string
  readonly at: Instant
  readonly dropped: boolean
}
type KeptTopics = Many<KeptTopic>

function judgeTopic(topics: Topics, event: SharedParkingEvent, { by, at }: Author): Ruling<Topics> {
  const { thread } = event
  const known = topics.some((topic) => topic.thread === thread)
  switch (event.kind) {
    case 'topic-offered':
      if (known) return refuse({ kind: 'thread-taken' })
      if (topics.length >= mostTopics) return refuse({ kind: 'not-now' })
      return ok([...topics, { thread, by, at, words: event.words }])
    case 'topic-settled':
      if (!known) return refuse({ kind: 'no-such-thread' })
      return ok(topics.filter((topic) => topic.thread !== thread))
  }
}

function foldOwnTopics(kept: KeptTopics, event: OwnParkingEvent, at: Instant): KeptTopics {
  const { thread } = event
  if (event.kind === 'topic-kept') {
    return setMany(kept, thread, { thread, words: event.words, at, dropped: false })
  }
  const known = getMany(kept, thread) ?? { thread, words: '', at, dropped: false }
  return setMany(kept, thread, { ...known, words: '', dropped: true })
}

// ── view ────────────────────────────────────────────────────────────────────────────────────────

/** The parking lot as one of the two sees it; mine first in the order in which I kept them. */
export type ParkingView = {
  readonly mine: readonly { readonly thread: ThreadId; readonly words: string }[]
  readonly shared: readonly {
    readonly thread: ThreadId
    readonly by: Side
    readonly words: string
  }[]
  readonly canOffer: boolean
}

/** Topics that wait: mine alone, and those offered to both but for what is off limits here (R39). */
export function parkingOf(
  couple: Sharing<'topics', Topics> & Owning<'topics', KeptTopics> & Limits,
  { me }: Pick<Moment, 'me'>,
): ParkingView {
  const { topics } = couple.shared
  const mine = keptOf(couple.own.topics)
  const shared = topics
    .filter(({ words }) => !offLimits(couple, { words }))
    .map(({ thread, by, words }) => ({ thread, by: sideOf(by, me), words }))
  return { mine, shared, canOffer: topics.length < mostTopics }
}

function keptOf(kept: Many<KeptTopic>): ParkingView['mine'] {
  return valuesOf(kept)
    .filter(({ dropped }) => !dropped)
    .toSorted((left, right) => left.at - right.at)
    .map(({ thread, words }) => ({ thread, words }))
}

// ── slice ────────────────────────────────────────────────────────────────────────────────────────

/** The practice of the parking lot (R28). */
export const topics = slice({
  events: parkingEvents,
  commands: {
    'keep-topic': 'topic-kept',
    'drop-topic': 'topic-dropped',
    'offer-topic': 'topic-offered',
    'settle-topic': 'topic-settled',
  },
  empty: noTopics,
  judge: judgeTopic,
  whileResting: 'all',
  own: { empty: none, fold: foldOwnTopics },
})
