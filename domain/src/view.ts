/** What a screen sees of several practices together: the road of a rupture, and what the device must know. */

import { bound, type RoadItem } from './bound.ts'
import { wrongClockOf } from './dates.ts'
import { type Side, sideOf } from './entry.ts'
import { ownerOf, slotOf } from './events.ts'
import type { Instant, ThreadId } from './ids.ts'
import { getMany, valuesOf } from './many.ts'
import { earlyOffers } from './practice/repairs/fold.ts'
import { restsStill } from './practice/timeouts/by-the-clock.ts'
import { mineIn, type SealedRound } from './slice.ts'
import type { Couple, Moment } from './state.ts'

/** Something here was written by a newer app: say "needs an update", lose nothing. */
export const needsUpdate = ({ shared, own }: Couple): boolean =>
  shared.progress.newer + own.progress.newer > 0

/** Everything that was shared about a rupture, in the order in which it was begun. */
export function roadOf(couple: Couple, rupture: ThreadId, moment: Moment): readonly RoadItem[] {
  const look = { ...moment, own: couple.own, mine: mineIn(couple.mine) }
  const early = new Set<string>(earlyOffers(couple.shared.repairs, rupture, moment))
  const until = heardUntil(couple, rupture, moment)
  return [...bound.values()]
    .flatMap((slice) => slice.road(couple.shared, rupture, look))
    .filter(({ order, view }) => view.by === 'me' || (order <= until && !early.has(view.thread)))
    .toSorted((left, right) => left.order - right.order)
}

/** While a pause that the partner's app has ended too early still rests for me, what came behind that end waits. */
function heardUntil({ shared }: Couple, rupture: ThreadId, { me, now }: Moment): number {
  const thread = restsStill(shared.timeouts, rupture, me, now)
  const timeout = thread === null ? null : getMany(shared.timeouts.all, thread)
  return timeout?.ended?.order ?? Infinity
}

/** Whose clock was wrong when something was begun; null when its date is right, as far as anyone can tell. */
export function wrongDateOf(
  { shared }: Couple,
  begun: { readonly thread: string; readonly by: Side; readonly at: Instant },
  { me, now }: Moment,
): Side | null {
  const partner = shared.partners.known.find(({ id }) => id !== me)?.id ?? me
  const by = begun.by === 'me' ? me : partner
  const whose = wrongClockOf(shared.dates, { ...begun, by }, now)
  return whose && sideOf(whose, me)
}

// ── sealed slots, for the device ────────────────────────────────────────────────────────────────

/** Slots of mine, each "thread/name", whose keys want something of the device. */
export type SlotsView = {
  /** Both have committed and mine is not open yet: release its key. */
  readonly release: readonly string[]
  /** It was left before mine was open: never release its key. */
  readonly withdraw: readonly string[]
}

/** What the device should do with the keys of what I sealed. */
export function slotsOf({ shared, mine }: Couple, { me }: Moment): SlotsView {
  const rounds = valuesOf(mine).flatMap((event) => {
    const slot = slotOf(event)
    const name = ownerOf.get(event.kind)
    const round = name === undefined ? null : bound.get(name)?.round(shared, event.thread)
    return slot === null || !round ? [] : [{ slot, round }]
  })
  const waits = ({ round }: { readonly round: SealedRound }): boolean =>
    !round.left && round.committed.length === 2 && !round.opened.some(({ by }) => by === me)
  return {
    release: rounds.filter(waits).map(({ slot }) => slot),
    withdraw: rounds.filter(({ round }) => round.left).map(({ slot }) => slot),
  }
}
