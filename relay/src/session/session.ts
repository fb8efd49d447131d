/** What a relay node remembers while sockets are open, and forgets with them: nothing here matters if it is lost. */
import { goodbyes, refusals, type GoodbyeKind, type RefusalKind } from '@mend/wire/frames'
import type { AddressName } from './addresses.ts'
import { fullBucket, type Bucket, type Limits, type SpaceBuckets } from './admit.ts'
import { toMessage, type Connection } from './connection.ts'
import type { Challenge } from './proofs.ts'
import type { Members, SpaceId } from '../store/store.ts'

/** A space with at least one socket on this node. */
export type Space = {
  readonly id: SpaceId
  members: Members
  head: number
  bytes: number
  /** The day it was made, while it is young; 0: it has grown. */
  madeDay: number
  /** When it is to be erased; 0: nobody asked for that. */
  erasesMs: number
  /** When its time is over; 0: never. */
  readonly expiresMs: number
  buckets: SpaceBuckets
  sessions: readonly Session[]
}

/** Where from an address counts what it uses, never the address itself; and whether it may make new spaces. */
export type Caller = {
  readonly host: string
  readonly address: AddressName
  readonly mayCreate: boolean
}

/**
 * One socket.
 *
 * `phase` runs challenged, proving, in, over, and never back. `reading` is deaf until the first pull, pulling until that is
 * answered, then live. `cursor` is the last sequence sent: whatever comes next to this socket is the one after it.
 */
export type Session = {
  readonly connection: Connection
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
  batches: Bucket
  strikes: number
  /** When it dialled, or since when it has not read; null: all is well. */
  waitingSinceMs: number | null
  heardAtMs: number
  pingedAtMs: number
}

/** A session that has been challenged and has said nothing. */
export function newSession(
  connection: Connection,
  caller: Caller,
  challenge: Challenge,
  limits: Limits,
): Session {
  const { timeMs } = challenge
  return {
    connection,
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
    batches: fullBucket(limits.batches, timeMs),
    strikes: 0,
    waitingSinceMs: timeMs,
    heardAtMs: timeMs,
    pingedAtMs: timeMs,
  }
}

/** A refusal that is of no push. */
export const noKey = new Uint8Array(16)

/** Says no in a number; where the table says so, and always before the welcome, the socket ends with it. */
export function sayNo(session: Session, kind: RefusalKind, key: Uint8Array = noKey): void {
  if (session.phase === 'over') return
  const { code, closes } = refusals[kind]
  session.connection.send(toMessage({ kind: 'refuse', code, key }))
  if (closes || session.phase !== 'in') endSession(session)
}

/** Tells a socket why it ends, and ends it. */
export function sayGoodbye(session: Session, kind: GoodbyeKind): void {
  if (session.phase === 'over') return
  session.connection.send(toMessage({ kind: 'goodbye', code: goodbyes[kind] }))
  endSession(session)
}

/** Ends the connection after what was sent; the session leaves its space when the connection is closed. */
function endSession(session: Session): void {
  session.phase = 'over'
  session.connection.end()
}

/** A list takes effect: who is no longer on it is told so. */
export function putMembers(space: Space, members: Members): void {
  space.members = members
  for (const session of space.sessions)
    if (!members.keys.includes(session.member)) sayGoodbye(session, 'removed')
}

/** All sockets of the space hear when it is to be erased, or that it is kept. */
export function putErasure(space: Space, erasesMs: number): void {
  space.erasesMs = erasesMs
  const message = toMessage({ kind: 'erasing', timeMs: erasesMs })
  for (const session of space.sessions) if (session.phase === 'in') session.connection.send(message)
}

const liveUnreadBytes = 64 * 1024

/** To all sockets of the space that keep up, but for its author's. */
export function sendLive(space: Space, body: Uint8Array, author: Session | null): void {
  const message = toMessage({ kind: 'live', body })
  for (const other of space.sessions) {
    const listens = other !== author && other.phase === 'in'
    if (listens && other.connection.unread() < liveUnreadBytes) other.connection.send(message)
  }
}
