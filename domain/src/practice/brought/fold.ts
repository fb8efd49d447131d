/** What each marked as having helped: words for its author alone, and blind tags that only equal words share (R53). */

import { type Author, both, type EventsOf, onlyMe } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { listOf, maybeText, oneOf, record, shapeOf } from '../../shape.ts'
import type { Rupture } from '../ruptures/fold.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** What may have brought two people back: things that Mend knows of, or something in one's own words. */
export const broughtThings = [
  ...['pause', 'account', 'feelings', 'heard', 'need', 'talk', 'repair'],
  ...['promise', 'step', 'own'],
] as const
/** One of the things that Mend knows of, or `own`. */
export type BroughtThing = (typeof broughtThings)[number]

declare const blind: unique symbol
/** What equal marks of one repair have in common: 22 characters of base64url, made of the words and the repair. */
export type BlindTag = string & { readonly [blind]: true }

const tag = shapeOf(
  '22 of base64url',
  (value): value is BlindTag => typeof value === 'string' && /^[A-Za-z0-9_-]{22}$/.test(value),
)

/** So many things each may mark of one repair. */
export const mostMarks = 6
/** So many tags are always sent, however few were marked: the rest are made of chance. */
export const tagsSent = 8

const tags = shapeOf(
  `list of ${tagsSent}, none twice: ${tag.form}`,
  (value): value is readonly BlindTag[] =>
    listOf(tag, tagsSent)(value) && value.length === tagsSent && new Set(value).size === tagsSent,
)

/** Under the thread of the rupture that was mended. */
export const broughtEvents = {
  /** What I marked, in words. Never leaves my own devices. */
  'brought-kept': onlyMe({
    marks: listOf(record({ what: oneOf(...broughtThings), words: maybeText(80), tag }), mostMarks),
  }),
  /**
   * The tags of what I marked, among others made of chance.
   *
   * Privacy: whoever holds a tag finds its words only by guessing them (decision 0031).
   */
  'brought-marked': both({ tags }),
}

type BroughtEvent = EventsOf<typeof broughtEvents>
type MarkedEvent = Extract<BroughtEvent, { audience: 'both' }>
type KeptEvent = Extract<BroughtEvent, { audience: 'me' }>
/** One thing that I marked; `words` are empty where Mend has the words. */
export type BroughtMark = KeptEvent['marks'][number]

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** The tags of each for one repair; an edit takes the place of what was there. */
export type Marked = {
  readonly thread: ThreadId
  readonly order: number
  readonly by: readonly { readonly by: PartnerId; readonly tags: readonly BlindTag[] }[]
}
/** The tags of every repair, by the thread of its rupture. */
export type Brought = Many<Marked>

/** What I marked of one repair, and when I last did. */
export type OwnMarks = {
  readonly thread: ThreadId
  readonly at: Instant
  readonly marks: readonly BroughtMark[]
}

type Around = { readonly ruptures: Many<Rupture> }

/** Only what was mended can be marked; who has marked it may edit that ever after. */
export function judgeBrought(
  all: Brought,
  { thread, tags }: MarkedEvent,
  { by, order }: Author,
  { ruptures }: Around,
): Ruling<Brought> {
  const rupture = getMany(ruptures, thread)
  if (rupture === null) return refuse({ kind: 'no-such-thread' })
  const known = getMany(all, thread)?.by ?? []
  const before = known.some((each) => each.by === by)
  if (rupture.state !== 'repaired' && !before) return refuse({ kind: 'not-now' })
  const rest = known.filter((each) => each.by !== by)
  return ok(setMany(all, thread, { thread, order, by: [...rest, { by, tags }] }))
}

/** My own words for it, as I last left them. */
export const foldOwnMarks = (
  own: Many<OwnMarks>,
  { thread, marks }: KeptEvent,
  at: Instant,
): Many<OwnMarks> => setMany(own, thread, { thread, at, marks })
