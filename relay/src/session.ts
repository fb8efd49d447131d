/** What a relay node remembers while sockets are open, and forgets with them: nothing here matters if it is lost. */
import { goodbyes, refusals, type GoodbyeKind, type RefusalKind } from '@mend/wire/frames'
import type { Bucket, Limits, SpaceBuckets } from './admit.ts'
import { fullBucket } from './admit.ts'
import { toMessage, type Line } from './line.ts'
import type { Challenge } from './prove.ts'
import type { Members, SpaceId } from './store.ts'

/** A space with at least one socket on this node. */
export type Space = {
  readonly id: SpaceId
  members: Members
  head: number
  bytes: number
  buckets: SpaceBuckets
  sessions: readonly Session[]
}

/** Where from an address counts its sockets and spaces; never the address itself. */
export type Caller = { readonly host: string; readonly address: string | null }

/**
 * One socket.
 *
 * `phase` runs challenged, proving, in, over, and never back. `reading` is deaf until the first pull, pulling until that is
 * answered, then live. `cursor` is the last sequence sent: whatever comes next to this socket is the one after it.
 */
export type Session = {
  readonly line: Line
  readonly caller: Caller
  phase: 'challenged' | 'proving' | 'in' | 'over'
  challenge: Challenge | null
  space: Space | null
  member: string
  reading: 'deaf' | 'pulling' | 'live'
  cursor: number
  /** How many entries the pull in hand may still get. */
  left: number
  /** Whether the pull in hand has asked the store yet. */
  asked: boolean
  feeding: boolean
  frames: Bucket
  live: Bucket
  strikes: number
  /** When it dialled, or since when it has not read; null: all is well. */
  waitingSinceMs: number | null
  heardAtMs: number
  pingedAtMs: number
}

export function newSession(
  line: Line,
  caller: Caller,
  challenge: Challenge,
  limits: Limits,
): Session {
  const { timeMs } = challenge
  return {
    line,
    caller,
    phase: 'challenged',
    challenge,
    space: null,
    member: '',
    reading: 'deaf',
    cursor: 0,
    left: 0,
    asked: false,
    feeding: false,
    frames: fullBucket(limits.frames, timeMs),
    live: fullBucket(limits.live, timeMs),
    strikes: 0,
    waitingSinceMs: timeMs,
    heardAtMs: timeMs,
    pingedAtMs: timeMs,
  }
}

const noKey = new Uint8Array(16)

/** Says no in a number; where the table says so, and always before the welcome, the socket ends with it. */
export function sayNo(session: Session, kind: RefusalKind, key: Uint8Array = noKey): void {
  if (session.phase === 'over') return
  const { code, closes } = refusals[kind]
  session.line.send(toMessage({ kind: 'refuse', code, key }))
  if (closes || session.phase !== 'in') endSession(session)
}

export function sayGoodbye(session: Session, kind: GoodbyeKind): void {
  if (session.phase === 'over') return
  session.line.send(toMessage({ kind: 'goodbye', code: goodbyes[kind] }))
  endSession(session)
}

/** Ends the line after what was sent; the session leaves its space when the line is closed. */
function endSession(session: Session): void {
  session.phase = 'over'
  session.line.end()
}

/** A list takes effect: who is no longer on it is told so. */
export function putMembers(space: Space, members: Members): void {
  space.members = members
  for (const session of space.sessions)
    if (!members.keys.includes(session.member)) sayGoodbye(session, 'removed')
}

const liveUnreadBytes = 64 * 1024

/** To all sockets of the space that keep up, but for its author's. */
export function sendLive(space: Space, body: Uint8Array, author: Session | null): void {
  const message = toMessage({ kind: 'live', body })
  for (const other of space.sessions) {
    const listens = other !== author && other.phase === 'in'
    if (listens && other.line.unread() < liveUnreadBytes) other.line.send(message)
  }
}
