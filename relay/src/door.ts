/** The way in: a challenge answered once, by a member of a space that stands or is made now. */
import type { DeviceFrame, RefusalKind } from '@mend/wire/frames'
import { fullBucket, take, type Bucket, type Limits } from './admit.ts'
import type { Keeper } from './keeper.ts'
import { toMessage } from './line.ts'
import type { Metrics } from './metrics.ts'
import { proveAnswer, proveMembers } from './prove.ts'
import { sayNo, type Session } from './session.ts'
import type { Standing } from './standing.ts'
import { toSpaceId, type SpaceRow, type Store } from './store.ts'

type Entrance = Extract<DeviceFrame, { readonly kind: 'answer' | 'create' }>

export type Door = { readonly enter: (session: Session, frame: Entrance) => void }

export function openDoor(parts: {
  readonly store: Pick<Store, 'readSpace' | 'createSpace'>
  readonly standing: Standing
  readonly keeper: Pick<Keeper, 'isFull'>
  readonly limits: Limits
  readonly metrics: Metrics
  readonly now: () => number
  readonly trouble: (where: string, trouble: unknown) => void
}): Door {
  const { store, standing, limits, metrics, now } = parts
  const creations = new Map<string, Bucket>()

  const no = (session: Session, kind: RefusalKind): void => {
    metrics.refused(kind)
    sayNo(session, kind)
  }

  async function enter(session: Session, frame: Entrance): Promise<void> {
    const { challenge } = session
    if (session.phase !== 'challenged' || challenge === null) {
      no(session, 'outOfTurn')
      return
    }
    session.phase = 'proving'
    session.challenge = null
    const { host } = session.caller
    const unproven = await proveAnswer(frame.answer, challenge, host, now())
    if (unproven !== null) {
      no(session, unproven)
      return
    }
    const found = frame.kind === 'create' ? await create(session, frame) : await find(frame)
    if (typeof found === 'string') {
      no(session, found)
      return
    }
    const member = Buffer.from(frame.answer.member).toString('hex')
    welcome(session, found, member)
  }

  async function find(frame: Entrance): Promise<SpaceRow | RefusalKind> {
    const row = await store.readSpace(toSpaceId(frame.answer.space))
    if (row === null) return 'unknownSpace'
    return row.expiresMs > 0 && row.expiresMs <= now() ? 'unknownSpace' : row
  }

  async function create(
    session: Session,
    frame: Entrance & { kind: 'create' },
  ): Promise<SpaceRow | RefusalKind> {
    const standingAlready = await find(frame)
    if (typeof standingAlready !== 'string') return standingAlready
    if (parts.keeper.isFull()) return 'relayFull'
    if (!mayCreate(session.caller.address)) return 'tooFast'
    const members = await proveMembers(frame.members, frame.answer.space, null)
    if (typeof members === 'string') return members
    const expiresMs = frame.ttlSeconds === 0 ? 0 : now() + frame.ttlSeconds * 1000
    await store.createSpace({ space: toSpaceId(frame.answer.space), members, expiresMs })
    return find(frame)
  }

  function mayCreate(address: string | null): boolean {
    if (address === null) return true
    if (creations.size > 100_000) creations.clear()
    const before = creations.get(address) ?? fullBucket(limits.create, now())
    const after = take(before, limits.create, 1, now())
    if (after !== null) creations.set(address, after)
    return after !== null
  }

  function welcome(session: Session, row: SpaceRow, member: string): void {
    // The line may have closed while the proof was checked.
    if (session.phase !== 'proving') return
    const members = standing.get(row.space)?.members ?? row.members
    if (!members.keys.includes(member)) {
      no(session, 'notMember')
      return
    }
    const crowded = standing.get(row.space)?.sessions.length ?? 0
    if (crowded >= limits.socketsPerSpace) {
      no(session, 'tooManySockets')
      return
    }
    session.phase = 'in'
    session.waitingSinceMs = null
    session.member = member
    const space = standing.join(session, row)
    const membersVersion = space.members.version
    session.line.send(toMessage({ kind: 'welcome', head: space.head, membersVersion }))
  }

  return {
    enter: (session, frame) => {
      enter(session, frame).catch((trouble: unknown) => {
        parts.trouble('enter', trouble)
        no(session, 'unavailable')
      })
    },
  }
}
