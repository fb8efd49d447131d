/** A relay in memory that keeps the rules of the frames, and breaks them on command. */
import { bytesToText, concatBytes, equalBytes } from '@mend/wire/bytes'
import {
  encodeFrame,
  goodbyes,
  isPadded,
  parseDeviceFrame,
  refusals,
  type DeviceFrame,
  type RefusalKind,
  type RelayFrame,
  type StoredBody,
} from '@mend/wire/frames'
import { placesOf, yesLimits, type YesBatch, type YesMatch } from '@mend/wire/yes'
import type { Connection, Listener, Transport } from '../src/sync/transport.ts'

type Space = {
  members: { version: number; keys: readonly Uint8Array[] }
  /** It has a time to live: whoever asks to erase it waits for nobody. */
  readonly dies: boolean
  /** When it is to be erased, because a member asked for that; 0: nobody did. */
  erasesMs: number
  readonly bodies: Uint8Array[]
  readonly sequenceByKey: Map<string, number>
  /** The latest batch of each side: its frames as they came. */
  readonly batches: Map<0 | 1, YesBatch>
}

type Socket = {
  readonly listener: Listener
  space: Space | null
  spaceId: string
  member: Uint8Array
  up: boolean
  pulled: boolean
}

export type FakeRelay = {
  readonly transport: () => Transport & { readonly online: (on: boolean) => void }
  readonly spaces: ReadonlyMap<string, Space>
  /** Everything that any device ever sent, frame by frame. */
  readonly seen: Uint8Array[]
  /** Changes or drops what goes to a device; null drops it. Called per frame. */
  tamper: (frame: RelayFrame, spaceId: string) => readonly RelayFrame[]
  /** Loses the next so many frames from devices. */
  loseNext: number
  /** Every socket ends; devices dial again. */
  readonly dropAll: () => void
  /** False: an older one, to which a batch of quiet yeses is a frame that it does not know. */
  knowsYeses: boolean
  /** Down: nobody gets through. */
  down: boolean
  readonly insert: (spaceId: string, body: Uint8Array) => void
  /** For a machine in the middle of a pairing. */
  readonly replace: (spaceId: string, at: number, body: Uint8Array) => void
}

/** @param now - the relay's clock */
export function openFakeRelay(now: () => number): FakeRelay {
  const spaces = new Map<string, Space>()
  const sockets = new Set<Socket>()
  const relay: FakeRelay = {
    spaces,
    seen: [],
    tamper: (frame) => [frame],
    loseNext: 0,
    knowsYeses: true,
    down: false,
    transport: () => openTransport(relay, sockets, now),
    dropAll: () => {
      for (const socket of [...sockets]) drop(sockets, socket)
    },
    insert: (spaceId, body) => {
      const space = spaces.get(spaceId)
      if (space !== undefined) store(relay, sockets, space, body)
    },
    replace: (spaceId, at, body) => {
      spaces.get(spaceId)?.bodies.splice(at, 1, body)
    },
  }
  return relay
}

function drop(sockets: Set<Socket>, socket: Socket): void {
  if (!sockets.delete(socket)) return
  socket.up = false
  socket.listener.closed()
}

