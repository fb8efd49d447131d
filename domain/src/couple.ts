/** The couple: one way to decide, one way to fold, and everything a screen can see of it. */

import { propose } from './commands.ts'
import type { Command } from './commands.ts'
import type { EntryOf } from './entry.ts'
import { slotOf, wrongFieldOf } from './events.ts'
import type { Event } from './events.ts'
import type { EntryId, Instant, PartnerId } from './ids.ts'
import { setMany } from './many.ts'
import type { Many } from './many.ts'
import { judgeOwn } from './own.ts'
import type { Refusal, Ruling } from './refusal.ts'
import { ok, refuse } from './result.ts'
import type { Result } from './result.ts'
import { judgeShared } from './shared.ts'
import type { Progress } from './shared.ts'
import type { Couple, Moment } from './state.ts'

export type Entry = EntryOf<Event>

/**
 * What a command would write, or why it may not.
 *
 * It proposes events and then judges them exactly as every other device will: a rule cannot differ
 * between here and there.
 *
 * @returns the events to append, in order; a refusal leaves everything as it was
 */
export function decide(
  couple: Couple,
  command: Command,
  { me, now }: Moment,
): Result<readonly Event[], Refusal> {
  const event = propose(command)
  const field = wrongFieldOf(event.kind, event)
  if (field !== null) return refuse({ kind: 'field', field })
  const judged = judge(couple, tryEntry(event, me, now))
  return judged.ok ? ok([event]) : judged
}

/** The next state; the same one when the entry may not be. Total: it trusts nobody. */
export function fold(couple: Couple, entry: Entry): Couple {
  const judged = judge(couple, entry)
  return judged.ok ? judged.value : couple
}

/**
 * What fold does, with the reason when it does nothing.
 *
 * The flow asks this of my own acknowledged entries: where one lost, its words go back to the draft.
 */
export function judge(couple: Couple, entry: Entry): Ruling<Couple> {
  const log = entry.space === 'own' ? couple.own : couple.shared
  if (isRepeated(log.progress, entry)) return refuse({ kind: 'repeated' })
  if (entry.space === 'own') {
    const next = judgeOwn(couple.own, entry)
    return next.ok ? ok({ ...couple, own: advanced(next.value, entry) }) : next
  }
  const next = judgeShared(couple.shared, entry)
  if (!next.ok) return next
  return ok({ ...couple, shared: advanced(next.value, entry), mine: withMine(couple.mine, entry) })
}

/** The event as the entry it would become: pending, and mine. */
function tryEntry(event: Event, by: PartnerId, at: Instant): Entry {
  const slot = slotOf(event)
  return {
    id: tried,
    space: event.audience === 'me' ? 'own' : 'couple',
    sequence: null,
    by,
    at,
    event: slot === null ? event : { kind: 'sealed', v: 1, slot, mine: event },
  }
}

const tried = '' as EntryId

// Sequences only grow, so one number tells what was folded; a pending entry is known by its id.
function isRepeated({ head, pending }: Progress, { id, sequence }: Entry): boolean {
  return sequence === null ? pending.includes(id) : sequence <= head
}

function advanced<Log extends { readonly progress: Progress }>(log: Log, entry: Entry): Log {
  const { head, pending, order, newer } = log.progress
  const { event, sequence } = entry
  const isNewer =
    event.kind === 'newer' || (event.kind === 'opened' && event.event.kind === 'newer')
  const progress: Progress = {
    head: sequence ?? head,
    pending: sequence === null ? [...pending, entry.id] : pending,
    order: order + 1,
    newer: newer + (isNewer ? 1 : 0),
  }
  return { ...log, progress }
}

function withMine(mine: Many<Event>, { event }: Entry): Many<Event> {
  if (event.kind !== 'sealed' || event.mine === null || event.mine.kind === 'newer') return mine
  return setMany(mine, event.slot, event.mine)
}

// ── the door ────────────────────────────────────────────────────────────────────────────────────

export { emptyCouple, foldVersion } from './state.ts'
export type { Couple, Moment } from './state.ts'
export type { Command } from './commands.ts'
export { slotOf } from './events.ts'
export type { Event } from './events.ts'
export type { Audience, Side } from './entry.ts'
export type { EntryId, Instant, PartnerId, ThreadId } from './ids.ts'
export type { Refusal } from './refusal.ts'
export type { Result } from './result.ts'
export * from './view.ts'
export * from './repair/talk/look.ts'
export { due, upcoming } from './due.ts'
export type { Due } from './due.ts'
export { historyOf } from './history.ts'
export type { History, HistoryItem } from './history.ts'
export { feelingFamilies, interpretationOf } from './repair/feeling-words.ts'
export type { FeelingFamily, Interpretation } from './repair/feeling-words.ts'
export { defaultDue } from './repair/promise.ts'
export { defaultBounds, defaultMinutes } from './repair/timeout/fold.ts'
export { isParroted } from './repair/listening.ts'
export { longestNoticeMs } from './partners.ts'
export { longestText } from './shape.ts'
export type { PartnersView } from './partners.ts'
export type { AccountView } from './repair/account.ts'
export type { BreathView } from './repair/breath.ts'
export type { Feeling, FeelingsView } from './repair/feelings.ts'
export type { ListeningView, OtherWay, Verdict } from './repair/listening.ts'
export type { NeedView } from './repair/need.ts'
export type { Consistency, PromiseState, PromiseView } from './repair/promise.ts'
export type { NoteView, RepairPart, RepairParts, RepairView } from './repair/repair.ts'
export type { RuptureState, RuptureView, Wish } from './repair/rupture.ts'
export type { StepBoardView, StepOutcome, StepView } from './repair/step.ts'
export type { TimeoutPlanView, TimeoutView } from './repair/timeout/view.ts'
