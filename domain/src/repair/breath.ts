/** The breath before a reply: how long it takes, set for the couple. Skipping is nobody's event (R3). */

import { both, toBoth } from '../entry.ts'
import type { EventsOf } from '../entry.ts'
import type { Instant } from '../ids.ts'
import { coupleThread } from '../partners.ts'
import type { Ruling } from '../refusal.ts'
import { ok, refuse } from '../result.ts'
import { whole } from '../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

export const breathEvents = { 'breath-set': both({ seconds: whole(0, 60) }) }

type BreathEvent = EventsOf<typeof breathEvents>

// ── decide ──────────────────────────────────────────────────────────────────────────────────────

export type BreathCommand = { readonly kind: 'set-breath'; readonly seconds: number }

export function decideBreath(command: BreathCommand): BreathEvent {
  return { ...toBoth('breath-set', coupleThread), seconds: command.seconds }
}

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** One breath cycle, until the couple says otherwise. */
export const defaultBreathSeconds = 10

export function judgeBreath(seconds: number, event: BreathEvent): Ruling<number> {
  return seconds === event.seconds ? refuse({ kind: 'already-so' }) : ok(event.seconds)
}

// ── view ────────────────────────────────────────────────────────────────────────────────────────

export type BreathView = { readonly armed: boolean; readonly armsAt: Instant }

/** Whether Reply is armed, `seconds` after the message was opened. */
export function viewBreath(seconds: number, openedAt: Instant, now: Instant): BreathView {
  const armsAt = (openedAt + seconds * 1_000) as Instant
  return { armed: now >= armsAt, armsAt }
}
