/** The parking lot: other topics wait, privately, so that one talk keeps to one (R28). */

import { both, onlyMe, sideOf, toBoth, toMe } from '../../entry.ts'
import type { Author, EventsOf, Side } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, none, setMany, valuesOf } from '../../many.ts'
import type { Many } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { text } from '../../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** Parked for me alone. */
export const ownParkingEvents = {
  'topic-kept': onlyMe({ words: text(200) }),
  'topic-dropped': onlyMe({}),
}

export const parkingEvents = {
  /** Offered to both for another day. */
  'topic-offered': both({ words: text(200) }),
  /** Talked about, or let go, by either. */
  'topic-settled': both({}),
}

export type SharedParkingEvent = EventsOf<typeof parkingEvents>
export type OwnParkingEvent = EventsOf<typeof ownParkingEvents>

// ── decide ──────────────────────────────────────────────────────────────────────────────────────

export type ParkingCommand =
  | { readonly kind: 'keep-topic'; readonly thread: ThreadId; readonly words: string }
  | { readonly kind: 'drop-topic'; readonly thread: ThreadId }
  | { readonly kind: 'offer-topic'; readonly thread: ThreadId; readonly words: string }
  | { readonly kind: 'settle-topic'; readonly thread: ThreadId }

export function decideParking(command: ParkingCommand): SharedParkingEvent | OwnParkingEvent {
  const { kind, thread } = command
  switch (kind) {
    case 'keep-topic':
      return { ...toMe('topic-kept', thread), words: command.words }
    case 'drop-topic':
      return toMe('topic-dropped', thread)
    case 'offer-topic':
      return { ...toBoth('topic-offered', thread), words: command.words }
    case 'settle-topic':
      return toBoth('topic-settled', thread)
  }
}

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** How many topics wait in the open at once. */
export const mostTopics = 3

export type Topic = {
  readonly thread: ThreadId
  readonly by: PartnerId
  readonly at: Instant
  readonly words: string
}

export type Topics = readonly Topic[]
export const noTopics: Topics = []

/** Private, and `at` so that my list reads in the order in which I made it. */
export type KeptTopic = {
  readonly thread: ThreadId
  readonly words: string
  readonly at: Instant
  readonly dropped: boolean
}
export type KeptTopics = Many<KeptTopic>
export const noKeptTopics: KeptTopics = none

export function judgeTopic(
  topics: Topics,
  event: SharedParkingEvent,
  { by, at }: Author,
): Ruling<Topics> {
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

export function keepTopic(
  kept: KeptTopics,
  thread: ThreadId,
  words: string,
  at: Instant,
): KeptTopics {
  return setMany(kept, thread, { thread, words, at, dropped: false })
}

export function dropTopic(kept: KeptTopics, thread: ThreadId, at: Instant): KeptTopics {
  const known = getMany(kept, thread) ?? { thread, words: '', at, dropped: false }
  return setMany(kept, thread, { ...known, words: '', dropped: true })
}

// ── view ────────────────────────────────────────────────────────────────────────────────────────

export type ParkingView = {
  readonly mine: readonly { readonly thread: ThreadId; readonly words: string }[]
  readonly shared: readonly {
    readonly thread: ThreadId
    readonly by: Side
    readonly words: string
  }[]
  readonly canOffer: boolean
}

export function viewParking(topics: Topics, kept: Many<KeptTopic>, me: PartnerId): ParkingView {
  const mine = keptOf(kept)
  const shared = topics.map(({ thread, by, words }) => ({ thread, by: sideOf(by, me), words }))
  return { mine, shared, canOffer: topics.length < mostTopics }
}

function keptOf(kept: Many<KeptTopic>): ParkingView['mine'] {
  return valuesOf(kept)
    .filter(({ dropped }) => !dropped)
    .toSorted((left, right) => left.at - right.at)
    .map(({ thread, words }) => ({ thread, words }))
}
