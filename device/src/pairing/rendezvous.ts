/** The rendezvous: a space with a time to live, where two devices leave each other sealed messages. */
import { copyBytes, type Bytes } from '@mend/wire/bytes'
import {
  encodeFrame,
  goodbyeKind,
  parseRelayFrame,
  refusalKind,
  type DeviceFrame,
} from '@mend/wire/frames'
import { memberListBytes, transportAuthBytes } from '@mend/wire/labels'
import { openQueue } from '../queue.ts'
import { sign, type Random, type SignKey } from '../keys/primitives.ts'
import { isIn, openSync, step, type Heard, type Note, type Push, type Sync } from '../sync/sync.ts'
import type { Connection, Transport } from '../sync/transport.ts'

/** Where this side leaves messages. `say` resolves when they are queued, not when they arrived. */
export type Mailbox<Message> = {
  readonly say: (messages: readonly Message[]) => Promise<void>
  /** Everything that was said is at the relay. */
  readonly isSettled: () => boolean
  /** Takes the space off the relay, with all that lies there; `over` is told when it is gone. */
  readonly erase: () => void
  readonly close: () => void
}

/** A space that whoever has the secret can find and come into, and how messages lie there. */
export type Place<Message> = {
  readonly space: Bytes
  readonly transport: SignKey
  /** Under what a message is pushed: the same one again is stored once, and the key says nothing of it. */
  readonly pushKey: (message: Message) => Promise<Bytes>
  readonly close: (message: Message, random: Random) => Promise<Bytes>
  /** Null for what nobody with the secret has left there. */
  readonly open: (body: Uint8Array) => Promise<Message | null>
}

/** What a mailbox needs, and whom it tells. */
export type MailboxParts<Message> = {
  readonly transport: Transport
  readonly rendezvous: Place<Message>
  /** For how many seconds this side may make the space, at this time of the relay's; 0: not at all. */
  readonly lifeSeconds: (relayMs: number) => number
  /** It is being made, at this time of the relay's. */
  readonly made?: (relayMs: number) => void
  readonly random: Random
  readonly heard: (message: Message) => Promise<void>
  /** Nobody has opened this rendezvous, or it is gone. */
  readonly missing: () => void
  /** Its time is over, says the relay. */
  readonly over: () => void
  /** Everything that lies there was heard. */
  readonly caughtUp?: () => void
  /** Everything that was said so far is at the relay. */
  readonly settled: () => void
}

type Desk<Message> = MailboxParts<Message> & {
  readonly state: {
    sync: Sync
    create: boolean
    closed: boolean
    again: boolean
    /** The relay lost it: everything is heard and said anew. */
    anew: boolean
    settled: boolean
    /** The relay's clock, as the last socket was greeted. */
    relayMs: number
    /** Said, and not sealed yet. */
    waiting: number
  }
  readonly said: Push[]
  readonly pushes: Push[]
  readonly connection: () => Connection
}

/** Opens the rendezvous and dials until it is closed. */
export function openMailbox<Message>(parts: MailboxParts<Message>): Mailbox<Message> {
  const { transport, rendezvous, random } = parts
  const no = { create: false, closed: false, again: false, anew: false, settled: false }
  const state: Desk<Message>['state'] = { sync: openSync(0), ...no, relayMs: 0, waiting: 0 }
  const desk: Desk<Message> = {
    ...parts,
    state,
    said: [],
    pushes: [],
    connection: () => connection,
  }
  const queue = openQueue()
  const inOrder = (task: () => Promise<void>): Promise<void> =>
    queue(async () => {
      if (!state.closed) await task()
    })
  const connection = transport.open({
    opened: () => {
      state.sync = openSync(state.anew ? 0 : state.sync.head)
      if (state.anew) desk.pushes.splice(0, Infinity, ...desk.said)
      state.anew = false
    },
    heard: (bytes) => {
      const parsed = parseRelayFrame(copyBytes(bytes))
      const frame = parsed.ok ? parsed.value : null
      void inOrder(() =>
        hear(desk, frame === null ? { kind: 'malformed' } : { kind: 'frame', frame }),
      )
    },
    quiet: () => {
      if (isIn(state.sync)) send(desk, { kind: 'clock', t0: 0 })
    },
    closed: () => {
      state.sync = { ...state.sync, phase: 'over' }
    },
  })
  return {
    say: (messages) => {
      if (messages.length > 0) state.settled = false
      state.waiting += messages.length
      return inOrder(async () => {
        for (const message of messages) {
          const body = await rendezvous.close(message, random)
          const push = { key: await rendezvous.pushKey(message), since: 0, body }
          desk.said.push(push)
          desk.pushes.push(push)
          state.waiting -= 1
        }
        await offer(desk)
      })
    },
    isSettled: () => state.settled,
    erase: () => void send(desk, { kind: 'erase' }),
    close: () => {
      state.closed = true
      connection.close()
    },
  }
}

