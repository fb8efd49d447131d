/** What can happen to a line that somebody draws, and which change of it loosens it (R39, R40). */

import { farthest } from '../../bounds.ts'
import { both, type EventsOf, onlyMe } from '../../entry.ts'
import type { Instant } from '../../ids.ts'
import { instant, maybe, oneOf, record, shapeOf, text, type TypeOf } from '../../shape.ts'
import { subject } from './topics.ts'

/** How far it goes, the softest first: a little at a time · only when I begin · not at all. */
export const reaches = ['gently', 'mine', 'not'] as const
/** How far a line goes. */
export type Reach = (typeof reaches)[number]

/** The longest words of a line, in UTF-16 units. */
export const longestLine = 240

const terms = {
  reach: oneOf(...reaches),
  /** What is still welcome: shown first, wherever the line is shown. */
  welcome: text(longestLine),
  line: text(longestLine),
}

/** When its owner began to loosen it, by their own log: it does not move with the date of this entry. */
const since = shapeOf(
  'moment, at most 2200-01-01',
  (value): value is Instant => instant(value) && value <= farthest,
)

/** Under the thread of one line. Its owner is who drew it. */
export const boundaryEvents = {
  'boundary-spoken': both({ subject, ...terms }),
  /** By its owner. `since`: null for a firmer line, which counts at once. */
  'boundary-changed': both({ ...terms, since: maybe(since) }),
  'boundary-ended': both({ since }),
  /** The partner has read it. */
  'boundary-read': both({}),
  /** The partner would like to understand: one question, always in the same words. */
  'boundary-wondered': both({}),
  /** Its owner's answer, if they wish to give one. */
  'boundary-explained': both({ words: text(400) }),

  /** A line that nobody is told of. Written again, it changes. */
  'line-kept': onlyMe({ subject, ...terms }),
  'line-ended': onlyMe({}),
  /** I look at it again on that day. */
  'line-review-set': onlyMe({ reviewAt: instant }),
  /** I want it softer, or over (null); a day must pass. */
  'loosening-begun': onlyMe({ to: maybe(record(terms)) }),
  'loosening-cancelled': onlyMe({}),
}

type BoundaryEvent = EventsOf<typeof boundaryEvents>
/** What both read. */
export type SpokenEvent = Extract<BoundaryEvent, { audience: 'both' }>
/** What only the owner's devices read. */
export type LineEvent = Extract<BoundaryEvent, { audience: 'me' }>

/** How far a line goes, and in which words. */
export type Terms = {
  readonly [Name in keyof typeof terms]: TypeOf<(typeof terms)[Name]>
}

/** A loosened line waits for so long. */
export const looseningMs = 86_400_000

/**
 * Whether other terms loosen a line.
 *
 * A firmer one never does. Of one that goes as far as before, other words may mean less: that too waits a day.
 */
export function loosens(from: Terms, to: Terms): boolean {
  const step = reaches.indexOf(to.reach) - reaches.indexOf(from.reach)
  return step < 0 || (step === 0 && (from.line !== to.line || from.welcome !== to.welcome))
}

/** The terms alone, of whatever holds them. */
export const termsIn = ({ reach, welcome, line }: Terms): Terms => ({ reach, welcome, line })
