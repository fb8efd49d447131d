/** What a person measures of their own, for themselves alone: how satisfied, and whether small promises could be relied on. */

import { type EventsOf, onlyMe } from '../../entry.ts'
import type { Instant } from '../../ids.ts'
import { flag, oneOf, record, whole } from '../../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** What can be measured: the four questions of the CSI-4, and one of our own about small promises. */
export const measureNames = ['satisfaction', 'promises'] as const
/** One of the two. */
export type MeasureName = (typeof measureNames)[number]

/** The four answers of the CSI-4 (Funk and Rogge, 2007): the first from 0 to 6, the others from 0 to 5. */
const answers = record({
  happy: whole(0, 6),
  warm: whole(0, 5),
  rewarding: whole(0, 5),
  satisfied: whole(0, 5),
})

/** None of it ever leaves my own devices. */
export const measureEvents = {
  'satisfaction-answered': onlyMe({ answers }),
  /** "This week I could rely on small promises": 0 to 10. */
  'promises-rated': onlyMe({ score: whole(0, 10) }),
  /** Not now: it is asked again when the next one would be. */
  'measure-passed': onlyMe({ what: oneOf(...measureNames) }),
  /** Whether I want to be asked at all. */
  'measuring-chosen': onlyMe({ asks: flag }),
}

type OwnEvent = EventsOf<typeof measureEvents>
/** What was answered to the four questions. */
export type SatisfactionAnswers = Extract<OwnEvent, { kind: 'satisfaction-answered' }>['answers']

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** One measure at one time: of satisfaction 0 to 21, of small promises 0 to 10. */
export type Reading = { readonly at: Instant; readonly score: number }

/** My own readings, the oldest first, and when each was last asked and passed. */
export type OwnMeasures = {
  /** When I chose to be asked; null: nothing asks. */
  readonly asksSince: Instant | null
  readonly readings: { readonly [Name in MeasureName]: readonly Reading[] }
  readonly passed: { readonly [Name in MeasureName]: Instant | null }
}

/** Before I measured anything. */
export const nothingMeasured: OwnMeasures = {
  asksSince: null,
  readings: { satisfaction: [], promises: [] },
  passed: { satisfaction: null, promises: null },
}

/** The next of what only I know of it. */
export function foldMeasures(own: OwnMeasures, event: OwnEvent, at: Instant): OwnMeasures {
  switch (event.kind) {
    case 'measuring-chosen':
      return { ...own, asksSince: event.asks ? (own.asksSince ?? at) : null }
    case 'measure-passed':
      return { ...own, passed: { ...own.passed, [event.what]: at } }
    case 'satisfaction-answered':
      return read(own, 'satisfaction', { at, score: totalOf(event.answers) })
    case 'promises-rated':
      return read(own, 'promises', { at, score: event.score })
  }
}

/** The sum of the four answers, 0 to 21. */
export const totalOf = ({ happy, warm, rewarding, satisfied }: SatisfactionAnswers): number =>
  happy + warm + rewarding + satisfied

// Whoever answers again within half a day puts right what they said.
const sameSittingMs = 12 * 3_600_000

function read(own: OwnMeasures, what: MeasureName, reading: Reading): OwnMeasures {
  const before = own.readings[what]
  const last = before.at(-1)
  const kept =
    last !== undefined && Math.abs(reading.at - last.at) < sameSittingMs
      ? before.slice(0, -1)
      : before
  return { ...own, readings: { ...own.readings, [what]: [...kept, reading] } }
}
