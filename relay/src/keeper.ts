/** Keeps the house: members, erasure, wakes, what other nodes say, and the round made every second. */
import type { MemberList, RefusalKind } from '@mend/wire/frames'
import { isPadded } from '@mend/wire/frames'
import type { Limits } from './admit.ts'
import type { Feeder } from './feed.ts'
import type { Hint, Hints } from './hints.ts'
import { toMessage } from './line.ts'
import type { Metrics } from './metrics.ts'
import { proveMembers } from './prove.ts'
import { sayGoodbye, sayNo, type Session, type Space } from './session.ts'
import type { Standing } from './standing.ts'
import {
  spaceBytes,
  StoreFull,
  type Glance,
  type Members,
  type SpaceId,
  type Store,
} from './store.ts'
import type { Waker } from './wake.ts'

export type Keeper = {
  readonly replaceMembers: (session: Session, space: Space, list: MemberList) => void
  readonly erase: (session: Session, space: Space) => void
  readonly wakeAt: (
    session: Session,
    space: Space,
    wake: { readonly timeMs: number; readonly subscription: Uint8Array },
  ) => void
  readonly forward: (session: Session, space: Space, body: Uint8Array) => void
  /** What another node has said. */
  readonly take: (hints: readonly Hint[]) => void
  readonly isFull: () => boolean
  /** Nothing more goes in until the next look finds room. */
  readonly noteFull: () => void
  readonly tick: () => Promise<void>
}

const pingEveryMs = 30_000
const deafAfterMs = 75_000
const lookEveryMs = 5_000
const liveUnreadBytes = 64 * 1024
const sweepAtOnce = 2_000

