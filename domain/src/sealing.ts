/** A sealed round: both commit blind, both open together, either may leave while theirs is shut. */

import type { Instant, PartnerId } from './ids.ts'
import type { Ruling } from './refusal.ts'
import { ok, refuse } from './result.ts'
import type { SealedRound } from './slice.ts'

/** A commitment: theirs is written. Nobody can read it yet. */
export function committed<Round extends SealedRound>(
  round: Round | null,
  by: PartnerId,
): Ruling<Round> {
  if (round === null) return refuse({ kind: 'no-such-thread' })
  if (round.left) return refuse({ kind: 'not-now' })
  if (round.committed.includes(by)) return refuse({ kind: 'already-so' })
  return ok({ ...round, committed: [...round.committed, by] })
}

/** An opening counts only from who committed, after both have. */
export function opened<Words extends { readonly by: PartnerId }, Round extends SealedRound>(
  round: (Round & { readonly opened: readonly Words[] }) | null,
  words: Words,
): Ruling<Round> {
  if (round === null) return refuse({ kind: 'no-such-thread' })
  const { by } = words
  if (!round.committed.includes(by)) return refuse({ kind: 'not-yours' })
  if (round.left || round.committed.length < 2) return refuse({ kind: 'not-now' })
  if (round.opened.some((each) => each.by === by)) return refuse({ kind: 'already-so' })
  return ok({ ...round, opened: [...round.opened, words] })
}

/**
 * Since when one partner's words lie open while the other's are shut; null where both are, or neither.
 *
 * An honest device opens as soon as it may, so it lasts for as long as the other one is away. It is all that a modified app
 * can gain: to read what was opened first, and to keep its own.
 */
export function givenSince(
  {
    opened: open,
  }: { readonly opened: readonly { readonly by: PartnerId; readonly at: Instant }[] },
  by: PartnerId,
): Instant | null {
  return open.length === 1 && open[0]?.by === by ? open[0].at : null
}

/** So long is waited before it is said that the other's are still shut. */
const lateMs = 600_000

/** Whether that has lasted so long that it has to be said. */
export const isLate = (since: Instant | null, now: Instant): boolean =>
  since !== null && now - since >= lateMs

/** Until my own words are open I may take them back, even if the other committed meanwhile. */
export function leftBy<Round extends SealedRound>(
  round: Round | null,
  by: PartnerId,
): Ruling<Round> {
  if (round === null) return refuse({ kind: 'no-such-thread' })
  if (round.opened.some((each) => each.by === by)) return refuse({ kind: 'already-opened' })
  if (round.left) return refuse({ kind: 'already-so' })
  return ok({ ...round, left: true })
}
