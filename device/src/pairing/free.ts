/** Whether this device is free for a partner. */
import type { Internals } from '../internals.ts'
import { knownSpace } from '../space/known.ts'

/** In a couple already, and neither has left it, as far as I may know. */
export function isTaken(internals: Internals): boolean {
  const unlocked = internals.unlocked()
  const record = unlocked?.record('couple') ?? null
  const identity = unlocked?.identity() ?? null
  if (record === null || identity === null || record.over) return false
  const known = knownSpace(record.space, identity.me, internals.now())
  return Object.values(known.partners).every(({ noticeAt }) => noticeAt === null)
}
