/** A device as the relay sees one: real keys, real frames, opaque bodies. For tests and benchmarks. */
import {
  createPrivateKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  type KeyObject,
} from 'node:crypto'
import {
  encodeFrame,
  limits,
  parseRelayFrame,
  refusalKind,
  type DeviceFrame,
  type MemberList,
  type RefusalKind,
  type RelayFrame,
  type StoredBody,
} from '@mend/wire/frames'
import { memberListBytes, transportAuthBytes } from '@mend/wire/labels'
import { WebSocket } from 'ws'

/** A transport key of a device in one space. */
export type Identity = { readonly key: KeyObject; readonly member: Uint8Array }

export function newIdentity(): Identity {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return { key: privateKey, member: rawPublic(publicKey) }
}

/** The same identity for the same number: for runs that must be repeatable. */
export function identityOf(seed: number): Identity {
  const head = Buffer.from('302e020100300506032b657004220420', 'hex')
  const secret = Buffer.alloc(32)
  secret.writeUInt32BE(seed, 28)
  const key = createPrivateKey({ key: Buffer.concat([head, secret]), format: 'der', type: 'pkcs8' })
  const jwk = key.export({ format: 'jwk' })
  return { key, member: Buffer.from(String(jwk.x), 'base64url') }
}

const rawPublic = (key: KeyObject): Uint8Array =>
  key.export({ format: 'der', type: 'spki' }).subarray(-32)

export function memberList(
  space: Uint8Array,
  version: number,
  listed: readonly Identity[],
  signer: { readonly identity: Identity; readonly index: number },
): MemberList {
  const keys = listed.map(({ member }) => member)
  const signature = sign(null, memberListBytes({ space, version, keys }), signer.identity.key)
  return { version, keys, signerIndex: signer.index, signature }
}

export type Caller = {
  readonly socket: WebSocket
  /** Every frame that came, in order. */
  readonly frames: readonly RelayFrame[]
  readonly send: (frame: DeviceFrame) => void
  readonly sendBytes: (bytes: Uint8Array) => void
  /** The next frame of a kind that no `next` has given yet. Rejects when the socket ends first. */
  readonly next: <Kind extends RelayFrame['kind']>(kind: Kind) => Promise<FrameOf<Kind>>
  /** Told of every frame as it comes. */
  readonly onFrame: (listener: (frame: RelayFrame) => void) => void
  readonly closed: Promise<void>
  /** Ends the socket without a word, as a lost network does for the device. */
  readonly drop: () => void
}

export type FrameOf<Kind extends RelayFrame['kind']> = Extract<RelayFrame, { readonly kind: Kind }>

/** Dials, and resolves when the socket is open; the challenge is on its way. */
export async function dial(
  relayUrl: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Caller> {
  const socket = new WebSocket(relayUrl, { perMessageDeflate: false, headers })
  const caller = listen(socket)
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve())
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('closed before it opened')))
  })
  return caller
}

function listen(socket: WebSocket): Caller {
  const frames: RelayFrame[] = []
  const taken = new Set<RelayFrame>()
  const listeners: ((frame: RelayFrame) => void)[] = []
  let over = false
  const closed = new Promise<void>((resolve) => {
    socket.on('close', () => {
      over = true
      resolve()
    })
  })
  socket.setMaxListeners(0)
  socket.on('error', () => socket.terminate())
  socket.on('message', (data: Buffer) => {
    const parsed = parseRelayFrame(data)
    if (!parsed.ok) throw new Error(`the relay sent what is no frame: ${parsed.refusal.kind}`)
    frames.push(parsed.value)
    for (const listener of [...listeners]) listener(parsed.value)
  })
  const isOf = <Kind extends RelayFrame['kind']>(
    frame: RelayFrame,
    kind: Kind,
  ): frame is FrameOf<Kind> => frame.kind === kind && !taken.has(frame)

  const next = <Kind extends RelayFrame['kind']>(kind: Kind): Promise<FrameOf<Kind>> =>
    new Promise((resolve, reject) => {
      const attempt = (): boolean => {
        const found = frames.find((frame): frame is FrameOf<Kind> => isOf(frame, kind))
        if (found === undefined) return false
        taken.add(found)
        resolve(found)
        return true
      }
      if (attempt()) return
      const listener = (): void => {
        if (attempt()) listeners.splice(listeners.indexOf(listener), 1)
      }
      listeners.push(listener)
      const last = (): string => frames.at(-1)?.kind ?? 'nothing'
      if (over) reject(new Error(`closed without ${kind}, after ${last()}`))
      socket.once('close', () => reject(new Error(`closed without ${kind}, after ${last()}`)))
    })
  return {
    socket,
    frames,
    send: (frame) => socket.send(encodeFrame(frame)),
    sendBytes: (bytes) => socket.send(bytes),
    next,
    onFrame: (listener) => void listeners.push(listener),
    closed,
    drop: () => socket.terminate(),
  }
}

