/** The couple: one way to decide, one way to fold, and everything a screen can see of it. */

import { boundedInstant } from './bounds.ts'
import { type Command, propose } from './commands.ts'
import { dated } from './dates.ts'
import type { EntryOf } from './entry.ts'
import { type Event, isEvent, slotOf, wrongFieldOf } from './events.ts'
import type { EntryId, Instant, PartnerId } from './ids.ts'
import { type Many, setMany } from './many.ts'
import { judgeOwn } from './own.ts'
import type { Refusal, Ruling } from './refusal.ts'
import { ok, refuse, type Result } from './result.ts'
import { isTimely, judgeShared } from './shared.ts'
import type { Couple, Moment, Progress } from './state.ts'

/** One entry of either log, as `fold` and `judge` take it. */
export type Entry = EntryOf<Event>

/**
 * What a command would write, or why it may not.
 *
 * It proposes events and then judges them exactly as every other device will: a rule cannot differ
 * between here and there. What depends on the time is asked here alone, and of every view: fold
 * refuses nobody for a clock.
 *
 * @returns the events to append, in order; a refusal leaves everything as it was
 */
export function decide(
  couple: Couple,
  command: Command,
  { me, now }: Moment,
): Result<readonly Event[], Refusal> {
  const event = propose(command)
  const field = wrongFieldOf(event)
  if (!isEvent(event, field)) return refuse({ kind: 'field', field: field ?? 'kind' })
  const entry = tryEntry(event, me, now)
  const judged = judge(couple, entry)
  if (!judged.ok) return judged
  const timely = isTimely(couple.shared, entry)
  return timely.ok ? ok([event]) : timely
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
    const next = judgeOwn(couple.own, { ...entry, at: boundedInstant(entry.at) })
    if (!next.ok) return next
    return ok({ ...couple, own: { ...next.value, progress: advanced(log.progress, entry) } })
  }
  const counted = dated(couple.shared, entry)
  const progress = advanced(log.progress, entry)
  const { order } = log.progress
  let draft = { ...counted.shared, progress }
  let judged = judgeShared(draft, counted.entry, order)
  if (judged.ok && counted.back !== null) {
    draft = { ...counted.back(), progress }
    judged = judgeShared(draft, counted.entry, order)
  }
  if (!judged.ok) return judged
  return ok({ ...couple, shared: draft, mine: withMine(couple.mine, entry) })
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

function advanced(progress: Progress, { event, id, sequence }: Entry): Progress {
  const { head, pending, order, newer } = progress
  const isNewer =
    event.kind === 'newer' || (event.kind === 'opened' && event.event.kind === 'newer')
  return {
    head: sequence ?? head,
    pending: sequence === null ? [...pending, id] : pending,
    order: order + 1,
    newer: newer + (isNewer ? 1 : 0),
  }
}

function withMine(mine: Many<Event>, { event }: Entry): Many<Event> {
  if (event.kind !== 'sealed' || event.mine === null || event.mine.kind === 'newer') return mine
  return setMany(mine, event.slot, event.mine)
}

// ── the door ────────────────────────────────────────────────────────────────────────────────────

export { emptyCouple, foldVersion } from './state.ts'
export type { Couple, Moment } from './state.ts'
export type { Command } from './commands.ts'
export { ownWordsOf, slotOf } from './events.ts'
export type { Event } from './events.ts'
export type { Audience, Side } from './entry.ts'
export type { EntryId, Instant, PartnerId, ThreadId } from './ids.ts'
export type { Refusal } from './refusal.ts'
export type { Result } from './result.ts'
export { needsUpdate, roadOf, slotsOf, wrongDateOf } from './view.ts'
export type { SlotsView } from './view.ts'
export { due, lightOf, upcoming } from './due.ts'
export { returnOf } from './returning.ts'
export { turnOf } from './turn.ts'
export type { Turn } from './turn.ts'
export type { AnyAsk, AskIn, Due, DueIn, EventIn, RoadIn, RoadItem } from './bound.ts'
export type { SliceName } from './table.ts'
export { historyOf } from './history.ts'
export type { History, HistoryItem } from './history.ts'
export { longestText } from './shape.ts'
