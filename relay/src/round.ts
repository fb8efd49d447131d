/** The round made every second: who is silent, who does not read, what has expired, whether there is room. */
import type { Limits } from './admit.ts'
import type { Hints } from './hints.ts'
import type { Metrics } from './metrics.ts'
import type { Nodes } from './nodes.ts'
import type { Requests } from './requests.ts'
import { sayGoodbye, type Session } from './session.ts'
import type { Standing } from './standing.ts'
import type { Store } from './store.ts'

export type Round = {
  readonly tick: () => Promise<void>
}

/** Whether there is room on the disk: said by the store when it is full, and by the round when it looks. */
export type Room = { full: boolean }

const pingEveryMs = 30_000
const deafAfterMs = 75_000
const lookEveryMs = 5_000
const expiredAtOnce = 100

export function openRound(parts: {
  readonly store: Pick<Store, 'usage' | 'expired'>
  readonly hints: Pick<Hints, 'sweepMs'>
  readonly standing: Standing
  readonly nodes: Nodes
  readonly requests: Pick<Requests, 'drop'>
  readonly room: Room
  readonly limits: Limits
  readonly metrics: Metrics
  readonly now: () => number
}): Round {
  const { store, hints, standing, limits, room } = parts
  const isLookTime = every(lookEveryMs)
  const isSweepTime = every(hints.sweepMs)

  const look = async (nowMs: number): Promise<void> => {
    const bytes = await store.usage()
    room.full = limits.bytesInAll > 0 && bytes >= limits.bytesInAll
    for (const space of await store.expired(nowMs, expiredAtOnce))
      await parts.requests.drop(space, 'expired')
  }
  return {
    tick: async () => {
      const nowMs = parts.now()
      for (const session of standing.sessions()) watch(session, nowMs, limits, parts.metrics)
      if (isLookTime(nowMs)) await look(nowMs)
      if (hints.sweepMs > 0 && isSweepTime(nowMs)) await parts.nodes.sweep()
    },
  }
}

function watch(session: Session, nowMs: number, limits: Limits, metrics: Metrics): void {
  const { waitingSinceMs, phase } = session
  const waitedMs = waitingSinceMs === null ? 0 : nowMs - waitingSinceMs
  if (phase === 'challenged' && waitedMs > limits.silentMs) sayGoodbye(session, 'silent')
  else if (waitedMs > limits.unreadMs || nowMs - session.heardAtMs > deafAfterMs) {
    metrics.cut()
    session.line.cut()
  } else if (nowMs - session.pingedAtMs > pingEveryMs) {
    session.pingedAtMs = nowMs
    session.line.ping()
  }
}

/** True at most once in so long; a clock that stepped back is believed at once. */
function every(ms: number): (nowMs: number) => boolean {
  let last = Number.NEGATIVE_INFINITY
  return (nowMs) => {
    if (Math.abs(nowMs - last) < ms) return false
    last = nowMs
    return true
  }
}
