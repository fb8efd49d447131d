/** The sweep, once a second: who is silent, who does not read, what has expired, whether the disk has room. */
import { yesRound } from '@mend/wire/yes'
import { dayOf, type Limits } from './admit.ts'
import { roomLeft, type Disk, type RoomNow } from './room.ts'
import type { Hints } from '../store/hints.ts'
import type { Metrics } from '../metrics.ts'
import type { Nodes } from './nodes.ts'
import type { Requests } from './requests.ts'
import { sayGoodbye, type Session } from './session.ts'
import type { Presence } from './presence.ts'
import type { Store } from '../store/store.ts'

/** `tick` looks once; how often is for the caller, and each look decides by the clock what is due. */
export type Sweep = {
  readonly tick: () => Promise<void>
}

const pingEveryMs = 30_000
const deafAfterMs = 55_000
const lookEveryMs = 5_000
const tidyEveryMs = 3_600_000
const expiredAtOnce = 100

/** A sweep over all sessions of this node. */
export function openSweep(parts: {
  readonly store: Pick<Store, 'usage' | 'expired' | 'forgetErased' | 'yeses'>
  readonly disk: Disk
  readonly hints: Pick<Hints, 'sweepMs'>
  readonly presence: Presence
  readonly nodes: Nodes
  readonly requests: Pick<Requests, 'drop'>
  readonly room: RoomNow
  readonly limits: Limits
  readonly metrics: Metrics
  readonly now: () => number
}): Sweep {
  const { store, hints, presence, limits, room } = parts
  const isLookTime = every(lookEveryMs)
  const isCompareTime = every(hints.sweepMs)
  const isTidyTime = every(tidyEveryMs)

  const look = async (nowMs: number): Promise<void> => {
    Object.assign(room, roomLeft(await store.usage(), parts.disk(), limits))
    for (const { space, why } of await store.expired(nowMs, expiredAtOnce))
      await parts.requests.drop(space, why)
    presence.tick()
    if (!isTidyTime(nowMs)) return
    await store.forgetErased(dayOf(nowMs))
    // A batch of the old week may come within the first hour of the next.
    await store.yeses.forget(yesRound(nowMs - tidyEveryMs))
  }
  return {
    tick: async () => {
      const nowMs = parts.now()
      for (const session of presence.sessions()) watch(session, nowMs, limits, parts.metrics)
      if (isLookTime(nowMs)) await look(nowMs)
      if (hints.sweepMs > 0 && isCompareTime(nowMs)) await parts.nodes.compareAll()
    },
  }
}

function watch(session: Session, nowMs: number, limits: Limits, metrics: Metrics): void {
  const { waitingSinceMs, phase } = session
  const waitedMs = waitingSinceMs === null ? 0 : nowMs - waitingSinceMs
  if (phase === 'challenged' && waitedMs > limits.silentMs) sayGoodbye(session, 'silent')
  else if (waitedMs > limits.unreadMs || nowMs - session.heardAtMs > deafAfterMs) {
    metrics.cut()
    session.connection.cut()
  } else if (nowMs - session.pingedAtMs > pingEveryMs) {
    session.pingedAtMs = nowMs
    session.connection.ping()
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
