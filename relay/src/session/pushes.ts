/** The way of a push: admitted, made durable with its neighbours, acknowledged, and offered to the space. */
import type { RefusalKind } from '@mend/wire/frames'
import type { Addresses } from './addresses.ts'
import { admitPush, type Limits } from './admit.ts'
import { openCommitter, type Outcome } from '../store/group-commit.ts'
import type { Feeder } from './feed.ts'
import type { Hints } from '../store/hints.ts'
import { acknowledgeMessage, entryMessage } from './connection.ts'
import type { Metrics } from '../metrics.ts'
import type { RoomNow } from './room.ts'
import type { Session, Space } from './session.ts'
import type { Presence } from './presence.ts'
import { StoreFull, type Append, type Appended, type Store } from '../store/store.ts'

/** A body under its idempotency key; `since` is a head that its author knew before it first pushed this key. */
export type Push = {
  readonly key: Uint8Array
  readonly since: number
  readonly body: Uint8Array
}

/** Takes pushes; each is acknowledged once it is durable, or refused by its key. */
export type Pushes = {
  readonly push: (session: Session, space: Space, push: Push) => void
  /** Resolves when nothing is on its way to the disk. */
  readonly idle: () => Promise<void>
}

/** Group commits over a store, and deliveries to the spaces of this node. */
export function openPushes(parts: {
  readonly store: Pick<Store, 'appendBatch'>
  readonly hints: Hints
  readonly presence: Presence
  readonly feeder: Feeder
  readonly addresses: Pick<Addresses, 'spend'>
  readonly room: RoomNow
  readonly limits: Limits
  readonly metrics: Metrics
  readonly trouble: (where: string, trouble: unknown) => void
}): Pushes {
  const { presence, feeder, hints, room } = parts
  const committer = openCommitter<Session>(parts.store, (outcome) => {
    if (outcome.ok) settleDone(outcome)
    else settleFailed(outcome)
  })

  function settleDone(outcome: Outcome<Session> & { ok: true }): void {
    parts.metrics.committed(outcome.done.length)
    const risen = new Set<Space>()
    for (const { append, author, appended } of outcome.done) {
      if (appended === null) {
        presence.refuse(author, 'unknownSpace', append.key)
        continue
      }
      const space = presence.get(append.space)
      if (space !== null && appended.fresh) deliver(feeder, space, append, appended, author)
      else {
        acknowledge(append, appended, author)
        // The key may be durable from an earlier push that no socket of this node heard of, so the space still hears of it.
        if (space === null || appended.sequence <= space.head) continue
        feeder.rise(space, appended.sequence)
      }
      risen.add(space)
    }
    if (hints.sweepMs > 0)
      hints.publish([...risen].map(({ id, head }) => ({ kind: 'head', space: id, head })))
  }
  function settleFailed(outcome: Outcome<Session> & { ok: false }): void {
    const kind: RefusalKind = outcome.trouble instanceof StoreFull ? 'relayFull' : 'unavailable'
    if (kind === 'relayFull') room.full = true
    parts.trouble('append', outcome.trouble)
    for (const { author, append } of outcome.failed) presence.refuse(author, kind, append.key)
  }
  return {
    push: (session, space, { key, since, body }) => {
      const verdict = admitPush({ body }, space, room, parts.limits, session.heardAtMs)
      if (typeof verdict === 'string') {
        presence.refuse(session, verdict, key)
        return
      }
      if (!parts.addresses.spend(session.caller.address, 'bytes', body.length)) {
        presence.refuse(session, 'tooFast', key)
        return
      }
      space.buckets = verdict
      committer.add({ append: { space: space.id, key, since, body }, author: session })
    },
    idle: committer.idle,
  }
}

/** To the others first: they wait longest. The author hears that it is kept before it hears it again. */
function deliver(
  feeder: Feeder,
  space: Space,
  append: Append,
  appended: Appended,
  author: Session,
): void {
  const { sequence, bytes } = appended
  space.head = Math.max(space.head, sequence)
  space.bytes = bytes
  const message = entryMessage(sequence, append.body)
  for (const session of space.sessions)
    if (session !== author) feeder.offer(session, sequence, message)
  acknowledge(append, appended, author)
  if (author.phase === 'in') feeder.offer(author, sequence, message)
}

function acknowledge({ key }: Append, { sequence }: Appended, author: Session): void {
  if (author.phase === 'in') author.connection.send(acknowledgeMessage(key, sequence))
}
