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
import type { Place } from './rendezvous.ts'
import { agreeKeyOf } from '../keys/keys.ts'
import { hideSecret, type Secret } from '../keys/secret.ts'
import {
  agree,
  aesOpen,
  aesSeal,
  derive,
  digest,
  importAesKey,
  signKeyOfSeed,
  type AgreeKey,
  type Random,
} from '../keys/primitives.ts'

// What the seal of a message binds beside it.
const rendezvous = 'pair='

/** Where the two meet: a space like any other, for as long as the link lives, known only to who has the link. */
export type Rendezvous = Place<Message> & { readonly seal: CryptoKey }

/** The space, the transport key and the seal key that both sides derive from the link's secret (HKDF, RFC 5869). */
export async function rendezvousOf({ secret }: Link): Promise<Rendezvous> {
  const [space, transport, seal] = await Promise.all([
    derive(secret, contextBytes(labels.rendezvousSpace), 16),
    derive(secret, contextBytes(labels.rendezvousTransport), 32),
    derive(secret, contextBytes(labels.rendezvousSeal), 32),
  ])
  const key = await importAesKey(seal)
  return {
    space,
    transport: await signKeyOfSeed(transport),
    seal: key,
    close: (message, random) => sealMessage(key, message, random),
    open: (body) => openMessage(key, body),
    pushKey: async ({ side, kind, bytes }) => {
      const said = concatBytes(sideByte(side), u8(numbers[kind]), await digest(bytes))
      return derive(secret, contextBytes(labels.rendezvousPush, said), 16)
    },
  }
}

const sideByte = (side: Side): Bytes => u8(side === 'invites' ? 1 : 2)

/** Who made the link, and who opened it. */
export type Side = 'invites' | 'joins'
/** The messages of a pairing, in the order in which they may come; cancelled at any time, with the hash of whose hello it is. */
export type MessageKind = 'commitment' | 'hello' | 'confirmed' | 'cancelled'
const numbers = { commitment: 1, hello: 2, confirmed: 3, cancelled: 4 } as const

/** One message, opened. `bytes` is its body without padding. */
export type Message = { readonly side: Side; readonly kind: MessageKind; readonly bytes: Bytes }

/** A message as the relay holds it: nonce 12 | AES-256-GCM( side 1 | kind 1 | length 3 | bytes | zeros ). */
export async function sealMessage(
  seal: CryptoKey,
  message: Message,
  random: Random,
): Promise<Bytes> {
  const { side, kind, bytes } = message
  const plain = concatBytes(sideByte(side), u8(numbers[kind]), u24(bytes.length), bytes)
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

/** What a side makes up for itself: with it, it is the same side again after the app was closed. */
export type Own = { readonly seed: Secret; readonly nonce: Bytes }

/** A seed and a nonce for one pairing. */
export const newOwn = (random: Random): Own => ({ seed: hideSecret(random(32)), nonce: random(32) })

/** The hello of a side, and the private half for the agreement. */
export async function helloOf(
  purpose: Purpose,
  { seed, nonce }: Own,
): Promise<{ readonly hello: Hello; readonly key: AgreeKey }> {
  const key = await agreeKeyOf(seed)
  return { hello: { purpose, agree: key.public, nonce }, key }
}

/** A hello as bytes, in the layout above. */
export const encodeHello = ({ purpose, agree, nonce }: Hello): Bytes =>
  concatBytes(u8(purpose === 'partner' ? 1 : 2), agree, nonce)

/** The hello in these bytes; null for any other length or purpose. */
export function parseHello(bytes: Bytes): Hello | null {
  const read = readBytes(bytes)
  const purpose = ([null, 'partner', 'device'] as const)[read.u8()] ?? null
  const agree = new Uint8Array(read.take(32))
  const nonce = new Uint8Array(read.take(32))
  return purpose === null || !read.complete() ? null : { purpose, agree, nonce }
}

/** The 32 bytes by which the inviting side is bound before it sees the joining side's hello. */
export const commitmentTo = (hello: Hello): Promise<Bytes> =>
  digest(contextBytes(labels.pairingCommitment, encodeHello(hello)))

/** Whether a hello is the one that was committed to. */
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
