/** The rendezvous: a space of ten minutes where two devices leave each other sealed messages. */
import { copyBytes, type Bytes } from '@mend/wire/bytes'
import { encodeFrame, parseRelayFrame, refusalKind, type DeviceFrame } from '@mend/wire/frames'
import { memberListBytes, transportAuthBytes } from '@mend/wire/labels'
import { sign, type Random } from './primitives.ts'
import { openSync, step, type Heard, type Note, type Push } from './sync.ts'
import { openMessage, sealMessage, type Message, type Rendezvous } from './transcript.ts'
import type { Transport } from './transport.ts'

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

export function openMailbox(parts: MailboxParts): Mailbox {
  const { transport, rendezvous, random } = parts
  const state = { sync: openSync(0), create: false, closed: false, again: false }
  const queue: Push[] = []
  const line = { last: Promise.resolve() }
  const inOrder = (task: () => Promise<void>): Promise<void> => {
    line.last = line.last.then(() => (state.closed ? undefined : task()))
    return line.last
  }
  const send = (frame: DeviceFrame): boolean => connection.send(encodeFrame(frame))
  const hear = async (heard: Heard): Promise<void> => {
    const after = step(state.sync, heard)
    state.sync = after.sync
    after.send.forEach(send)
    for (const { body } of after.add) {
      const message = await openMessage(rendezvous.seal, copyBytes(body))
      if (message !== null) await parts.heard(message)
    }
    for (const note of after.notes) await heed(note)
  }
  const offer = async (): Promise<void> => {
    const [push] = queue
    if (push !== undefined) await hear({ kind: 'push', push })
  }
  const heed = async (note: Note): Promise<void> => {
    switch (note.kind) {
      case 'answer':
        return void send(await answer(parts, note, state.create))
      case 'ready':
        if (queue.length === 0) parts.settled()
        return offer()
      case 'acknowledged':
        queue.shift()
        return
      case 'refused': {
        const missing = refusalKind(note.code) === 'unknownSpace'
        state.create = missing && parts.creates
        state.again = missing
        if (missing && !parts.creates) parts.missing()
        return
      }
      case 'goodbye':
        return parts.missing()
      case 'hang-up':
        connection.again(state.again ? 'soon' : 'later')
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
  const connection = transport.open({
    opened: () => {
      state.sync = openSync(state.sync.head)
    },
    heard: (bytes) => {
      const parsed = parseRelayFrame(copyBytes(bytes))
      void inOrder(() =>
        hear(parsed.ok ? { kind: 'frame', frame: parsed.value } : { kind: 'malformed' }),
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
          queue.push({ key: random(16), since: 0, body })
        }
        await offer()
      }),
    close: () => {
      state.closed = true
      connection.close()
    },
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