export type Proof = {
  readonly space: Uint8Array
  readonly identity: Identity
  /** The host signed for; the one dialled, unless a test says otherwise. */
  readonly host?: string
}

export function answerTo(challenge: FrameOf<'challenge'>, proof: Proof, dialled: string) {
  const { space, identity } = proof
  const host = proof.host ?? new URL(dialled).host
  const { nonce, timeMs } = challenge
  const signature = sign(null, transportAuthBytes({ host, nonce, timeMs, space }), identity.key)
  return { space, member: identity.member, signature }
}

type Making = Proof & {
  /** Who is to be let in; whoever makes it alone, unless a test says otherwise. */
  readonly listed?: readonly Identity[]
  readonly ttlSeconds?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** Dials and asks to make a space; what the relay says to it is still to be heard. */
export async function askToCreate(relayUrl: string, making: Making): Promise<Caller> {
  const { space, identity, listed = [identity], ttlSeconds = 0, headers = {} } = making
  const caller = await dial(relayUrl, headers)
  const answer = answerTo(await caller.next('challenge'), making, relayUrl)
  const members = memberList(space, 1, listed, { identity, index: listed.indexOf(identity) })
  caller.send({ kind: 'create', answer, ttlSeconds, members })
  return caller
}

/** Dials and asks to be let into a space; what the relay says to it is still to be heard. */
export async function askToEnter(relayUrl: string, proof: Proof): Promise<Caller> {
  const caller = await dial(relayUrl)
  const answer = answerTo(await caller.next('challenge'), proof, relayUrl)
  caller.send({ kind: 'answer', answer })
  return caller
}

/** Dials and makes a space, or comes into it where it stands; rejects when refused. */
export async function create(relayUrl: string, making: Making): Promise<Caller> {
  const caller = await askToCreate(relayUrl, making)
  await caller.next('welcome')
  return caller
}

/** Dials and comes into a space that stands; rejects when refused. */
export async function enter(relayUrl: string, proof: Proof): Promise<Caller> {
  const caller = await askToEnter(relayUrl, proof)
  await caller.next('welcome')
  return caller
}

/** How the relay answered to who asked: `welcome`, or its refusal. */
export function told(caller: Caller): Promise<string | null> {
  return Promise.race([caller.next('welcome').then(() => 'welcome'), refusal(caller)])
}

/** Pulls everything after a sequence, and listens from then on. */
export async function pullAll(caller: Caller, after = 0): Promise<readonly StoredBody[]> {
  const from = caller.frames.length
  caller.send({ kind: 'pull', after, limit: limits.pull })
  await caller.next('caughtUp')
  return caller.frames
    .slice(from)
    .flatMap((frame) => (frame.kind === 'entries' ? frame.entries : []))
}

/** Pushes a body and waits until it is durable. */
export async function push(
  caller: Caller,
  body: Uint8Array,
  given: { readonly key?: Uint8Array; readonly since?: number } = {},
): Promise<number> {
  const key = given.key ?? randomBytes(16)
  caller.send({ kind: 'push', key, since: given.since ?? 0, body })
  return (await caller.next('acknowledge')).sequence
}

/** How the socket said no. */
export async function refusal(caller: Caller): Promise<RefusalKind | null> {
  return refusalKind((await caller.next('refuse')).code)
}

export const aSpace = (): Uint8Array => randomBytes(16)
export const aBody = (length = 256): Uint8Array => randomBytes(length)