function openTransport(relay: FakeRelay, sockets: Set<Socket>, now: () => number) {
  const state = { online: true }
  const mine = new Set<Socket>()
  const reachable = (): boolean => state.online && !relay.down
  const open = (listener: Listener): Connection => {
    const line: {
      socket: Socket | null
      timer: ReturnType<typeof setTimeout> | null
      closed: boolean
    } = { socket: null, timer: null, closed: false }
    const dial = (): void => {
      line.timer = null
      if (line.closed) return
      if (!reachable()) {
        again(8)
        return
      }
      const socket: Socket = {
        listener: {
          opened: () => listener.opened(),
          heard: (bytes) => listener.heard(bytes),
          quiet: () => listener.quiet(),
          closed: () => {
            line.socket = null
            mine.delete(socket)
            listener.closed()
            again(2)
          },
        },
        space: null,
        spaceId: '',
        member: new Uint8Array(32),
        up: true,
        pulled: false,
      }
      line.socket = socket
      sockets.add(socket)
      mine.add(socket)
      listener.opened()
      say(relay, socket, { kind: 'challenge', nonce: new Uint8Array(32), timeMs: now() })
    }
    const again = (waitMs: number): void => {
      if (!line.closed && line.timer === null) line.timer = setTimeout(dial, waitMs)
    }
    line.timer = setTimeout(dial, 0)
    return {
      send: (bytes) => {
        const { socket } = line
        if (socket === null || !socket.up || !reachable()) return false
        const copy = new Uint8Array(bytes)
        relay.seen.push(copy)
        setTimeout(() => (socket.up ? hear(relay, sockets, socket, copy, now) : null), 0)
        return true
      },
      again: () => (line.socket === null ? again(5) : drop(sockets, line.socket)),
      close: () => {
        line.closed = true
        if (line.timer !== null) clearTimeout(line.timer)
        if (line.socket !== null) {
          sockets.delete(line.socket)
          line.socket.up = false
        }
      },
    }
  }
  return {
    host: 'relay.test',
    open,
    online: (on: boolean) => {
      state.online = on
      if (!on) for (const socket of [...mine]) drop(sockets, socket)
    },
  }
}

function say(relay: FakeRelay, socket: Socket, frame: RelayFrame): void {
  for (const sent of relay.tamper(frame, socket.spaceId)) {
    const bytes = encodeFrame(sent)
    setTimeout(() => (socket.up ? socket.listener.heard(bytes) : null), 0)
  }
}

function hear(
  relay: FakeRelay,
  sockets: Set<Socket>,
  socket: Socket,
  bytes: Uint8Array,
  now: () => number,
): void {
  if (relay.loseNext > 0) {
    relay.loseNext -= 1
    drop(sockets, socket)
    return
  }
  const parsed = parseDeviceFrame(bytes)
  if (!parsed.ok) throw new Error(`the device sent what is no frame: ${parsed.refusal.kind}`)
  heed(relay, sockets, socket, parsed.value, now)
}

function refuse(relay: FakeRelay, sockets: Set<Socket>, socket: Socket, kind: RefusalKind): void {
  say(relay, socket, { kind: 'refuse', code: refusals[kind].code, key: new Uint8Array(16) })
  if (refusals[kind].closes) setTimeout(() => drop(sockets, socket), 1)
}

function heed(
  relay: FakeRelay,
  sockets: Set<Socket>,
  socket: Socket,
  frame: DeviceFrame,
  now: () => number,
): void {
  const { space } = socket
  if (frame.kind === 'answer' || frame.kind === 'create') {
    enter(relay, sockets, socket, frame)
    return
  }
  if (space === null) {
    refuse(relay, sockets, socket, 'outOfTurn')
    return
  }
  switch (frame.kind) {
    case 'push': {
      const key = bytesToText(frame.key)
      if (!isPadded(frame.body)) {
        refuse(relay, sockets, socket, 'notPadded')
        return
      }
      const known = space.sequenceByKey.get(key)
      const sequence = known ?? space.bodies.length + 1
      space.sequenceByKey.set(key, sequence)
      say(relay, socket, { kind: 'acknowledge', key: frame.key, sequence })
      if (known === undefined) store(relay, sockets, space, frame.body)
      return
    }
    case 'pull': {
      const entries = space.bodies.map((body, at) => ({ sequence: at + 1, body }))
      for (const chunk of chunks(entries.filter(({ sequence }) => sequence > frame.after)))
        say(relay, socket, { kind: 'entries', entries: chunk })
      socket.pulled = true
      say(relay, socket, { kind: 'caughtUp', head: space.bodies.length })
      return
    }
    case 'live':
      for (const other of sockets)
        if (other.space === space && other !== socket) say(relay, other, frame)
      return
    case 'members': {
      const { version, keys, signerIndex } = frame.members
      if (version !== space.members.version + 1) {
        refuse(relay, sockets, socket, 'membersVersion')
        return
      }
      const signer = space.members.keys[signerIndex] ?? new Uint8Array(0)
      if (!equalBytes(signer, socket.member)) {
        refuse(relay, sockets, socket, 'badMembers')
        return
      }
      space.members = { version, keys }
      for (const other of [...sockets].filter((each) => each.space === space)) {
        say(relay, other, frame)
        if (keys.some((key) => equalBytes(key, other.member))) continue
        say(relay, other, { kind: 'goodbye', code: goodbyes.removed })
        setTimeout(() => drop(sockets, other), 1)
      }
      return
    }
    case 'erase': {
      if (space.dies) {
        const spaces = relay.spaces as Map<string, Space>
        spaces.delete(socket.spaceId)
        say(relay, socket, { kind: 'goodbye', code: goodbyes.erased })
        return
      }
      space.erasesMs ||= now() + 72 * 3_600_000
      tellErasure(relay, sockets, space)
      return
    }
    case 'keep': {
      space.erasesMs = 0
      tellErasure(relay, sockets, space)
      return
    }
    case 'wakeAt': {
      say(relay, socket, { kind: 'wakeSet', timeMs: frame.timeMs })
      return
    }
    case 'quiet': {
      if (!relay.knowsYeses) {
        refuse(relay, sockets, socket, 'malformed')
        return
      }
      space.batches.set(frame.batch.side, frame.batch)
      say(relay, socket, { kind: 'matches', matches: equalPlaces(space, frame.batch) })
      return
    }
    case 'clock': {
      say(relay, socket, { kind: 'clockIs', t0: frame.t0, relayMs: now() })
      return
    }
  }
}

