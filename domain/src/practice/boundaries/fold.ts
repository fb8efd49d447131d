/** Lines that are spoken: both see them, and only their owner changes them (R39, R40). */

import type { Author } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany, valuesOf } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { loosens, looseningMs, type SpokenEvent, type Terms, termsIn } from './events.ts'
import type { Subject } from './topics.ts'

/** A line that both know of. */
export type Boundary = {
  readonly thread: ThreadId
  readonly order: number
  readonly by: PartnerId
  readonly at: Instant
  readonly subject: Subject
  /** As it stands, and since when. */
  readonly terms: Terms & { readonly at: Instant }
  /** The partner has read it as it stands. */
  readonly read: boolean
  readonly wondered: boolean
  readonly explained: string | null
  readonly ended: boolean
}

/** Every line that was ever spoken. */
export type Boundaries = Many<Boundary>

/** Nobody has spoken one. */
export const noBoundaries: Boundaries = none

/** So many of one partner's stand at a time. */
export const mostSpoken = 30

/** What the spoken lines say to an event. A line is its owner's: whatever else is signed by the partner changes nothing. */
export function judgeBoundary(
  all: Boundaries,
  event: SpokenEvent,
  author: Author,
): Ruling<Boundaries> {
  const known = getMany(all, event.thread)
  if (event.kind === 'boundary-spoken') {
    if (known !== null) return refuse({ kind: 'thread-taken' })
    if (standingOf(all, author.by).length >= mostSpoken) return refuse({ kind: 'not-now' })
    return ok(setMany(all, event.thread, spoken(event, author)))
  }
  if (known === null) return refuse({ kind: 'no-such-thread' })
  const isOwner = known.by === author.by
  const forPartner = event.kind === 'boundary-read' || event.kind === 'boundary-wondered'
  if (isOwner === forPartner) return refuse({ kind: 'not-yours' })
  if (known.ended) return refuse({ kind: 'not-now' })
  const next = turn(known, event, author)
  return next.ok ? ok(setMany(all, event.thread, next.value)) : next
}

const standingOf = (all: Boundaries, by: PartnerId): readonly Boundary[] =>
  valuesOf(all).filter((each) => each.by === by && !each.ended)

const spoken = (
  event: Extract<SpokenEvent, { kind: 'boundary-spoken' }>,
  { by, at, order }: Author,
): Boundary => ({
  thread: event.thread,
  order,
  by,
  at,
  subject: event.subject,
  terms: { ...termsIn(event), at },
  read: false,
  wondered: false,
  explained: null,
  ended: false,
})

function turn(
  known: Boundary,
  event: Exclude<SpokenEvent, { kind: 'boundary-spoken' }>,
  { at }: Author,
): Ruling<Boundary> {
  switch (event.kind) {
    case 'boundary-read':
      return known.read ? refuse({ kind: 'already-so' }) : ok({ ...known, read: true })
    case 'boundary-wondered':
      // One question a line, whatever became of it.
      return known.wondered ? refuse({ kind: 'already-so' }) : ok({ ...known, wondered: true })
    case 'boundary-explained':
      if (!known.wondered) return refuse({ kind: 'not-now' })
      return ok({ ...known, explained: event.words })
    case 'boundary-changed': {
      const terms = { ...termsIn(event), at }
      const waited = loosens(known.terms, event) ? hasWaited(known, event.since, at) : ok(null)
      return waited.ok ? ok({ ...known, terms, read: false }) : waited
    }
    case 'boundary-ended': {
      const waited = hasWaited(known, event.since, at)
      return waited.ok ? ok({ ...known, ended: true }) : waited
    }
  }
}

/**
 * A line is loosened a day after its owner began to, at the soonest, and a day after it was last changed.
 *
 * Two claims of one author, held to each other: what was written while the clock was wrong is dated anew as it is sealed,
 * and `since` is not (it is quoted). So a clock that is set forward loosens nothing.
 */
function hasWaited({ terms }: Boundary, since: Instant | null, at: Instant): Ruling<null> {
  const from = Math.max(since ?? at, terms.at)
  const until = (from + looseningMs) as Instant
  return at >= until ? ok(null) : refuse({ kind: 'too-soon', until })
}
