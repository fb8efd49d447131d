/** The handshake: a challenge answered once, by a member of a space that stands or is made now. */
import type { DeviceFrame, RefusalKind } from '@mend/wire/frames'
import type { Addresses } from './addresses.ts'
import { dayOf, isYoung, mayGrow, type Limits, type Room } from './admit.ts'
import { toMessage } from './connection.ts'
import { proveAnswer, proveMembers } from './proofs.ts'
import type { Session, Space } from './session.ts'
import type { Presence } from './presence.ts'
import { toSpaceId, type SpaceRow, type Store } from '../store/store.ts'

type Entrance = Extract<DeviceFrame, { readonly kind: 'answer' | 'create' }>

/** Takes an answer to the challenge: the session is in its space afterwards, or was told why not. */
export type Handshake = { readonly enter: (session: Session, frame: Entrance) => void }

type HandshakeParts = {
  readonly store: Pick<Store, 'readSpace' | 'createSpace' | 'touch'>
  readonly presence: Presence
  readonly addresses: Pick<Addresses, 'spend'>
  readonly room: Room
  readonly limits: Limits
  readonly now: () => number
  readonly trouble: (where: string, trouble: unknown) => void
}

/** A handshake for every socket of this node; new spaces are rationed by address. */
export function openHandshake(parts: HandshakeParts): Handshake {
  const { presence } = parts
  return {
    enter: (session, frame) => {
      enter(parts, session, frame).catch((trouble: unknown) => {
        parts.trouble('enter', trouble)
        presence.refuse(session, 'unavailable')
      })
    },
  }
}

async function enter(parts: HandshakeParts, session: Session, frame: Entrance): Promise<void> {
  const { presence, now } = parts
  const { challenge } = session
  if (session.phase !== 'challenged' || challenge === null) {
    presence.refuse(session, 'outOfTurn')
    return
  }
  session.phase = 'proving'
  session.challenge = null
  const unproven = await proveAnswer(frame.answer, challenge, session.caller.host, now())
  const found = unproven ?? (await findOrMake(parts, session, frame))
  if (typeof found === 'string') presence.refuse(session, found)
  else welcome(parts, session, found, Buffer.from(frame.answer.member).toString('hex'))
}

async function findOrMake(
  parts: HandshakeParts,
  session: Session,
  frame: Entrance,
): Promise<SpaceRow | RefusalKind> {
  const found = await find(parts, frame)
  if (frame.kind === 'answer' || typeof found !== 'string') return found
  if (!session.caller.mayCreate) return 'joinOnly'
  if (parts.room.full || parts.room.low) return 'relayFull'
  if (!parts.addresses.spend(session.caller.address, 'create')) return 'tooFast'
  const { space } = frame.answer
  const members = await proveMembers(frame.members, space, null)
  if (typeof members === 'string') return members
  const expiresMs = frame.ttlSeconds === 0 ? 0 : parts.now() + frame.ttlSeconds * 1000
  // Where another made it in between, its members decide who comes in.
  const madeDay = dayOf(parts.now())
  const making = await parts.store.createSpace({
    space: toSpaceId(space),
    members,
    expiresMs,
    madeDay,
  })
  return making === 'erased' ? 'erasedSpace' : find(parts, frame)
}

async function find(
  { store, now }: HandshakeParts,
  frame: Entrance,
): Promise<SpaceRow | RefusalKind> {
  const row = await store.readSpace(toSpaceId(frame.answer.space))
  if (row === null) return 'unknownSpace'
  return row.expiresMs > 0 && row.expiresMs <= now() ? 'unknownSpace' : row
}

function welcome(parts: HandshakeParts, session: Session, row: SpaceRow, member: string): void {
  const { presence, limits } = parts
  // The connection may have closed while the proof was checked.
  if (session.phase !== 'proving') return
  const known = presence.get(row.space)
  const { keys } = known?.members ?? row.members
  if (!keys.includes(member)) {
    presence.refuse(session, 'notMember')
    return
  }
  const crowd = known?.sessions.length ?? 0
  if (crowd >= limits.socketsPerSpace) {
    presence.refuse(session, 'tooManySockets')
    return
  }
  session.phase = 'in'
  session.waitingSinceMs = null
  session.member = member
  const space = presence.join(session, row)
  const membersVersion = space.members.version
  session.connection.send(toMessage({ kind: 'welcome', head: space.head, membersVersion }))
  if (space.erasesMs > 0)
    session.connection.send(toMessage({ kind: 'erasing', timeMs: space.erasesMs }))
  if (!row.touched || mayGrow(space.madeDay, parts.now())) touch(parts, space)
}

/** Somebody came back on a later day: written once, and once more when the space has grown. */
function touch({ store, now, trouble }: HandshakeParts, space: Space): void {
  const { madeDay } = space
  if (madeDay === 0 || dayOf(now()) <= madeDay) return
  space.madeDay = isYoung(madeDay, now()) ? madeDay : 0
  store.touch(space.id, space.madeDay).catch((reason: unknown) => {
    trouble('touch', reason)
  })
}
