/** Every event there is: the tables of all slices in one, and the union that follows from them. */

import type { EventsOf } from './entry.ts'
import { partnerEvents } from './partners.ts'
import { accountEvents } from './repair/account.ts'
import { breathEvents } from './repair/breath.ts'
import { feelingsEvents } from './repair/feelings.ts'
import { listeningEvents } from './repair/listening.ts'
import { needEvents } from './repair/need.ts'
import { promiseEvents } from './repair/promise.ts'
import { repairEvents } from './repair/repair.ts'
import { ruptureEvents } from './repair/rupture.ts'
import { stepEvents } from './repair/step.ts'
import { tableEvents } from './repair/talk/table.ts'
import { timeoutEvents } from './repair/timeout/events.ts'
import { oneOf, threadId, whole, wrongField } from './shape.ts'

/** A new slice adds its table here, its commands in couple.ts, its state in shared.ts or own.ts. */
export const eventSpecs = {
  ...partnerEvents,
  ...ruptureEvents,
  ...accountEvents,
  ...breathEvents,
  ...feelingsEvents,
  ...repairEvents,
  ...promiseEvents,
  ...listeningEvents,
  ...timeoutEvents,
  ...stepEvents,
  ...needEvents,
  ...tableEvents,
}

export type Event = EventsOf<typeof eventSpecs>
export type EventKind = Event['kind']

/** The name of the slot of each kind that is sealed: both partners commit to `thread/name`. */
const slotNames: Readonly<Record<Extract<Event, { audience: 'sealed' }>['kind'], string>> = {
  'feelings-named': 'feelings',
  'card-written': 'card',
}

/** Where a sealed event waits for its twin; null for any other. */
export function slotOf(event: Event): string | null {
  return event.audience === 'sealed' ? `${event.thread}/${slotNames[event.kind]}` : null
}

export function isEventKind(kind: string): kind is EventKind {
  return Object.hasOwn(eventSpecs, kind)
}

/** Whether an event is of the slice that these specs describe. */
export function isOf<Specs extends object>(
  specs: Specs,
  event: Event,
): event is Extract<Event, { readonly kind: keyof Specs }> {
  return Object.hasOwn(specs, event.kind)
}

/** The first field in which an object is not the event of its kind, version 1; null when it is one. */
export function wrongFieldOf(
  kind: EventKind,
  value: Readonly<Record<string, unknown>>,
): string | null {
  const { audience, fields } = eventSpecs[kind]
  const head = {
    kind: oneOf(kind),
    v: whole(1, 1),
    audience: oneOf(audience),
    thread: threadId,
  }
  return wrongField({ ...head, ...fields }, value)
}
