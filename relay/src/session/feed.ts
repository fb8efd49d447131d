/** How a socket gets every sequence once and in order: from memory while it keeps up, else from the store. */
import { setImmediate as turn, setTimeout as rest } from 'node:timers/promises'
import { limits as wire } from '@mend/wire/frames'
import type { Limits } from './admit.ts'
import { entriesMessage, toMessage } from './connection.ts'
import type { Session, Space } from './session.ts'
import type { Presence } from './presence.ts'
import type { Store } from '../store/store.ts'

/** Feeds the sockets of this node. */
export type Feeder = {
  /** Offers one entry of its space, just made durable, to a socket. */
  readonly offer: (session: Session, sequence: number, message: Uint8Array) => void
  /** The space's head has risen by another hand: whoever listens is fed from the store. */
  readonly rise: (space: Space, head: number) => void
  readonly pull: (session: Session, after: number, limit: number) => void
}

type FeedParts = {
  readonly store: Pick<Store, 'readAfter'>
  readonly presence: Pick<Presence, 'refuse'>
  readonly limits: Limits
  readonly now: () => number
  readonly trouble: (where: string, trouble: unknown) => void
}

/** A feeder over a store; each socket is read for one page at a time. */
export function openFeeder(parts: FeedParts): Feeder {
  const { limits } = parts
  const feed = (session: Session): void => {
    if (!session.feeding) start(parts, session)
  }
  return {
    offer: (session, sequence, message) => {
      if (session.reading !== 'live' || session.cursor >= sequence) return
      const keepsUp = !session.feeding && session.cursor === sequence - 1
      if (!keepsUp || session.connection.unread() > limits.unreadBytes) feed(session)
      else {
        session.cursor = sequence
        session.connection.send(message)
      }
    },
    rise: (space, head) => {
      if (head <= space.head) return
      space.head = head
      for (const session of space.sessions) if (session.reading === 'live') feed(session)
    },
    pull: (session, after, limit) => {
      session.reading = 'pulling'
      session.cursor = after
      session.left = limit
      session.asked = false
      feed(session)
    },
  }
}

function start(parts: FeedParts, session: Session): void {
  session.feeding = true
  feed(parts, session).catch((trouble: unknown) => {
    session.feeding = false
    // The socket has gone: nobody waits for this read, and the store may have been closed under it.
    if (session.phase !== 'in') return
    session.reading = 'deaf'
    parts.trouble('read', trouble)
    // A pull that failed can be made again; one who listened must not miss in silence.
    parts.presence.refuse(session, 'unavailable')
    session.connection.end()
  })
}

async function feed(parts: FeedParts, session: Session): Promise<void> {
  while (wantsMore(session)) {
    if (session.connection.unread() > parts.limits.unreadBytes) {
      waitForReader(parts, session)
      return
    }
    await feedSome(parts.store, session)
    // A long pull rests after each page, so that half of the time is left to those who write meanwhile.
    if (session.reading === 'pulling' && wantsMore(session)) await rest(restMs)
    else await turn()
  }
  session.feeding = false
  if (session.reading === 'pulling') answerPull(session)
}

/** A pull asks the store once, whatever the head known here: another node may have added to it. */
function wantsMore(session: Session): boolean {
  const { space, phase, reading, cursor, left, asked } = session
  if (space === null || phase !== 'in' || reading === 'deaf' || left === 0) return false
  return cursor < space.head || (reading === 'pulling' && !asked)
}

const entriesAtOnce = 1_024
const restMs = 1

async function feedSome(store: Pick<Store, 'readAfter'>, session: Session): Promise<void> {
  const { space, cursor } = session
  if (space === null) return
  const head = space.head
  session.asked = true
  const most = { entries: Math.min(session.left, entriesAtOnce), bytes: wire.entriesBytes }
  const entries = await store.readAfter(space.id, cursor, most)
  // A pull that came while we read begins anew, at its own place.
  if (session.cursor !== cursor || session.phase !== 'in') return
  // Where the store holds less than the head said, the cursor moves on all the same, or it would be asked for for ever.
  const last = entries.at(-1)?.sequence
  session.cursor = last ?? Math.max(cursor, head)
  space.head = Math.max(space.head, last ?? 0)
  if (session.reading === 'pulling') session.left -= entries.length
  if (entries.length > 0) session.connection.send(entriesMessage(entries))
}

function waitForReader(parts: FeedParts, session: Session): void {
  session.waitingSinceMs = parts.now()
  session.connection.onceRead(() => {
    session.waitingSinceMs = null
    start(parts, session)
  })
}

/** A socket that has everything listens from here on; one whose limit came first pulls again. */
function answerPull(session: Session): void {
  const { space } = session
  if (space === null || session.phase !== 'in') return
  session.connection.send(toMessage({ kind: 'caughtUp', head: space.head }))
  session.reading = session.cursor >= space.head ? 'live' : 'deaf'
  session.left = Number.MAX_SAFE_INTEGER
}
