/** The road of a push: admitted, made durable with its neighbours, acknowledged, and offered to the space. */
import type { RefusalKind } from '@mend/wire/frames'
import { admitPush, type Limits } from './admit.ts'
import { openCommitter, type Outcome } from './commit.ts'
import type { Feeder } from './feed.ts'
import type { Hints } from './hints.ts'
import { acknowledgeMessage, entryMessage } from './line.ts'
import type { Metrics } from './metrics.ts'
import type { Room } from './round.ts'
import type { Session, Space } from './session.ts'
import type { Standing } from './standing.ts'
import { StoreFull, type Append, type Appended, type Store } from './store.ts'

export type Push = {
  readonly key: Uint8Array
  readonly since: number
  readonly body: Uint8Array
}

export type Pushes = {
  readonly push: (session: Session, space: Space, push: Push) => void
  /** Resolves when nothing is on its way to the disk. */
  readonly idle: () => Promise<void>
}

export function openPushes(parts: {
  readonly store: Pick<Store, 'appendBatch'>
  readonly hints: Hints
  readonly standing: Standing
  readonly feeder: Feeder
  readonly room: Room
  readonly limits: Limits
  readonly metrics: Metrics
  readonly trouble: (where: string, trouble: unknown) => void
}): Pushes {
  const { standing, feeder, hints, room } = parts
  const committer = openCommitter<Session>(parts.store, (outcome) => {
    if (outcome.ok) settleDone(outcome)
    else settleFailed(outcome)
  })

  function settleDone(outcome: Outcome<Session> & { ok: true }): void {
    parts.metrics.committed(outcome.done.length)
    const risen = new Set<Space>()
    for (const { append, author, appended } of outcome.done) {
      if (appended === null) {
        standing.refuse(author, 'unknownSpace', append.key)
        continue
      }
      const space = standing.get(append.space)
      if (space !== null && appended.fresh) deliver(feeder, space, append, appended, author)
      else {
        acknowledge(append, appended, author)
        // A key may have been durable before, though nobody here heard that it was.
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
    for (const { author, append } of outcome.failed) standing.refuse(author, kind, append.key)
  }
  return {
    push: (session, space, { key, since, body }) => {
      const verdict = admitPush({ body }, space, room, parts.limits, session.heardAtMs)
      if (typeof verdict === 'string') {
        standing.refuse(session, verdict, key)
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
  if (author.phase === 'in') author.line.send(acknowledgeMessage(key, sequence))
}
