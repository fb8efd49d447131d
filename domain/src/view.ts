/** What a screen can see: every view of the couple, each a pure function of state, partner and now. */

import { slotOf } from './events.ts'
import type { Instant, PartnerId, ThreadId } from './ids.ts'
import { getMany, grouping, valuesOf } from './many.ts'
import type { Many } from './many.ts'
import { viewPartners } from './partners.ts'
import type { PartnersView } from './partners.ts'
import { viewAccount } from './repair/account.ts'
import type { AccountView } from './repair/account.ts'
import { viewBreath } from './repair/breath.ts'
import type { BreathView } from './repair/breath.ts'
import { viewFeelings } from './repair/feelings.ts'
import type { FeelingsRound, FeelingsView } from './repair/feelings.ts'
import { viewListening } from './repair/listening.ts'
import type { ListeningView } from './repair/listening.ts'
import { viewNeed } from './repair/need.ts'
import type { NeedView } from './repair/need.ts'
import { consistencyOf, viewPromise } from './repair/promise.ts'
import type { Consistency, PromiseView } from './repair/promise.ts'
import { restingUntil, viewNote, viewRepair } from './repair/repair.ts'
import type { NoteView, Repair, RepairView } from './repair/repair.ts'
import { viewRupture } from './repair/rupture.ts'
import type { Rupture, RuptureView } from './repair/rupture.ts'
import { viewSteps } from './repair/step.ts'
import type { StepBoardView } from './repair/step.ts'
import { restingIn } from './repair/timeout/fold.ts'
import type { Timeout } from './repair/timeout/fold.ts'
import { showsStonewallingCard, viewTimeout, viewTimeoutPlan } from './repair/timeout/view.ts'
import type { TimeoutPlanView, TimeoutView } from './repair/timeout/view.ts'
import type { Couple, Moment } from './state.ts'

// ── the couple ──────────────────────────────────────────────────────────────────────────────────

export function partnersOf(couple: Couple, { me, now }: Moment): PartnersView {
  return viewPartners(couple.shared.partners, me, now)
}

/** Something here was written by a newer app: say "needs an update", lose nothing. */
export const needsUpdate = ({ shared, own }: Couple): boolean =>
  shared.progress.newer + own.progress.newer > 0

export const breathSecondsOf = (couple: Couple): number => couple.shared.breathSeconds

/** Whether Reply is armed for a message that I opened at that moment (R3). */
export function breathOf(couple: Couple, openedAt: Instant, now: Instant): BreathView {
  return viewBreath(couple.shared.breathSeconds, openedAt, now)
}

// ── ruptures ────────────────────────────────────────────────────────────────────────────────────

/** All ruptures, the newest first. */
export function rupturesOf(couple: Couple, { me }: Moment): readonly RuptureView[] {
  return newestFirst(valuesOf(couple.shared.ruptures)).map((rupture) =>
    ruptureView(couple, rupture, me),
  )
}

export function ruptureOf(couple: Couple, thread: ThreadId, { me }: Moment): RuptureView | null {
  const rupture = getMany(couple.shared.ruptures, thread)
  return rupture && ruptureView(couple, rupture, me)
}

const ruptureView = (couple: Couple, rupture: Rupture, me: Moment['me']): RuptureView =>
  viewRupture(rupture, getMany(couple.own.notes, rupture.thread), me)

/** One thing on the road of a rupture. */
export type RoadItem =
  | { readonly kind: 'account'; readonly order: number; readonly account: AccountView }
  | { readonly kind: 'feelings'; readonly order: number; readonly feelings: FeelingsView }
  | { readonly kind: 'listening'; readonly order: number; readonly listening: ListeningView }
  | { readonly kind: 'need'; readonly order: number; readonly need: NeedView }
  | { readonly kind: 'note'; readonly order: number; readonly note: NoteView }
  | { readonly kind: 'repair'; readonly order: number; readonly repair: RepairView }
  | { readonly kind: 'promise'; readonly order: number; readonly promise: PromiseView }
  | { readonly kind: 'timeout'; readonly order: number; readonly timeout: TimeoutView }

