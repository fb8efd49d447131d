/** How each contestant is spoken to: come in, append something of 200 bytes, know a delivery when it comes. */
import { createRequire } from 'node:module'
import path from 'node:path'
import { sign } from 'node:crypto'
import { encodeFrame, limits } from '../wire/src/frames.ts'
import { memberListBytes, transportAuthBytes } from '../wire/src/labels.ts'
import { identityOf } from '../relay/test/support/caller.ts'
import type { Lean } from './relay-lean.ts'

/** What one socket tells the load. */
export type Events = {
  readonly ready: () => void
  /** One append of the couple's author has arrived here. */
  readonly received: () => void
}

export type Talker = {
  readonly message: (payload: Buffer, send: Lean['send']) => void
  readonly start: (send: Lean['send']) => void
  readonly append: (send: Lean['send']) => void
}

export type Protocol = {
  readonly path: (couple: number) => string
  readonly talk: (couple: number, role: 'author' | 'partner', url: string, events: Events) => Talker
}

export const protocols: Readonly<Record<string, Protocol>> = {
  mend: { path: () => '/relay', talk: talkMend },
  echo: { path: () => '/', talk: talkEcho },
  'y-websocket': { path: (couple) => `/couple-${couple}`, talk: talkYjs },
  hocuspocus: { path: () => '/', talk: talkHocuspocus },
}

const bodyBytes = 256
export const spaceOf = (couple: number): Buffer => {
  const space = Buffer.alloc(16, 1)
  space.writeUInt32BE(couple, 12)
  // Spread, as random names are.
  for (let at = 0; at < 8; at += 1) space[at] = Math.imul(couple + 1, 2_654_435_761 >>> at) & 255
  return space
}

let keys = 0

function talkMend(couple: number, role: string, url: string, events: Events): Talker {
  const space = spaceOf(couple)
  const body = Buffer.alloc(bodyBytes, 7)
  let head = 0
  const arrived = (sequence: number): void => {
    head = sequence
    events.received()
  }
  return {
    start: () => undefined,
    message: (payload, send) => {
      const [type] = payload
      if (type === 0x47) arrived(payload.readUInt32BE(5))
      else if (type === 0x45) {
        for (let at = 1; at < payload.length; at += 12 + payload.readUInt32BE(at + 8))
          arrived(payload.readUInt32BE(at + 4))
      } else if (type === 0x41) send(comeIn(payload, space, url))
      else if (type === 0x42) {
        const after = payload.readUInt32BE(5)
        send(encodeFrame({ kind: 'pull', after, limit: limits.pull }))
      } else if (type === 0x46) {
        head = payload.readUInt32BE(5)
        events.ready()
      } else if (type === 0x44) throw new Error(`refused: ${payload.readUInt16BE(1)}, as ${role}`)
    },
    append: (send) => {
      const message = Buffer.allocUnsafe(1 + 16 + 8 + bodyBytes)
      message[0] = 0x03
      message.fill(0, 1, 13)
      message.writeUInt32BE(process.pid, 5)
      message.writeUInt32BE((keys += 1), 13)
      message.writeBigUInt64BE(BigInt(head), 17)
      message.set(body, 25)
      send(message)
    },
  }
}

/** Makes the space, or comes into it: the answer to a challenge. */
function comeIn(challenge: Buffer, space: Buffer, url: string): Uint8Array {
  const { key, member } = identityOf(1)
  const nonce = challenge.subarray(1, 33)
  const timeMs = Number(challenge.readBigUInt64BE(33))
  const signed = transportAuthBytes({ host: new URL(url).host, nonce, timeMs, space })
  const list = { space, version: 1, keys: [member] }
  const members = {
    version: 1,
    keys: list.keys,
    signerIndex: 0,
    signature: sign(null, memberListBytes(list), key),
  }
  const answer = { space, member, signature: sign(null, signed, key) }
  return encodeFrame({ kind: 'create', answer, ttlSeconds: 0, members })
}

/** The author's own message comes back: a round trip, with nothing stored and nobody else told. */
function talkEcho(_couple: number, role: string, _url: string, events: Events): Talker {
  const body = Buffer.alloc(bodyBytes + 25, 7)
  return {
    start: () => events.ready(),
    message: () => {
      if (role === 'author') events.received()
    },
    append: (send) => send(body),
  }
}

type Doc = {
  readonly on: (event: 'update', listener: (update: Uint8Array) => void) => void
  readonly getArray: (name: string) => { readonly push: (values: unknown[]) => void }
}
const peers = createRequire(path.join(import.meta.dirname, 'relay-peers', 'package.json'))

/** A document that is written to and never read: what a client must do at least to append. */
function openWriter(give: (update: Uint8Array) => void): () => void {
  const { Doc: YDoc } = peers('yjs') as { Doc: new () => Doc }
  let doc = new YDoc()
  let count = 0
  const begin = (): void => doc.on('update', give)
  begin()
  return () => {
    // A long document would make the client slow, and the server is to be measured: another author goes on.
    if ((count += 1) % 500 === 0) {
      doc = new YDoc()
      begin()
    }
    doc.getArray('log').push([new Uint8Array(200).fill(7)])
  }
}

const varUint = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...varUint(value >>> 7)]

const sync = (head: readonly number[], kind: number, content: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([...head, 0, kind, ...varUint(content.length)]), content])

function talkYjs(_couple: number, role: string, _url: string, events: Events): Talker {
  return talkSync([], role, events, (send) => send(sync([], 0, Uint8Array.of(0))))
}

function talkHocuspocus(couple: number, role: string, _url: string, events: Events): Talker {
  const name = Buffer.from(`couple-${couple}`)
  const head = [...varUint(name.length), ...name]
  return talkSync(head, role, events, (send) => {
    const token = Buffer.from('token')
    send(Buffer.from([...head, 2, 0, ...varUint(token.length), ...token]))
    send(sync(head, 0, Uint8Array.of(0)))
  })
}

/** y-protocols/sync: 0 asks with a state vector, 1 answers, 2 is an update. A document's name goes before, for some. */
function talkSync(
  head: readonly number[],
  role: string,
  events: Events,
  hello: (send: Lean['send']) => void,
): Talker {
  let sending: Lean['send'] | null = null
  let isReady = false
  const write =
    role === 'author' ? openWriter((update) => sending?.(sync(head, 2, update))) : () => undefined
  return {
    start: hello,
    message: (payload) => {
      if (payload[head.length] !== 0 && payload[head.length] !== 4) return
      const kind = payload[head.length + 1]
      if (kind === 1 && !isReady) {
        isReady = true
        events.ready()
      } else if (kind === 2) events.received()
    },
    append: (send) => {
      sending = send
      write()
    },
  }
}
