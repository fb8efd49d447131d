/** The relay itself, without a network: sessions and frames in, frames out, everything durable first. */
import { parseDeviceFrame, type DeviceFrame } from '@mend/wire/frames'
import type { Addresses } from './addresses.ts'
import { take, type Limits } from './admit.ts'
import { openHandshake } from './handshake.ts'
import { openFeeder } from './feed.ts'
import type { Hints } from '../store/hints.ts'
import { toMessage, type Connection } from './connection.ts'
import type { Metrics } from '../metrics.ts'
import { openNodes } from './nodes.ts'
import { openPushes } from './pushes.ts'
import { openReferee } from './quiet.ts'
import { openRequests } from './requests.ts'
import type { Disk, RoomNow } from './room.ts'
import { openSweep } from './sweep.ts'
import { newSession, sayGoodbye, type Caller, type Session, type Space } from './session.ts'
import { openPresence, type Presence } from './presence.ts'
import type { Store } from '../store/store.ts'
import type { Waker } from './wake.ts'

/** What a relay stands on. */
export type RelayParts = {
  readonly store: Store
  readonly hints: Hints
  readonly waker: Pick<Waker, 'parse'>
  readonly addresses: Pick<Addresses, 'spend'>
  readonly disk: Disk
  readonly limits: Limits
  readonly metrics: Metrics
  readonly now: () => number
  readonly random: (bytes: number) => Uint8Array
  /** Told of trouble with the store or the hints, for the log: kinds, never ids. */
  readonly trouble: (where: string, trouble: unknown) => void
}

/** The relay, without a network. */
export type Relay = {
  /** Sends the challenge. The connection's owner calls `frame`, `heard` and `closed` with the session. */
  readonly connect: (connection: Connection, caller: Caller) => Session
  readonly frame: (session: Session, bytes: Uint8Array) => void
  readonly heard: (session: Session) => void
  readonly closed: (session: Session) => void
  readonly count: () => { readonly sessions: number; readonly spaces: number }
  /** Once a second: silence, slow readers, expiry, sweeps. */
  readonly tick: () => Promise<void>
  /** Finishes what is on its way to the disk, then tells every socket to dial elsewhere. */
  readonly drain: () => Promise<void>
}

/** Opens a relay over its parts. Closing store and hints afterwards is the caller's. */
export function openRelay(parts: RelayParts): Relay {
  const { limits, now } = parts
  const presence = openPresence(parts)
  const { obey, sweep, pushes, referee } = openDesk(parts, presence)
  return {
    connect: (connection, caller) => {
      const challenge = { nonce: parts.random(32), timeMs: now() }
      const session = newSession(connection, caller, challenge, limits)
      presence.arrive(session)
      connection.send(toMessage({ kind: 'challenge', ...challenge }))
      return session
    },
    frame: (session, bytes) => {
      if (session.phase !== 'over') receive(parts, presence, obey, session, bytes)
    },
    heard: (session) => void (session.heardAtMs = now()),
    closed: presence.leave,
    count: presence.count,
    tick: sweep.tick,
    drain: async () => {
      await Promise.all([pushes.idle(), referee.idle()])
      for (const session of presence.sessions()) sayGoodbye(session, 'draining')
    },
  }
}

type Obey = (session: Session, frame: DeviceFrame) => void

const strikesAllowed = 200

function receive(
  { metrics, limits, now }: RelayParts,
  presence: Presence,
  obey: Obey,
  session: Session,
  bytes: Uint8Array,
): void {
  session.heardAtMs = now()
  const parsed = parseDeviceFrame(bytes)
  if (!parsed.ok) {
    presence.refuse(session, parsed.refusal.kind === 'too-big' ? 'tooBig' : 'malformed')
    return
  }
  const frame = parsed.value
  metrics.frame(frame.kind)
  const frames = take(session.frames, limits.frames, 1, session.heardAtMs)
  if (frames !== null) {
    session.frames = frames
    obey(session, frame)
    return
  }
  // After so many refusals the socket is cut: one that does not slow down would only be sent more of them.
  session.strikes += 1
  if (session.strikes > strikesAllowed) session.connection.cut()
  else if (frame.kind === 'push') presence.refuse(session, 'tooFast', frame.key)
  else presence.refuse(session, 'tooFast')
}

/** Hands each kind of frame to what answers it. */
function openDesk(parts: RelayParts, presence: Presence) {
  const { store, limits, now } = parts
  const room: RoomNow = { low: false, full: false }
  const feeder = openFeeder({ store, limits, now, presence, trouble: parts.trouble })
  const nodes = openNodes({ ...parts, presence, feeder })
  const requests = openRequests({ ...parts, presence })
  const pushes = openPushes({ ...parts, presence, feeder, room })
  const referee = openReferee({ ...parts, presence })
  const handshake = openHandshake({ ...parts, presence, room })
  const sweep = openSweep({ ...parts, presence, nodes, requests, room })
  parts.hints.subscribe(nodes.take)

  const serve = (session: Session, space: Space, frame: DeviceFrame): void => {
    switch (frame.kind) {
      case 'answer':
      case 'create':
        presence.refuse(session, 'outOfTurn')
        return
      case 'push':
        pushes.push(session, space, frame)
        return
      case 'pull':
        feeder.pull(session, frame.after, frame.limit)
        return
      case 'clock':
        session.connection.send(toMessage({ kind: 'clockIs', t0: frame.t0, relayMs: now() }))
        return
      case 'live':
        if (mayLive(session)) requests.take(session, space, frame)
        else presence.refuse(session, 'tooFast')
        return
      case 'quiet':
        referee.take(session, space, frame.batch)
        return
      case 'members':
      case 'erase':
      case 'keep':
      case 'wakeAt':
        requests.take(session, space, frame)
        return
    }
  }
  const mayLive = (session: Session): boolean => {
    const left = take(session.live, limits.live, 1, session.heardAtMs)
    session.live = left ?? session.live
    return left !== null
  }
  const obey: Obey = (session, frame) => {
    if (session.phase === 'in' && session.space !== null) serve(session, session.space, frame)
    else if (frame.kind === 'answer' || frame.kind === 'create') handshake.enter(session, frame)
    else presence.refuse(session, 'outOfTurn')
  }
  return { obey, sweep, pushes, referee }
}
