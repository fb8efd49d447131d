/** Who is here: the open sockets of this node, and the spaces they speak for. */
import type { RefusalKind } from '@mend/wire/frames'
import { fullBuckets, type Limits } from './admit.ts'
import type { Metrics } from './metrics.ts'
import { sayNo, type Session, type Space } from './session.ts'
import type { SpaceId, SpaceRow } from './store.ts'

export type Standing = {
  readonly sessions: () => Iterable<Session>
  readonly spaces: () => Iterable<Space>
  readonly count: () => { readonly sessions: number; readonly spaces: number }
  /** Null where no socket of this node speaks for the space. */
  readonly get: (space: SpaceId) => Space | null
  readonly arrive: (session: Session) => void
  /** Puts a session into its space, which is remembered from now on. */
  readonly join: (session: Session, row: SpaceRow) => Space
  readonly leave: (session: Session) => void
  /** Says no, and counts it. */
  readonly refuse: (session: Session, kind: RefusalKind, key?: Uint8Array) => void
}

export function openStanding(parts: {
  readonly limits: Limits
  readonly metrics: Pick<Metrics, 'refused'>
  readonly now: () => number
}): Standing {
  const sessions = new Set<Session>()
  const spaces = new Map<SpaceId, Space>()

  const remember = (row: SpaceRow): Space => {
    const space: Space = {
      id: row.space,
      members: row.members,
      head: row.head,
      bytes: row.bytes,
      buckets: fullBuckets(parts.limits, parts.now()),
      sessions: [],
    }
    spaces.set(row.space, space)
    return space
  }
  return {
    sessions: () => sessions,
    spaces: () => spaces.values(),
    count: () => ({ sessions: sessions.size, spaces: spaces.size }),
    get: (space) => spaces.get(space) ?? null,
    arrive: (session) => void sessions.add(session),
    join: (session, row) => {
      const space = spaces.get(row.space) ?? remember(row)
      space.head = Math.max(space.head, row.head)
      space.sessions = [...space.sessions, session]
      session.space = space
      return space
    },
    leave: (session) => {
      sessions.delete(session)
      session.phase = 'over'
      const { space } = session
      if (space === null) return
      space.sessions = space.sessions.filter((other) => other !== session)
      if (space.sessions.length === 0 && spaces.get(space.id) === space) spaces.delete(space.id)
    },
    refuse: (session, kind, key) => {
      parts.metrics.refused(kind)
      sayNo(session, kind, key)
    },
  }
}
