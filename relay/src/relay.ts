/** The relay itself, without a network: sessions and frames in, frames out, everything durable first. */
import { parseDeviceFrame, type DeviceFrame } from '@mend/wire/frames'
import { admitPush, take, type Limits } from './admit.ts'
import { openCommitter, type Outcome } from './commit.ts'
import { openDoor } from './door.ts'
import { openFeeder } from './feed.ts'
import type { Hint, Hints } from './hints.ts'
import { openKeeper } from './keeper.ts'
import { acknowledgeMessage, entryMessage, toMessage, type Line } from './line.ts'
import type { Metrics } from './metrics.ts'
import { newSession, sayGoodbye, sayNo, type Caller, type Session, type Space } from './session.ts'
import { StoreFull, type Store } from './store.ts'
import { openStanding } from './standing.ts'
import type { Waker } from './wake.ts'

export type RelayParts = {
  readonly store: Store
  readonly hints: Hints
  readonly waker: Pick<Waker, 'parse'>
  readonly limits: Limits
  readonly metrics: Metrics
  readonly now: () => number
  readonly random: (bytes: number) => Uint8Array
  /** Told of trouble with the store or the hints. It names kinds, never ids. */
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

const strikesAllowed = 200

/** Opens a relay over its parts. Closing store and hints afterwards is the caller's. */
export function openRelay(parts: RelayParts): Relay {
  const { store, hints, limits, metrics, now } = parts
  const standing = openStanding(parts)
  const feeder = openFeeder({ store, limits, now, trouble: (it) => parts.trouble('read', it) })
  const keeper = openKeeper({ ...parts, standing, feeder })
  const committer = openCommitter<Session>(store, settle)
  const door = openDoor({ ...parts, standing, keeper })
  hints.subscribe((heard) => keeper.take(heard))

  function receive(session: Session, bytes: Uint8Array): void {
    if (session.phase === 'over') return
    session.heardAtMs = now()
    const parsed = parseDeviceFrame(bytes)
    if (!parsed.ok) {
      refuseFrame(session, parsed.refusal.kind === 'too-big' ? 'tooBig' : 'malformed')
      return
    }
    metrics.frame(parsed.value.kind)
    const frames = take(session.frames, limits.frames, 1, session.heardAtMs)
    if (frames === null) {
      tooFast(session, parsed.value)
      return
    }
    session.frames = frames
    obey(session, parsed.value)
  }

  function obey(session: Session, frame: DeviceFrame): void {
    if (frame.kind === 'answer' || frame.kind === 'create') {
      door.enter(session, frame)
      return
    }
    const { space } = session
    if (session.phase !== 'in' || space === null) {
      refuseFrame(session, 'outOfTurn')
      return
    }
    switch (frame.kind) {
      case 'push': {
        push(session, space, frame)
        return
      }
      case 'pull': {
        feeder.pull(session, frame.after, frame.limit)
        return
      }
      case 'live': {
        forward(session, space, frame.body)
        return
      }
      case 'members': {
        keeper.replaceMembers(session, space, frame.members)
        return
      }
      case 'erase': {
        keeper.erase(session, space)
        return
      }
      case 'wakeAt': {
        keeper.wakeAt(session, space, frame)
        return
      }
      case 'clock': {
        session.line.send(toMessage({ kind: 'clockIs', t0: frame.t0, relayMs: now() }))
        return
      }
    }
  }

  function push(
    session: Session,
    space: Space,
    { key, since, body }: { key: Uint8Array; since: number; body: Uint8Array },
  ): void {
    const { buckets, bytes } = space
    const verdict = admitPush(
      { body },
      { buckets, bytes, relayFull: keeper.isFull() },
      limits,
      session.heardAtMs,
    )
    if (typeof verdict === 'string') {
      refusePush(session, verdict, key)
      return
    }
    space.buckets = verdict
    committer.add({ append: { space: space.id, key, since, body }, author: session })
  }

  function settle(outcome: Outcome<Session>): void {
    if (!outcome.ok) {
      settleFailed(outcome)
      return
    }
    metrics.committed(outcome.done.length)
    const risen: Space[] = []
    for (const { append, author, appended } of outcome.done) {
      if (appended === null) {
        refusePush(author, 'unknownSpace', append.key)
        continue
      }
      if (author.phase === 'in') author.line.send(acknowledgeMessage(append.key, appended.sequence))
      const space = standing.get(append.space)
      if (space === null || !appended.fresh) continue
      space.head = Math.max(space.head, appended.sequence)
      space.bytes = appended.bytes
      feeder.offer(space, appended.sequence, entryMessage(appended.sequence, append.body))
      if (hints.sweepMs > 0) risen.push(space)
    }
    if (risen.length > 0) hints.publish([...new Set(risen)].map(toHeadHint))
  }

  function settleFailed(outcome: Outcome<Session> & { ok: false }): void {
    const full = outcome.trouble instanceof StoreFull
    if (full) keeper.noteFull()
    parts.trouble('append', outcome.trouble)
    for (const { author, append } of outcome.failed)
      refusePush(author, full ? 'relayFull' : 'unavailable', append.key)
  }

  function forward(session: Session, space: Space, body: Uint8Array): void {
    const live = take(session.live, limits.live, 1, session.heardAtMs)
    if (live === null) {
      refuseFrame(session, 'tooFast')
      return
    }
    session.live = live
    keeper.forward(session, space, body)
  }

  function tooFast(session: Session, frame: DeviceFrame): void {
    session.strikes += 1
    if (session.strikes > strikesAllowed) {
      session.line.cut()
      return
    }
    if (frame.kind === 'push') {
      refusePush(session, 'tooFast', frame.key)
      return
    }
    refuseFrame(session, 'tooFast')
  }

  function refuseFrame(session: Session, kind: Parameters<typeof sayNo>[1]): void {
    metrics.refused(kind)
    sayNo(session, kind)
  }

  function refusePush(session: Session, kind: Parameters<typeof sayNo>[1], key: Uint8Array): void {
    metrics.refused(kind)
    sayNo(session, kind, key)
  }

  return {
    connect: (line, caller) => {
      const challenge = { nonce: parts.random(32), timeMs: now() }
      const session = newSession(line, caller, challenge, limits)
      standing.arrive(session)
      line.send(toMessage({ kind: 'challenge', ...challenge }))
      return session
    },
    frame: receive,
    heard: (session) => void (session.heardAtMs = now()),
    closed: (session) => standing.leave(session),
    count: standing.count,
    tick: () => keeper.tick(),
    drain: async () => {
      await committer.idle()
      for (const session of standing.sessions()) sayGoodbye(session, 'draining')
    },
  }
}

const toHeadHint = ({ id, head }: Space): Hint => ({ kind: 'head', space: id, head })
