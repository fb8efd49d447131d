/** The way in: a challenge answered once, by a member of a space that stands or is made now. */
import type { DeviceFrame, RefusalKind } from '@mend/wire/frames'
import { fullBucket, take, type Bucket, type Limits } from './admit.ts'
import { toMessage } from './line.ts'
import { proveAnswer, proveMembers } from './prove.ts'
import type { Room } from './round.ts'
import type { Session } from './session.ts'
import type { Standing } from './standing.ts'
import { toSpaceId, type SpaceRow, type Store } from './store.ts'

type Entrance = Extract<DeviceFrame, { readonly kind: 'answer' | 'create' }>

export type Door = { readonly enter: (session: Session, frame: Entrance) => void }

type DoorParts = {
  readonly store: Pick<Store, 'readSpace' | 'createSpace'>
  readonly standing: Standing
  readonly room: Room
  readonly limits: Limits
  readonly now: () => number
  readonly trouble: (where: string, trouble: unknown) => void
}

export function openDoor(parts: DoorParts): Door {
  const { standing } = parts
  const mayCreate = limitCreations(parts)
  return {
    enter: (session, frame) => {
      enter(parts, mayCreate, session, frame).catch((trouble: unknown) => {
        parts.trouble('enter', trouble)
        standing.refuse(session, 'unavailable')
      })
    },
  }
}

type MayCreate = (address: string | null) => boolean

async function enter(
  parts: DoorParts,
  mayCreate: MayCreate,
  session: Session,
  frame: Entrance,
): Promise<void> {
  const { standing, now } = parts
  const { challenge } = session
  if (session.phase !== 'challenged' || challenge === null) {
    standing.refuse(session, 'outOfTurn')
    return
  }
  session.phase = 'proving'
  session.challenge = null
  const unproven = await proveAnswer(frame.answer, challenge, session.caller.host, now())
  const found = unproven ?? (await findOrMake(parts, mayCreate, session, frame))
  if (typeof found === 'string') standing.refuse(session, found)
  else welcome(parts, session, found, Buffer.from(frame.answer.member).toString('hex'))
}

async function findOrMake(
  parts: DoorParts,
  mayCreate: MayCreate,
  session: Session,
  frame: Entrance,
): Promise<SpaceRow | RefusalKind> {
  const found = await find(parts, frame)
  if (frame.kind === 'answer' || typeof found !== 'string') return found
  if (parts.room.full) return 'relayFull'
  if (!mayCreate(session.caller.address)) return 'tooFast'
  const { space } = frame.answer
  const members = await proveMembers(frame.members, space, null)
  if (typeof members === 'string') return members
  const expiresMs = frame.ttlSeconds === 0 ? 0 : parts.now() + frame.ttlSeconds * 1000
  // Where another made it in between, its members decide who comes in.
  await parts.store.createSpace({ space: toSpaceId(space), members, expiresMs })
  return find(parts, frame)
}

async function find({ store, now }: DoorParts, frame: Entrance): Promise<SpaceRow | RefusalKind> {
  const row = await store.readSpace(toSpaceId(frame.answer.space))
  if (row === null) return 'unknownSpace'
  return row.expiresMs > 0 && row.expiresMs <= now() ? 'unknownSpace' : row
}

function welcome(
  { standing, limits }: DoorParts,
  session: Session,
  row: SpaceRow,
  member: string,
): void {
  // The line may have closed while the proof was checked.
  if (session.phase !== 'proving') return
  const known = standing.get(row.space)
  const { keys } = known?.members ?? row.members
  if (!keys.includes(member)) {
    standing.refuse(session, 'notMember')
    return
  }
  const crowd = known?.sessions.length ?? 0
  if (crowd >= limits.socketsPerSpace) {
    standing.refuse(session, 'tooManySockets')
    return
  }
  session.phase = 'in'
  session.waitingSinceMs = null
  session.member = member
  const space = standing.join(session, row)
  const membersVersion = space.members.version
  session.line.send(toMessage({ kind: 'welcome', head: space.head, membersVersion }))
}

const addressesRemembered = 100_000

function limitCreations({
  limits,
  now,
}: {
  readonly limits: Limits
  readonly now: () => number
}): MayCreate {
  const creations = new Map<string, Bucket>()
  return (address) => {
    if (address === null) return true
    if (creations.size > addressesRemembered) creations.clear()
    const before = creations.get(address) ?? fullBucket(limits.create, now())
    const after = take(before, limits.create, 1, now())
    if (after !== null) creations.set(address, after)
    return after !== null
  }
}
