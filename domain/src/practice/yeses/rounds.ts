/** The weeks of a quiet yes: counted from a Monday, the same on every device and at the relay. */

import type { Instant } from '../../ids.ts'

/** So many yeses of mine stand in one week: a batch has no more places (docs/protocol.md). */
export const mostYeses = 8

const dayMs = 86_400_000
const weekMs = 7 * dayMs
// The first Monday after 1970 began.
const firstMs = 4 * dayMs

/** The week that a moment is in, in UTC. */
export const roundAt = (now: Instant): number => Math.max(0, Math.floor((now - firstMs) / weekMs))

/** When a week begins; the one before it is over then. */
export const roundBegins = (round: number): Instant => (firstMs + round * weekMs) as Instant
