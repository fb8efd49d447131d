/** What only its owner knows of a line: the silent ones, when to look again, and what is being loosened (R39, R40). */

import type { Instant, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import { type LineEvent, loosens, looseningMs, type Terms, termsIn } from './events.ts'
import type { Subject } from './topics.ts'

/** A line that nobody was told of. */
export type Line = {
  readonly thread: ThreadId
  readonly at: Instant
  readonly subject: Subject
  readonly terms: Terms
  readonly ended: boolean
}

/** Since when I want a line softer, and how; `to` null: over. */
export type Loosening = { readonly at: Instant; readonly to: Terms | null }

/** All that only I know, by the thread of a line, spoken or not. */
export type OwnLines = {
  readonly silent: Many<Line>
  readonly reviews: Many<Instant>
  readonly loosening: Many<Loosening | null>
  /** When I thought better of loosening it, the last few times. */
  readonly cancelled: Many<readonly Instant[]>
}

/** Nothing is kept. */
export const noLines: OwnLines = { silent: none, reviews: none, loosening: none, cancelled: none }

/** So many times are remembered: as many as the card on pressure asks for. */
export const mostCancelled = 3

/** A silent line loosens as a spoken one does: a day after its owner began to. */
export function foldLines(own: OwnLines, event: LineEvent, at: Instant): OwnLines {
  const { thread } = event
  switch (event.kind) {
    case 'line-kept':
      return keep(own, event, at)
    case 'line-ended': {
      const line = getMany(own.silent, thread)
      if (line === null || !hasWaited(own, thread, at)) return own
      return settled(
        { ...own, silent: setMany(own.silent, thread, { ...line, ended: true }) },
        thread,
      )
    }
    case 'line-review-set':
      return { ...own, reviews: setMany(own.reviews, thread, event.reviewAt) }
    case 'loosening-begun': {
      const to = event.to && termsIn(event.to)
      return { ...own, loosening: setMany<Loosening | null>(own.loosening, thread, { at, to }) }
    }
    case 'loosening-cancelled': {
      if (getMany(own.loosening, thread) === null) return own
      const times = [...(getMany(own.cancelled, thread) ?? []), at].slice(-mostCancelled)
      return { ...settled(own, thread), cancelled: setMany(own.cancelled, thread, times) }
    }
  }
}

function keep(
  own: OwnLines,
  event: Extract<LineEvent, { kind: 'line-kept' }>,
  at: Instant,
): OwnLines {
  const { thread, subject } = event
  const known = getMany(own.silent, thread)
  const looser = known !== null && (known.ended || loosens(known.terms, event))
  if (looser && !hasWaited(own, thread, at)) return own
  const line = { thread, at: known?.at ?? at, subject: known?.subject ?? subject }
  const silent = setMany<Line>(own.silent, thread, { ...line, terms: termsIn(event), ended: false })
  return looser ? settled({ ...own, silent }, thread) : { ...own, silent }
}

const settled = (own: OwnLines, thread: ThreadId): OwnLines => ({
  ...own,
  loosening: setMany<Loosening | null>(own.loosening, thread, null),
})

function hasWaited({ loosening }: OwnLines, thread: ThreadId, at: Instant): boolean {
  const begun = getMany(loosening, thread)
  return begun !== null && at >= begun.at + looseningMs
}
