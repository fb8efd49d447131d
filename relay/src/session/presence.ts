/** Who is here: the open sockets of this node, and the spaces they speak for. */
import type { RefusalKind } from '@mend/wire/frames'
import { fullBuckets, isFullAgain, type Limits, type SpaceBuckets } from './admit.ts'
import type { Metrics } from '../metrics.ts'
import { sayNo, type Session, type Space } from './session.ts'
import type { SpaceId, SpaceRow } from '../store/store.ts'

/** The sessions and spaces of this node: in memory only, and gone with their sockets. */
export type Presence = {
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
  /** Forgets what spaces without a socket had used, once it is as if they had not. */
  readonly tick: () => void
}

/** So many spaces without a socket keep what they have used up. */
const restingAtMost = 100_000

/** Nobody is here yet. */
export function openPresence(parts: {
  readonly limits: Limits
  readonly metrics: Pick<Metrics, 'refused'>
  readonly now: () => number
}): Presence {
  const sessions = new Set<Session>()
  const spaces = new Map<SpaceId, Space>()
  const resting = openResting(parts.limits, parts.now)

  const remember = (row: SpaceRow): Space => {
    const space: Space = {
      id: row.space,
      members: row.members,
      head: row.head,
      bytes: row.bytes,
      madeDay: row.madeDay,
      erasesMs: row.erasesMs,
      expiresMs: row.expiresMs,
      buckets: resting.take(row.space),
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
      if (space.sessions.length > 0 || spaces.get(space.id) !== space) return
      spaces.delete(space.id)
      resting.put(space.id, space.buckets)
    },
    refuse: (session, kind, key) => {
      parts.metrics.refused(kind)
      sayNo(session, kind, key)
    },
    tick: resting.tick,
  }
}

/** What spaces without a socket have used up: hanging up and dialling again gives nobody a new allowance. */
function openResting(limits: Limits, now: () => number) {
  const resting = new Map<SpaceId, SpaceBuckets>()
  return {
    put: (space: SpaceId, buckets: SpaceBuckets): void => {
      const [oldest] = resting.keys()
      if (oldest !== undefined && resting.size >= restingAtMost) resting.delete(oldest)
      resting.set(space, buckets)
    },
    take: (space: SpaceId): SpaceBuckets => {
      const known = resting.get(space)
      resting.delete(space)
      return known ?? fullBuckets(limits, now())
    },
    tick: (): void => {
      for (const [space, buckets] of resting)
        if (isFullAgain(buckets, limits, now())) resting.delete(space)
    },
  }
}