export function openKeeper(parts: {
  readonly store: Store
  readonly hints: Hints
  readonly waker: Pick<Waker, 'parse'>
  readonly standing: Standing
  readonly feeder: Feeder
  readonly limits: Limits
  readonly metrics: Metrics
  readonly now: () => number
  readonly trouble: (where: string, trouble: unknown) => void
}): Keeper {
  const { store, hints, standing, feeder, limits, metrics, now } = parts
  let full = false
  let lookAtMs = 0
  let sweepAtMs = 0

  /** Runs what must ask the store, and tells the session where that fails. */
  const attempt = (where: string, session: Session, work: () => Promise<void>): void => {
    work().catch((trouble: unknown) => {
      parts.trouble(where, trouble)
      no(session, trouble instanceof StoreFull ? 'relayFull' : 'unavailable')
    })
  }
  const no = (session: Session, kind: RefusalKind): void => {
    metrics.refused(kind)
    sayNo(session, kind)
  }

  async function replaceMembers(session: Session, space: Space, list: MemberList): Promise<void> {
    const members = await proveMembers(list, spaceBytes(space.id), space.members)
    if (typeof members === 'string') {
      no(session, members)
      return
    }
    if (!(await store.replaceMembers(space.id, members))) {
      no(session, 'membersVersion')
      return
    }
    putMembers(space, members)
    const message = toMessage({ kind: 'members', members: list })
    for (const other of space.sessions) if (other.phase === 'in') other.line.send(message)
    hints.publish([{ kind: 'head', space: space.id, head: 0 }])
  }

  function putMembers(space: Space, members: Members): void {
    space.members = members
    for (const session of space.sessions)
      if (!members.keys.includes(session.member)) sayGoodbye(session, 'removed')
  }

  async function drop(space: SpaceId, why: 'erased' | 'expired'): Promise<void> {
    await store.drop(space)
    for (const session of standing.get(space)?.sessions ?? []) sayGoodbye(session, why)
    hints.publish([{ kind: 'head', space, head: 0 }])
  }

  async function wakeAt(
    session: Session,
    space: Space,
    wake: { readonly timeMs: number; readonly subscription: Uint8Array },
  ): Promise<void> {
    const { timeMs } = wake
    if (timeMs === 0) await store.dropWake(space.id, session.member)
    else {
      const subscription = parts.waker.parse(wake.subscription)
      if (subscription === null) {
        no(session, 'badSubscription')
        return
      }
      await store.setWake({ space: space.id, member: session.member, timeMs, subscription })
    }
    session.line.send(toMessage({ kind: 'wakeSet', timeMs }))
  }

  function sendLive(space: Space, body: Uint8Array, author: Session | null): void {
    const message = toMessage({ kind: 'live', body })
    for (const other of space.sessions) {
      const listens = other !== author && other.phase === 'in'
      if (listens && other.line.unread() < liveUnreadBytes) other.line.send(message)
    }
  }

  function rise(space: Space, head: number): void {
    if (head <= space.head) return
    space.head = head
    feeder.wake(space)
  }

  /** Brings what is remembered of spaces up to what the store holds. */
  async function look(spaces: readonly Space[]): Promise<void> {
    const standingStill = await store.glance(spaces.map(({ id }) => id))
    for (const space of spaces) await compare(space, standingStill.get(space.id) ?? null)
  }

  async function compare(space: Space, glance: Glance | null): Promise<void> {
    if (glance === null) {
      for (const session of space.sessions) sayGoodbye(session, 'erased')
      return
    }
    rise(space, glance.head)
    if (glance.membersVersion === space.members.version) return
    const row = await store.readSpace(space.id)
    if (row !== null) putMembers(space, row.members)
  }

  function take(heard: readonly Hint[]): void {
    const doubtful: Space[] = []
    for (const hint of heard) {
      const space = standing.get(hint.space)
      if (space === null) continue
      if (hint.kind === 'live') sendLive(space, hint.body, null)
      else if (hint.head === 0) doubtful.push(space)
      else rise(space, hint.head)
    }
    if (doubtful.length > 0)
      look(doubtful).catch((trouble: unknown) => parts.trouble('hint', trouble))
  }

  function watch(session: Session, nowMs: number): void {
    const { waitingSinceMs, phase } = session
    const waitedMs = waitingSinceMs === null ? 0 : nowMs - waitingSinceMs
    const silent = phase === 'challenged' && waitedMs > limits.silentMs
    if (silent) sayGoodbye(session, 'silent')
    else if (waitedMs > limits.unreadMs || nowMs - session.heardAtMs > deafAfterMs) cut(session)
    else if (nowMs - session.pingedAtMs > pingEveryMs) {
      session.pingedAtMs = nowMs
      session.line.ping()
    }
  }

  function cut(session: Session): void {
    metrics.cut()
    session.line.cut()
  }

  async function tick(): Promise<void> {
    const nowMs = now()
    for (const session of standing.sessions()) watch(session, nowMs)
    if (nowMs >= lookAtMs || nowMs < lookAtMs - lookEveryMs) {
      lookAtMs = nowMs + lookEveryMs
      const { bytes } = await store.usage()
      full = limits.bytesInAll > 0 && bytes >= limits.bytesInAll
      for (const space of await store.expired(nowMs, 100)) await drop(space, 'expired')
    }
    if (hints.sweepMs > 0 && Math.abs(nowMs - sweepAtMs) >= hints.sweepMs) {
      sweepAtMs = nowMs
      await sweep()
    }
  }

  async function sweep(): Promise<void> {
    const all = [...standing.spaces()]
    for (let from = 0; from < all.length; from += sweepAtOnce)
      await look(all.slice(from, from + sweepAtOnce))
  }

  return {
    replaceMembers: (session, space, list) =>
      attempt('members', session, () => replaceMembers(session, space, list)),
    erase: (session, space) => attempt('erase', session, () => drop(space.id, 'erased')),
    wakeAt: (session, space, wake) => attempt('wake', session, () => wakeAt(session, space, wake)),
    forward: (session, space, body) => {
      if (!isPadded(body)) {
        no(session, 'notPadded')
        return
      }
      sendLive(space, body, session)
      hints.publish([{ kind: 'live', space: space.id, body }])
    },
    take,
    isFull: () => full,
    noteFull: () => void (full = true),
    tick,
  }
}
