/** What a member may ask besides pushing and pulling: new members, erasure, a wake, a live word. */
import { isPadded, type DeviceFrame, type MemberList } from '@mend/wire/frames'
import { dayOf, type Limits } from './admit.ts'
import type { Hints } from '../store/hints.ts'
import { toMessage } from './connection.ts'
import { proveMembers } from './proofs.ts'
import {
  putErasure,
  putMembers,
  sayGoodbye,
  sendLive,
  type Session,
  type Space,
} from './session.ts'
import type { Presence } from './presence.ts'
import { spaceBytes, StoreFull, type SpaceId, type Store } from '../store/store.ts'
import type { Waker } from './wake.ts'

/** The frames that change a space, or reach past the log. */
export type Request = Extract<
  DeviceFrame,
  { readonly kind: 'members' | 'erase' | 'keep' | 'wakeAt' | 'live' }
>

/** Takes requests; what goes wrong is said to whoever asked. */
export type Requests = {
  readonly take: (session: Session, space: Space, request: Request) => void
  /** Takes a space off the disk, then says goodbye to its sockets. */
  readonly drop: (space: SpaceId, why: 'erased' | 'expired') => Promise<void>
}

/** What requests need. */
export type RequestParts = {
  readonly store: Store
  readonly hints: Hints
  readonly waker: Pick<Waker, 'parse'>
  readonly presence: Presence
  readonly limits: Limits
  readonly now: () => number
  readonly trouble: (where: string, trouble: unknown) => void
}

/** Requests over a store; other nodes are told by hints. */
export function openRequests(parts: RequestParts): Requests {
  const { presence } = parts
  return {
    take: (session, space, request) => {
      answer(parts, session, space, request).catch((trouble: unknown) => {
        parts.trouble(request.kind, trouble)
        presence.refuse(session, trouble instanceof StoreFull ? 'relayFull' : 'unavailable')
      })
    },
    drop: (space, why) => drop(parts, space, why),
  }
}

async function answer(
  parts: RequestParts,
  session: Session,
  space: Space,
  request: Request,
): Promise<void> {
  switch (request.kind) {
    case 'members':
      return replaceMembers(parts, session, space, request.members)
    case 'erase':
      return erase(parts, space)
    case 'keep':
      return setErasure(parts, space, 0)
    case 'wakeAt':
      return wakeAt(parts, session, space, request)
    case 'live': {
      forward(parts, session, space, request.body)
      return
    }
  }
}

async function replaceMembers(
  { store, hints, presence }: RequestParts,
  session: Session,
  space: Space,
  list: MemberList,
): Promise<void> {
  const members = await proveMembers(list, spaceBytes(space.id), space.members)
  if (typeof members === 'string') {
    presence.refuse(session, members)
    return
  }
  if (!(await store.replaceMembers(space.id, members))) {
    presence.refuse(session, 'membersVersion')
    return
  }
  const message = toMessage({ kind: 'members', members: list })
  for (const other of space.sessions) if (other.phase === 'in') other.connection.send(message)
  putMembers(space, members)
  hints.publish([{ kind: 'head', space: space.id, head: 0 }])
}

/**
 * What more than one key has ever spoken for is not one member's to take away at once: it stands for 72 hours, all sockets
 * are told, and any member may keep it. Who asks again waits no longer and no shorter.
 */
async function erase(parts: RequestParts, space: Space): Promise<void> {
  const { members, expiresMs } = space
  const isOnes = members.version === 1 && members.keys.length === 1
  if (isOnes || expiresMs > 0) return drop(parts, space.id, 'erased')
  const asked = space.erasesMs > 0
  return setErasure(parts, space, asked ? space.erasesMs : parts.now() + parts.limits.erasureMs)
}

async function setErasure(parts: RequestParts, space: Space, erasesMs: number): Promise<void> {
  await parts.store.setErasure(space.id, erasesMs)
  putErasure(space, erasesMs)
  parts.hints.publish([{ kind: 'head', space: space.id, head: 0 }])
}

const rememberedDays = 30

async function drop(
  { store, hints, presence, now }: RequestParts,
  space: SpaceId,
  why: 'erased' | 'expired',
): Promise<void> {
  await store.drop(space, why === 'erased' ? dayOf(now()) + rememberedDays : 0)
  for (const session of presence.get(space)?.sessions ?? []) sayGoodbye(session, why)
  hints.publish([{ kind: 'head', space, head: 0 }])
}

async function wakeAt(
  { store, waker, presence }: RequestParts,
  session: Session,
  space: Space,
  wake: { readonly timeMs: number; readonly subscription: Uint8Array },
): Promise<void> {
  const { timeMs } = wake
  if (timeMs === 0) await store.dropWake(space.id, session.member)
  else {
    const subscription = waker.parse(wake.subscription)
    if (subscription === null) {
      presence.refuse(session, 'badSubscription')
      return
    }
    await store.setWake({ space: space.id, member: session.member, timeMs, subscription })
  }
  session.connection.send(toMessage({ kind: 'wakeSet', timeMs }))
}

/** Never stored: who is not there now does not get it. */
function forward(
  { hints, presence }: RequestParts,
  session: Session,
  space: Space,
  body: Uint8Array,
): void {
  if (!isPadded(body)) {
    presence.refuse(session, 'notPadded')
    return
  }
  sendLive(space, body, session)
  hints.publish([{ kind: 'live', space: space.id, body }])
}
