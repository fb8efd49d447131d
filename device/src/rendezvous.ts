/** The rendezvous: a space of ten minutes where two devices leave each other sealed messages. */
import { copyBytes, type Bytes } from '@mend/wire/bytes'
import { encodeFrame, parseRelayFrame, refusalKind, type DeviceFrame } from '@mend/wire/frames'
import { memberListBytes, transportAuthBytes } from '@mend/wire/labels'
import { openLine } from './line.ts'
import { sign, type Random } from './primitives.ts'
import { openSync, step, type Heard, type Note, type Push, type Sync } from './sync.ts'
import { openMessage, sealMessage, type Message, type Rendezvous } from './transcript.ts'
import type { Connection, Transport } from './transport.ts'

export type Mailbox = {
  readonly say: (messages: readonly Message[]) => Promise<void>
  readonly close: () => void
}

export type MailboxParts = {
  readonly transport: Transport
  readonly rendezvous: Rendezvous
  readonly creates: boolean
  readonly random: Random
  readonly heard: (message: Message) => Promise<void>
  /** Nobody has opened this rendezvous, or it is over. */
  readonly missing: () => void
  /** Everything that was said so far is at the relay. */
  readonly settled: () => void
}

/** Seconds that the relay keeps it. */
const lifeSeconds = 600

type Desk = MailboxParts & {
  readonly state: { sync: Sync; create: boolean; closed: boolean; again: boolean }
  readonly queue: Push[]
  readonly connection: () => Connection
}

export function openMailbox(parts: MailboxParts): Mailbox {
  const { transport, rendezvous, random } = parts
  const state: Desk['state'] = { sync: openSync(0), create: false, closed: false, again: false }
  const desk: Desk = { ...parts, state, queue: [], connection: () => connection }
  const line = openLine()
  const inOrder = (task: () => Promise<void>): Promise<void> =>
    line(async () => {
      if (!state.closed) await task()
    })
  const connection = transport.open({
    opened: () => {
      state.sync = openSync(state.sync.head)
    },
    heard: (bytes) => {
      const parsed = parseRelayFrame(copyBytes(bytes))
      const frame = parsed.ok ? parsed.value : null
      void inOrder(() =>
        hear(desk, frame === null ? { kind: 'malformed' } : { kind: 'frame', frame }),
      )
    },
    closed: () => {
      state.sync = { ...state.sync, phase: 'over' }
    },
  })
  return {
    say: (messages) =>
      inOrder(async () => {
        for (const message of messages) {
          const body = await sealMessage(rendezvous.seal, message, random)
          desk.queue.push({ key: random(16), since: 0, body })
        }
        await offer(desk)
      }),
    close: () => {
      state.closed = true
      connection.close()
    },
  }
}

async function hear(desk: Desk, heard: Heard): Promise<void> {
  const after = step(desk.state.sync, heard)
  desk.state.sync = after.sync
  for (const frame of after.send) send(desk, frame)
  for (const { body } of after.add) {
    const message = await openMessage(desk.rendezvous.seal, copyBytes(body))
    if (message !== null) await desk.heard(message)
  }
  for (const note of after.notes) await heed(desk, note)
}

const send = ({ connection }: Desk, frame: DeviceFrame): boolean =>
  connection().send(encodeFrame(frame))

async function offer(desk: Desk): Promise<void> {
  const [push] = desk.queue
  if (push !== undefined) await hear(desk, { kind: 'push', push })
}

async function heed(desk: Desk, note: Note): Promise<void> {
  const { state, queue } = desk
  switch (note.kind) {
    case 'answer':
      send(desk, await answer(desk, note, state.create))
      return
    case 'ready':
      if (queue.length === 0) desk.settled()
      return offer(desk)
    case 'acknowledged':
      queue.shift()
      return
    case 'refused': {
      const missing = refusalKind(note.code) === 'unknownSpace'
      state.create = missing && desk.creates
      state.again = missing
      if (missing && !desk.creates) desk.missing()
      return
    }
    case 'goodbye':
      desk.missing()
      return
    case 'hang-up':
      desk.connection().again(state.again ? 'soon' : 'later')
      state.again = false
      return
    case 'welcome':
    case 'fault':
    case 'caught-up':
    case 'live':
    case 'members':
    case 'clock':
      return
  }
}

// The first key on the list is the only one: both sides derive it from the secret.
async function answer(
  { transport, rendezvous }: MailboxParts,
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
  return { kind: 'create', answer: proof, ttlSeconds: lifeSeconds, members }
}
