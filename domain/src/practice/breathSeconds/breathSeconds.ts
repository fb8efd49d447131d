/** The breath before a reply: how long it takes, set for the couple. Skipping is nobody's event (R3). */

import { both, type EventsOf } from '../../entry.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { whole } from '../../shape.ts'
import { ofCouple, type Sharing, slice } from '../../slice.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

const breathEvents = { 'breath-set': both({ seconds: whole(0, 60) }) }

type BreathEvent = EventsOf<typeof breathEvents>

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** One breath cycle, until the couple says otherwise. */
const defaultBreathSeconds = 10

function judgeBreath(seconds: number, event: BreathEvent): Ruling<number> {
  return seconds === event.seconds ? refuse({ kind: 'already-so' }) : ok(event.seconds)
}

// ── view ────────────────────────────────────────────────────────────────────────────────────────

/** How long the breath before a reply takes, in seconds. */
export const breathSecondsOf = ({ shared }: Sharing<'breathSeconds', number>): number =>
  shared.breathSeconds

/**
 * How long until Reply arms, for a message that has been open on this device for so long (R3).
 *
 * @param openMs - by a clock that nobody sets
 * @returns milliseconds; 0 once it is armed
 */
export function breathLeftMs({ shared }: Sharing<'breathSeconds', number>, openMs: number): number {
  return Math.max(0, shared.breathSeconds * 1_000 - openMs)
}

// ── slice ────────────────────────────────────────────────────────────────────────────────────────

/** The practice of the breath before a reply (R3); its whole state is a number of seconds. */
export const breathSeconds = slice({
  events: breathEvents,
  commands: { 'set-breath': ofCouple('breath-set') },
  empty: defaultBreathSeconds,
  judge: judgeBreath,
})
