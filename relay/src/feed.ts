/** How a socket gets every sequence once and in order: from memory while it keeps up, else from the store. */
import { setImmediate as turn } from 'node:timers/promises'
import { limits as wire } from '@mend/wire/frames'
import type { Limits } from './admit.ts'
import { toMessage } from './line.ts'
import { sayNo, type Session, type Space } from './session.ts'
import type { Store } from './store.ts'

export type Feeder = {
  /** Offers one entry, just made durable, to all sockets of its space. */
  readonly offer: (space: Space, sequence: number, message: Uint8Array) => void
  /** The space's head has risen by another hand: whoever listens is fed from the store. */
  readonly wake: (space: Space) => void
  readonly pull: (session: Session, after: number, limit: number) => void
}

const entriesAtOnce = 1_024

export function openFeeder(parts: {
  readonly store: Pick<Store, 'readAfter'>
  readonly limits: Limits
  readonly now: () => number
  /** Told when a read fails; the socket is refused with "unavailable". */
  readonly trouble: (trouble: unknown) => void
}): Feeder {
  const { store, limits, now } = parts

  const feed = (session: Session): void => {
    if (session.feeding) return
    session.feeding = true
    feedOn(session).catch((trouble: unknown) => {
      session.feeding = false
      parts.trouble(trouble)
      session.reading = 'deaf'
      sayNo(session, 'unavailable')
    })
  }

  const feedOn = async (session: Session): Promise<void> => {
    while (wantsMore(session)) {
      if (session.line.unread() > limits.unreadBytes) {
        waitForReader(session)
        return
      }
      await feedSome(session)
      await turn()
    }
    session.feeding = false
    if (session.reading === 'pulling') answerPull(session)
  }

  const feedSome = async (session: Session): Promise<void> => {
    const { space } = session
    if (space === null) return
    const head = space.head
    const most = { entries: Math.min(session.left, entriesAtOnce), bytes: wire.entriesBytes }
    const entries = await store.readAfter(space.id, session.cursor, most)
    // What a head promised and the store does not hold would be asked for for ever.
    if (entries.length === 0) session.cursor = Math.max(session.cursor, head)
    else session.cursor = entries.at(-1)?.sequence ?? session.cursor
    if (session.reading === 'pulling') session.left -= entries.length
    if (entries.length > 0 && session.phase === 'in')
      session.line.send(toMessage({ kind: 'entries', entries }))
  }

  const waitForReader = (session: Session): void => {
    session.waitingSinceMs = now()
    session.line.onceRead(() => {
      session.waitingSinceMs = null
      session.feeding = false
      feed(session)
    })
  }

  return {
    offer: (space, sequence, message) => {
      for (const session of space.sessions) {
        if (session.reading !== 'live' || session.cursor >= sequence) continue
        const keepsUp = !session.feeding && session.cursor === sequence - 1
        if (!keepsUp || session.line.unread() > limits.unreadBytes) feed(session)
        else {
          session.cursor = sequence
          session.line.send(message)
        }
      }
    },
    wake: (space) => {
      for (const session of space.sessions) if (session.reading === 'live') feed(session)
    },
    pull: (session, after, limit) => {
      session.reading = 'pulling'
      session.cursor = after
      session.left = limit
      feed(session)
    },
  }
}

function wantsMore(session: Session): boolean {
  const { space, phase, reading, cursor, left } = session
  if (space === null || phase !== 'in' || reading === 'deaf') return false
  return cursor < space.head && left > 0
}

/** A socket that has everything listens from here on; one whose limit came first pulls again. */
function answerPull(session: Session): void {
  const { space } = session
  if (space === null || session.phase !== 'in') return
  session.line.send(toMessage({ kind: 'caughtUp', head: space.head }))
  const hasAll = session.cursor >= space.head
  session.reading = hasAll ? 'live' : 'deaf'
  session.left = Number.MAX_SAFE_INTEGER
}