// As the relay would find them, without looking at a signature: what is signed is for the devices to say here.
function equalPlaces(space: Space, mine: YesBatch): readonly YesMatch[] {
  const theirs = space.batches.get(mine.side === 0 ? 1 : 0)
  const tags = new Set(placesOf(mine).map(({ tag }) => bytesToText(tag)))
  const same = theirs === undefined || theirs.round !== mine.round ? [] : placesOf(theirs)
  const found = same.filter(({ tag }) => tags.has(bytesToText(tag)))
  const none = { tag: new Uint8Array(16), signature: new Uint8Array(64) }
  return Array.from({ length: yesLimits.matches }, (_, at) => ({
    ...(found[at] ?? none),
    round: mine.round,
  }))
}

function tellErasure(relay: FakeRelay, sockets: Set<Socket>, space: Space): void {
  for (const other of [...sockets].filter((each) => each.space === space))
    say(relay, other, { kind: 'erasing', timeMs: space.erasesMs })
}

function enter(
  relay: FakeRelay,
  sockets: Set<Socket>,
  socket: Socket,
  frame: DeviceFrame & { readonly kind: 'answer' | 'create' },
): void {
  const id = bytesToText(frame.answer.space)
  const spaces = relay.spaces as Map<string, Space>
  if (frame.kind === 'create' && !spaces.has(id)) {
    const { version, keys } = frame.members
    const members = { version, keys }
    spaces.set(id, {
      members,
      erasesMs: 0,
      bodies: [],
      sequenceByKey: new Map(),
      batches: new Map(),
      dies: frame.ttlSeconds > 0,
    })
  }
  const space = spaces.get(id)
  if (space === undefined) {
    refuse(relay, sockets, socket, 'unknownSpace')
    return
  }
  if (!space.members.keys.some((key) => equalBytes(key, frame.answer.member))) {
    refuse(relay, sockets, socket, 'notMember')
    return
  }
  Object.assign(socket, { space, spaceId: id, member: frame.answer.member })
  const membersVersion = space.members.version
  say(relay, socket, { kind: 'welcome', head: space.bodies.length, membersVersion })
  if (space.erasesMs > 0) say(relay, socket, { kind: 'erasing', timeMs: space.erasesMs })
}

function store(relay: FakeRelay, sockets: Set<Socket>, space: Space, body: Uint8Array): void {
  space.bodies.push(concatBytes(body))
  const sequence = space.bodies.length
  for (const other of sockets)
    if (other.space === space && other.pulled) say(relay, other, { kind: 'entry', sequence, body })
}

function chunks(entries: readonly StoredBody[]): readonly (readonly StoredBody[])[] {
  return entries.length <= 50
    ? entries.length === 0
      ? []
      : [entries]
    : [entries.slice(0, 50), ...chunks(entries.slice(50))]
}
