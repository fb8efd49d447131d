/** The relay itself, without a network: sessions and frames in, frames out, everything durable first. */
import { parseDeviceFrame, type DeviceFrame } from '@mend/wire/frames'
import { take, type Limits } from './admit.ts'
import { openDoor } from './door.ts'
import { openFeeder } from './feed.ts'
import type { Hints } from './hints.ts'
import { toMessage, type Line } from './line.ts'
import type { Metrics } from './metrics.ts'
import { openNodes } from './nodes.ts'
import { openPushes } from './pushes.ts'
import { openRequests } from './requests.ts'
import { openRound, type Room } from './round.ts'
import { newSession, sayGoodbye, type Caller, type Session, type Space } from './session.ts'
import { openStanding, type Standing } from './standing.ts'
import type { Store } from './store.ts'
import type { Waker } from './wake.ts'

export type RelayParts = {
  readonly store: Store
  readonly hints: Hints
  readonly waker: Pick<Waker, 'parse'>
  readonly limits: Limits
  readonly metrics: Metrics
  readonly now: () => number
  readonly random: (bytes: number) => Uint8Array
  /** Told of trouble with the store or the hints, for the log: kinds, never ids. */
  readonly trouble: (where: string, trouble: unknown) => void
}

export type Relay = {
  /** Sends the challenge. The line's owner calls `frame`, `heard` and `closed` with the session. */
  readonly connect: (line: Line, caller: Caller) => Session
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
  const standing = openStanding(parts)
  const { obey, round, pushes } = openDesk(parts, standing)
  return {
    connect: (line, caller) => {
      const challenge = { nonce: parts.random(32), timeMs: now() }
      const session = newSession(line, caller, challenge, limits)
      standing.arrive(session)
      line.send(toMessage({ kind: 'challenge', ...challenge }))
      return session
    },
    frame: (session, bytes) => {
      if (session.phase !== 'over') receive(parts, standing, obey, session, bytes)
    },
    heard: (session) => void (session.heardAtMs = now()),
    closed: standing.leave,
    count: standing.count,
    tick: round.tick,
    drain: async () => {
      await pushes.idle()
      for (const session of standing.sessions()) sayGoodbye(session, 'draining')
    },
  }
}

type Obey = (session: Session, frame: DeviceFrame) => void

const strikesAllowed = 200

function receive(
  { metrics, limits, now }: RelayParts,
  standing: Standing,
  obey: Obey,
  session: Session,
  bytes: Uint8Array,
): void {
  session.heardAtMs = now()
  const parsed = parseDeviceFrame(bytes)
  if (!parsed.ok) {
    standing.refuse(session, parsed.refusal.kind === 'too-big' ? 'tooBig' : 'malformed')
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
  // Who goes on after so many a no is not told another.
  session.strikes += 1
  if (session.strikes > strikesAllowed) session.line.cut()
  else if (frame.kind === 'push') standing.refuse(session, 'tooFast', frame.key)
  else standing.refuse(session, 'tooFast')
}

/** Puts each kind of frame on its road. */
function openDesk(parts: RelayParts, standing: Standing) {
  const { store, limits, now } = parts
  const room: Room = { full: false }
  const feeder = openFeeder({ store, limits, now, standing, trouble: parts.trouble })
  const nodes = openNodes({ ...parts, standing, feeder })
  const requests = openRequests({ ...parts, standing })
  const pushes = openPushes({ ...parts, standing, feeder, room })
  const door = openDoor({ ...parts, standing, room })
  const round = openRound({ ...parts, standing, nodes, requests, room })
  parts.hints.subscribe(nodes.take)

  const serve = (session: Session, space: Space, frame: DeviceFrame): void => {
    switch (frame.kind) {
      case 'answer':
      case 'create': {
        standing.refuse(session, 'outOfTurn')
        return
      }
      case 'push': {
        pushes.push(session, space, frame)
        return
      }
      case 'pull': {
        feeder.pull(session, frame.after, frame.limit)
        return
      }
      case 'clock': {
        session.line.send(toMessage({ kind: 'clockIs', t0: frame.t0, relayMs: now() }))
        return
      }
      case 'live':
        if (!mayLive(session)) {
          standing.refuse(session, 'tooFast')
          return
        }
        {
          requests.take(session, space, frame)
          return
        }
      case 'members':
      case 'erase':
      case 'wakeAt': {
        requests.take(session, space, frame)
        return
      }
    }
  }
  const mayLive = (session: Session): boolean => {
    const left = take(session.live, limits.live, 1, session.heardAtMs)
    session.live = left ?? session.live
    return left !== null
  }
  const obey: Obey = (session, frame) => {
    if (session.phase === 'in' && session.space !== null) serve(session, session.space, frame)
    else if (frame.kind === 'answer' || frame.kind === 'create') door.enter(session, frame)
    else standing.refuse(session, 'outOfTurn')
  }
  return { obey, round, pushes }
}