type Shared = Couple['shared']
type In<Table> = Table extends Many<infer Item> ? Item : never
const byRupture = <Item extends { readonly about: ThreadId | null }>() =>
  grouping<Item>(({ about }) => about)

const about = {
  accounts: byRupture<In<Shared['accounts']>>(),
  feelings: byRupture<In<Shared['feelings']>>(),
  listenings: byRupture<In<Shared['listenings']>>(),
  needs: byRupture<In<Shared['needs']>>(),
  notes: byRupture<In<Shared['repairs']['notes']>>(),
  repairs: byRupture<Repair>(),
  promises: byRupture<In<Shared['promises']>>(),
  timeouts: byRupture<Timeout>(),
}

/** Everything that was shared about a rupture, in the order in which it was begun. */
export function roadOf(couple: Couple, rupture: ThreadId, moment: Moment): readonly RoadItem[] {
  const { shared } = couple
  const { me, now } = moment
  const items: readonly RoadItem[] = [
    ...about.accounts(shared.accounts, rupture).map((item) => {
      return { kind: 'account', order: item.order, account: viewAccount(item, me) } as const
    }),
    ...about.feelings(shared.feelings, rupture).map((item) => {
      return {
        kind: 'feelings',
        order: item.order,
        feelings: feelingsView(couple, item, me),
      } as const
    }),
    ...about.listenings(shared.listenings, rupture).map((item) => {
      return { kind: 'listening', order: item.order, listening: viewListening(item, me) } as const
    }),
    ...about.needs(shared.needs, rupture).map((item) => {
      return { kind: 'need', order: item.order, need: viewNeed(item, me) } as const
    }),
    ...about.notes(shared.repairs.notes, rupture).map((item) => {
      return { kind: 'note', order: item.order, note: viewNote(item, me) } as const
    }),
    ...about.repairs(shared.repairs.repairs, rupture).map((item) => {
      return { kind: 'repair', order: item.order, repair: repairView(couple, item, me) } as const
    }),
    ...about.promises(shared.promises, rupture).map((item) => {
      const promise = viewPromise(shared.promises, item, me, now)
      return { kind: 'promise', order: item.order, promise } as const
    }),
    ...about.timeouts(shared.timeouts.all, rupture).map((item) => {
      return {
        kind: 'timeout',
        order: item.order,
        timeout: timeoutView(couple, item, moment),
      } as const
    }),
  ]
  return items.toSorted((left, right) => left.order - right.order)
}

// ── one thread ──────────────────────────────────────────────────────────────────────────────────

export function feelingsOf(couple: Couple, thread: ThreadId, { me }: Moment): FeelingsView | null {
  const round = getMany(couple.shared.feelings, thread)
  return round && feelingsView(couple, round, me)
}

function feelingsView(couple: Couple, round: FeelingsRound, me: Moment['me']): FeelingsView {
  const mine = getMany(couple.mine, `${round.thread}/feelings`)
  return viewFeelings(round, mine?.kind === 'feelings-named' ? mine : null, me)
}

export function repairOf(couple: Couple, thread: ThreadId, { me }: Moment): RepairView | null {
  const repair = getMany(couple.shared.repairs.repairs, thread)
  return repair && repairView(couple, repair, me)
}

function repairView(couple: Couple, repair: Repair, me: Moment['me']): RepairView {
  const saidAt = getMany(couple.own.notReady, repair.thread)
  // A new version asks anew: what I said of an older one is behind us.
  return viewRepair(repair, saidAt !== null && saidAt >= repair.offeredAt, me)
}

/** Until when I may not offer another repair about this rupture; null when I may (R5, safety). */
export function offerRestsUntil(
  couple: Couple,
  about: ThreadId,
  { me, now }: Moment,
): Instant | null {
  const until = restingUntil(couple.shared.repairs, about, me)
  return until !== null && now < until ? until : null
}

export function listeningOf(
  couple: Couple,
  thread: ThreadId,
  { me }: Moment,
): ListeningView | null {
  const listening = getMany(couple.shared.listenings, thread)
  return listening && viewListening(listening, me)
}

export function stepsOf(couple: Couple, rupture: ThreadId, { me }: Moment): StepBoardView {
  return viewSteps(couple.shared.steps, rupture, me)
}

