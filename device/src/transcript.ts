/**
 * The pairing transcript: what two devices say before they trust each other.
 *
 *     link        #pair= | base64url( version 1 = 01 | purpose 1 | secret 32 )     purpose 01 partner, 02 device
 *
 * The secret never travels: the rendezvous space and its transport key, and the key that seals what is said there, are
 * HKDF-SHA-256(secret, label). Each message is AES-256-GCM under that seal key with its number and side as associated
 * data, padded to a size class.
 *
 *     1 invites → joins   commitment 32 = SHA-256(label | hello of the inviting side)
 *     2 joins → invites   hello
 *     3 invites → joins   hello, which must fit the commitment
 *     4 both              confirmed: nonce 12 | what is shared, sealed under the channel key
 *
 *     hello    purpose 1 | agree key 32 | nonce 32
 *
 * Transcript = SHA-256(label | secret | commitment | hello of the joining side | hello of the inviting side). The four
 * safety words are 44 bits of HKDF(transcript). Whoever sits in the middle, knowing the link, must commit before seeing
 * what the joining side sends, and must send before seeing what was committed: one blind guess in 2^44.
 *
 * Channel key = HKDF(X25519 shared | secret, salt transcript): the ephemeral keys protect against who learns the link
 * later, the secret against who can break X25519 later.
 */
import {
  asciiBytes,
  concatBytes,
  equalBytes,
  readBytes,
  u24,
  u8,
  type Bytes,
} from '@mend/wire/bytes'
import { paddedLength } from '@mend/wire/frames'
import { contextBytes, labels } from '@mend/wire/labels'
import type { Link, Purpose } from './link.ts'
import { agree, aesOpen, aesSeal, derive, digest, importAesKey, newAgreeKey } from './primitives.ts'
import { signKeyOfSeed, type AgreeKey, type Random, type SignKey } from './primitives.ts'

// What the seal of a message binds beside it.
const rendezvous = 'pair='

/** Where the two meet: a space like any other, for ten minutes, known only to who has the link. */
export type Rendezvous = {
  readonly space: Bytes
  readonly transport: SignKey
  readonly seal: CryptoKey
}

export async function rendezvousOf({ secret }: Link): Promise<Rendezvous> {
  const [space, transport, seal] = await Promise.all([
    derive(secret, contextBytes(labels.rendezvousSpace), 16),
    derive(secret, contextBytes(labels.rendezvousTransport), 32),
    derive(secret, contextBytes(labels.rendezvousSeal), 32),
  ])
  return { space, transport: await signKeyOfSeed(transport), seal: await importAesKey(seal) }
}

export type Side = 'invites' | 'joins'
export type MessageKind = 'commitment' | 'hello' | 'confirmed' | 'cancelled'
const numbers = { commitment: 1, hello: 2, confirmed: 3, cancelled: 4 } as const

export type Message = { readonly side: Side; readonly kind: MessageKind; readonly bytes: Bytes }

/** A message as the relay holds it: nonce 12 | AES-256-GCM( side 1 | kind 1 | length 3 | bytes | zeros ). */
export async function sealMessage(
  seal: CryptoKey,
  message: Message,
  random: Random,
): Promise<Bytes> {
  const { side, kind, bytes } = message
  const plain = concatBytes(
    u8(side === 'invites' ? 1 : 2),
    u8(numbers[kind]),
    u24(bytes.length),
    bytes,
  )
  const zeros = paddedLength(plain.length + 28) - plain.length - 28
  const nonce = random(12)
  const padded = concatBytes(plain, new Uint8Array(zeros))
  return concatBytes(nonce, await aesSeal(seal, nonce, padded, asciiBytes(rendezvous)))
}

/** Null when it was not sealed with the link's secret. */
export async function openMessage(seal: CryptoKey, body: Uint8Array): Promise<Message | null> {
  const plain = await aesOpen(seal, body.subarray(0, 12), body.subarray(12), asciiBytes(rendezvous))
  if (plain === null) return null
  const read = readBytes(plain)
  const side = ([null, 'invites', 'joins'] as const)[read.u8()] ?? null
  const number = read.u8()
  const length = read.u24()
  const kind = messageKinds.find((name) => numbers[name] === number)
  if (side === null || kind === undefined || length > read.left()) return null
  return { side, kind, bytes: plain.slice(5, 5 + length) }
}

const messageKinds = ['commitment', 'hello', 'confirmed', 'cancelled'] as const

/** What one side brings: an ephemeral key and a nonce. Who it is, it says after the words were compared. */
export type Hello = {
  readonly purpose: Purpose
  readonly agree: Bytes
  readonly nonce: Bytes
}

export async function newHello(
  purpose: Purpose,
  random: Random,
): Promise<{ readonly hello: Hello; readonly key: AgreeKey }> {
  const key = await newAgreeKey()
  return { hello: { purpose, agree: key.public, nonce: random(32) }, key }
}

export const encodeHello = ({ purpose, agree, nonce }: Hello): Bytes =>
  concatBytes(u8(purpose === 'partner' ? 1 : 2), agree, nonce)

export function parseHello(bytes: Bytes): Hello | null {
  const read = readBytes(bytes)
  const purpose = ([null, 'partner', 'device'] as const)[read.u8()] ?? null
  const agree = new Uint8Array(read.take(32))
  const nonce = new Uint8Array(read.take(32))
  return purpose === null || !read.complete() ? null : { purpose, agree, nonce }
}

export const commitmentTo = (hello: Hello): Promise<Bytes> =>
  digest(contextBytes(labels.pairingCommitment, encodeHello(hello)))

export const keepsCommitment = async (hello: Hello, commitment: Uint8Array): Promise<boolean> =>
  equalBytes(await commitmentTo(hello), commitment)

/** Everything that was said, as one hash; two people who read out the same words heard the same. */
export const transcriptOf = (said: {
  readonly secret: Uint8Array
  readonly commitment: Uint8Array
  readonly joins: Hello
  readonly invites: Hello
}): Promise<Bytes> =>
  digest(
    contextBytes(
      labels.pairingTranscript,
      said.secret,
      said.commitment,
      encodeHello(said.joins),
      encodeHello(said.invites),
    ),
  )

/** What both have once the words are the same: a key for what is shared, and the id of the couple's space. */
export type Channel = { readonly key: CryptoKey; readonly coupleSpace: Bytes }

/** Null for an ephemeral key that is none. */
export async function channelOf(
  mine: AgreeKey,
  theirs: Hello,
  secret: Uint8Array,
  transcript: Bytes,
): Promise<Channel | null> {
  const shared = await agree(mine.key, theirs.agree)
  if (shared === null) return null
  const material = concatBytes(shared, secret)
  const key = await derive(material, contextBytes(labels.pairingChannel), 32, transcript)
  const coupleSpace = await derive(material, contextBytes(labels.coupleSpace), 16, transcript)
  return { key: await importAesKey(key), coupleSpace }
}
