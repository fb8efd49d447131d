/** The moments in an event: held within bounds as it is read, and moved alike where its clock was wrong. */

import { boundedInstant } from './bounds.ts'
import { type Event, eventSpecs } from './events.ts'
import type { Instant } from './ids.ts'

/** The event with every moment of its author's own changed; the same one where none changes. */
export function mapMoments(event: Event, change: (at: Instant) => Instant): Event {
  const said: Readonly<Record<string, unknown>> = event
  const changed = momentNames(event.kind).flatMap((name) => {
    const at = said[name]
    const next = typeof at === 'number' ? change(at as Instant) : at
    return next === at ? [] : [[name, next] as const]
  })
  return changed.length === 0 ? event : { ...event, ...Object.fromEntries(changed) }
}

/** The event with every moment of its author's own so much later, within bounds. */
export function shiftMoments(event: Event, byMs: number): Event {
  return mapMoments(event, (at) => boundedInstant(at + byMs))
}

const names = new Map<string, readonly string[]>()

function momentNames(kind: string): readonly string[] {
  const known = names.get(kind)
  if (known !== undefined) return known
  const fields = Object.entries(eventSpecs[kind]?.fields ?? {})
  const found = fields.filter(([, shape]) => shape.moment === true).map(([name]) => name)
  names.set(kind, found)
  return found
}