/** Every need that either of us has said, the newest first; also those about no rupture (R19). */
export function needsOf(couple: Couple, { me }: Moment): readonly NeedView[] {
  return newestFirst(valuesOf(couple.shared.needs)).map((need) => viewNeed(need, me))
}

// ── promises ────────────────────────────────────────────────────────────────────────────────────

/** All promises, the newest first; those of repairs are among them. */
export function promisesOf(couple: Couple, { me, now }: Moment): readonly PromiseView[] {
  const { promises } = couple.shared
  return newestFirst(valuesOf(promises)).map((promise) => viewPromise(promises, promise, me, now))
}

export function promiseOf(
  couple: Couple,
  thread: ThreadId,
  { me, now }: Moment,
): PromiseView | null {
  const { promises } = couple.shared
  const promise = getMany(promises, thread)
  return promise && viewPromise(promises, promise, me, now)
}

/** "Kept 9 of the last 14", of both together (R18, R43). */
export function consistency(couple: Couple, now: Instant): Consistency {
  return consistencyOf(couple.shared.promises, now)
}

// ── time-outs ───────────────────────────────────────────────────────────────────────────────────

/** The time-out that rests this rupture (null: everything) now, if one does. */
export function runningTimeoutOf(
  couple: Couple,
  about: ThreadId | null,
  moment: Moment,
): TimeoutView | null {
  const thread = restingIn(couple.shared.timeouts, about)
  return thread === null ? null : timeoutOf(couple, thread, moment)
}

export function timeoutOf(couple: Couple, thread: ThreadId, moment: Moment): TimeoutView | null {
  const timeout = getMany(couple.shared.timeouts.all, thread)
  return timeout && timeoutView(couple, timeout, moment)
}

const timeoutView = (couple: Couple, timeout: Timeout, { me, now }: Moment): TimeoutView =>
  viewTimeout(timeout, getMany(couple.own.readiness, timeout.thread), me, now)

export type TimeoutPlansView = {
  readonly agreed: TimeoutPlanView | null
  readonly proposed: TimeoutPlanView | null
}

export function timeoutPlansOf(couple: Couple, { me }: Moment): TimeoutPlansView {
  const { agreed, proposed } = couple.shared.timeouts.plan
  return {
    agreed: agreed && viewTimeoutPlan(agreed, false, me),
    proposed: proposed && viewTimeoutPlan(proposed, true, me),
  }
}

/** The private card on time-outs without a return: for me, of what my partner called (safety). */
export function stonewallingCardOf(couple: Couple, { me, now }: Moment): boolean {
  return showsStonewallingCard(couple.shared.timeouts, me, now)
}

// ── sealed slots, for the device ────────────────────────────────────────────────────────────────

export type SlotsView = {
  /** Both have committed and mine is not open yet: release its key. */
  readonly release: readonly string[]
  /** It was left before mine was open: never release its key. */
  readonly withdraw: readonly string[]
}

/** What every sealed round has: feelings, cards. */
type SealedRound = Pick<FeelingsRound, 'committed' | 'left'> & {
  readonly opened: readonly { readonly by: PartnerId }[]
}

/** What the device should do with the keys of what I sealed. */
export function slotsOf(couple: Couple, { me }: Moment): SlotsView {
  const mine = valuesOf(couple.mine).flatMap((event) => {
    const round =
      event.kind === 'card-written'
        ? getMany(couple.shared.table.cards.all, event.thread)
        : getMany(couple.shared.feelings, event.thread)
    const slot = slotOf(event)
    return round === null || slot === null ? [] : [{ slot, round }]
  })
  const waits = ({ round }: { readonly round: SealedRound }): boolean =>
    !round.left && round.committed.length === 2 && !round.opened.some(({ by }) => by === me)
  return {
    release: mine.filter(waits).map(({ slot }) => slot),
    withdraw: mine.filter(({ round }) => round.left).map(({ slot }) => slot),
  }
}

const newestFirst = <Item extends { readonly order: number }>(
  items: readonly Item[],
): readonly Item[] => items.toSorted((left, right) => right.order - left.order)
