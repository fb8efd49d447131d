/** The shared summary: two halves that both write, each confirmed by the one it is about (R25). */

import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { longestText } from '../../shape.ts'
import type { SummaryEvent } from './events.ts'
import { merge } from './merge.ts'
import { isLocked, otherSeat, type Talk, type Turn, withSeat } from './state.ts'

/** What the summary says to an edit, which it merges, or to a confirmation, which must match. */
export function judgeSummary(talk: Talk, event: SummaryEvent, { seat }: Turn): Ruling<Talk> {
  if (talk.stage !== 'summary' || isLocked(talk)) return refuse({ kind: 'not-now' })
  if (event.kind === 'talk-summary-confirmed') {
    const half = talk.summary[seat]
    // Edited since it was read: read it again.
    if (half.words !== event.words) return refuse({ kind: 'overtaken' })
    if (half.confirmed) return refuse({ kind: 'already-so' })
    return ok({ ...talk, summary: withSeat(talk.summary, seat, { ...half, confirmed: true }) })
  }
  const whose = event.half === 'mine' ? seat : otherSeat(seat)
  const before = talk.summary[whose].words
  const words = merge(event.instead, before, event.words)
  if (words.length > longestText) return refuse({ kind: 'overtaken' })
  if (words === before) return refuse({ kind: 'already-so' })
  // Any edit voids the confirmation of its half.
  return ok({ ...talk, summary: withSeat(talk.summary, whose, { words, confirmed: false }) })
}
