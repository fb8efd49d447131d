/** What a member may ask besides pushing and pulling: new members, erasure, a wake, a live word. */
import { isPadded, type DeviceFrame, type MemberList } from '@mend/wire/frames'
import type { Hints } from './hints.ts'
import { toMessage } from './line.ts'
import { proveMembers } from './prove.ts'
import { putMembers, sayGoodbye, sendLive, type Session, type Space } from './session.ts'
import type { Standing } from './standing.ts'
import { spaceBytes, StoreFull, type SpaceId, type Store } from './store.ts'
import type { Waker } from './wake.ts'

export type Request = Extract<
  DeviceFrame,
  { readonly kind: 'members' | 'erase' | 'wakeAt' | 'live' }
>

export type Requests = {
  readonly take: (session: Session, space: Space, request: Request) => void
  /** Takes a space off the disk, then says goodbye to its sockets. */
  readonly drop: (space: SpaceId, why: 'erased' | 'expired') => Promise<void>
}

export type RequestParts = {
  readonly store: Store
  readonly hints: Hints
  readonly waker: Pick<Waker, 'parse'>
  readonly standing: Standing
  readonly trouble: (where: string, trouble: unknown) => void
}

export function openRequests(parts: RequestParts): Requests {
  const { standing } = parts
  return {
    take: (session, space, request) => {
      answer(parts, session, space, request).catch((trouble: unknown) => {
        parts.trouble(request.kind, trouble)
        standing.refuse(session, trouble instanceof StoreFull ? 'relayFull' : 'unavailable')
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
      return drop(parts, space.id, 'erased')
    case 'wakeAt':
      return wakeAt(parts, session, space, request)
    case 'live': {
      forward(parts, session, space, request.body)
      return
    }
  }
}

async function replaceMembers(
  { store, hints, standing }: RequestParts,
  session: Session,
  space: Space,
  list: MemberList,
): Promise<void> {
  const members = await proveMembers(list, spaceBytes(space.id), space.members)
  if (typeof members === 'string') {
    standing.refuse(session, members)
    return
  }
  if (!(await store.replaceMembers(space.id, members))) {
    standing.refuse(session, 'membersVersion')
    return
  }
  const message = toMessage({ kind: 'members', members: list })
  for (const other of space.sessions) if (other.phase === 'in') other.line.send(message)
  putMembers(space, members)
  hints.publish([{ kind: 'head', space: space.id, head: 0 }])
}

async function drop(
  { store, hints, standing }: RequestParts,
  space: SpaceId,
  why: 'erased' | 'expired',
): Promise<void> {
  await store.drop(space)
  for (const session of standing.get(space)?.sessions ?? []) sayGoodbye(session, why)
  hints.publish([{ kind: 'head', space, head: 0 }])
}

async function wakeAt(
  { store, waker, standing }: RequestParts,
  session: Session,
  space: Space,
  wake: { readonly timeMs: number; readonly subscription: Uint8Array },
): Promise<void> {
  const { timeMs } = wake
  if (timeMs === 0) await store.dropWake(space.id, session.member)
  else {
    const subscription = waker.parse(wake.subscription)
    if (subscription === null) {
      standing.refuse(session, 'badSubscription')
      return
    }
    await store.setWake({ space: space.id, member: session.member, timeMs, subscription })
  }
  session.line.send(toMessage({ kind: 'wakeSet', timeMs }))
}

/** Never stored: who is not there now does not get it. */
function forward(
  { hints, standing }: RequestParts,
  session: Session,
  space: Space,
  body: Uint8Array,
): void {
  if (!isPadded(body)) {
    standing.refuse(session, 'notPadded')
    return
  }
  sendLive(space, body, session)
  hints.publish([{ kind: 'live', space: space.id, body }])
}