async function hear<Message>(desk: Desk<Message>, heard: Heard): Promise<void> {
  const after = step(desk.state.sync, heard)
  desk.state.sync = after.sync
  for (const frame of after.send) send(desk, frame)
  for (const { body } of after.add) {
    const message = await desk.rendezvous.open(copyBytes(body))
    if (message !== null) await desk.heard(message)
  }
  for (const note of after.notes) await heed(desk, note)
}

const send = ({ connection }: Pick<Desk<never>, 'connection'>, frame: DeviceFrame): boolean =>
  connection().send(encodeFrame(frame))

async function offer<Message>(desk: Desk<Message>): Promise<void> {
  const [push] = desk.pushes
  if (push !== undefined) await hear(desk, { kind: 'push', push })
}

async function heed<Message>(desk: Desk<Message>, note: Note): Promise<void> {
  const { state, pushes } = desk
  switch (note.kind) {
    case 'answer':
      state.relayMs = note.timeMs
      send(desk, await answer(desk, note, state.create))
      if (state.create) desk.made?.(note.timeMs)
      return
    case 'ready':
      state.settled = pushes.length === 0 && state.waiting === 0
      if (state.settled) desk.settled()
      return offer(desk)
    case 'acknowledged':
      pushes.shift()
      return
    case 'refused': {
      const kind = refusalKind(note.code)
      const missing = kind === 'unknownSpace'
      state.create = missing && desk.lifeSeconds(state.relayMs) > 0
      state.anew = state.anew || missing
      state.again = missing
      if (kind === 'erasedSpace') desk.over()
      if (missing && !state.create) desk.missing()
      return
    }
    case 'behind':
      state.anew = true
      desk.connection().again('soon')
      return
    case 'goodbye': {
      const kind = goodbyeKind(note.frame.code)
      if (kind === 'expired' || kind === 'erased') desk.over()
      return
    }
    case 'hang-up':
      desk.connection().again(state.again ? 'soon' : 'later')
      state.again = false
      return
    case 'caught-up':
      desk.caughtUp?.()
      return
    case 'welcome':
    case 'fault':
    case 'live':
    case 'members':
    case 'matches':
    case 'clock':
    case 'erasing':
    case 'probed':
      return
  }
}

// The first key on the list is the only one: both sides derive it from the secret.
async function answer<Message>(
  { transport, rendezvous, lifeSeconds }: MailboxParts<Message>,
  { nonce, timeMs }: Note & { readonly kind: 'answer' },
  creates: boolean,
): Promise<DeviceFrame> {
  const { space, transport: own } = rendezvous
  const claim = transportAuthBytes({ host: transport.host, nonce, timeMs, space })
  const proof = { space, member: own.public, signature: await sign(own.key, claim) }
  if (!creates) return { kind: 'answer', answer: proof }
  const keys: readonly Bytes[] = [own.public]
  const signature = await sign(own.key, memberListBytes({ space, version: 1, keys }))
  const members = { version: 1, keys, signerIndex: 0, signature }
  return { kind: 'create', answer: proof, ttlSeconds: lifeSeconds(timeMs), members }
}
