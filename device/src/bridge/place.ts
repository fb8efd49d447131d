/**
 * Where a card lies that opens once, and where a thank you for it may lie: two spaces with a time to live.
 *
 *     link        #card= | base64url( version 2 = 02 | secret 32 ) | . | base64url( name of the sender, UTF-8 )
 *     message     nonce 12 | AES-256-GCM( kind 1 | length 3 | bytes | zeros ), associated data `card=`
 *
 *     1 sender → opener   card       the words, UTF-8
 *     2 opener            claimed    16 random bytes: the first one in the relay's order is the one who may read
 *     3 opener → sender   thanked    nothing; in the second space
 *
 * From a secret, by HKDF: the id, the only member key, and the seal key of a space. The second space has its secret from the
 * first, so that whoever waits for thanks cannot look behind the card.
 */
import {
  asciiBytes,
  bytesToText,
  concatBytes,
  readBytes,
  textToBytes,
  u24,
  u8,
  type Bytes,
} from '@mend/wire/bytes'
import { paddedLength } from '@mend/wire/frames'
import { contextBytes, labels } from '@mend/wire/labels'
import {
  aesOpen,
  aesSeal,
  derive,
  digest,
  importAesKey,
  signKeyOfSeed,
  type Random,
} from '../keys/primitives.ts'
import type { Place } from '../pairing/rendezvous.ts'

/** What lies in one of the two spaces. */
export type CardMessage = { readonly kind: keyof typeof numbers; readonly bytes: Bytes }

const numbers = { card: 1, claimed: 2, thanked: 3 } as const
const kinds = ['card', 'claimed', 'thanked'] as const
const context = 'card='

/** The space of a secret. */
export async function placeOf(secret: Bytes): Promise<Place<CardMessage>> {
  const [space, transport, sealing] = await Promise.all([
    derive(secret, contextBytes(labels.cardSpace), 16),
    derive(secret, contextBytes(labels.cardTransport), 32),
    derive(secret, contextBytes(labels.cardSeal), 32),
  ])
  const seal = await importAesKey(sealing)
  return {
    space,
    transport: await signKeyOfSeed(transport),
    pushKey: async ({ kind, bytes }) =>
      (await digest(concatBytes(space, u8(numbers[kind]), bytes))).slice(0, 16),
    close: (message, random) => closeMessage(seal, message, random),
    open: (body) => openMessage(seal, body),
  }
}

/** The secret of the space for thanks: from it nobody gets to the card. */
export const thanksSecretOf = (secret: Bytes): Promise<Bytes> =>
  derive(secret, contextBytes(labels.cardThanks), 32)

async function closeMessage(
  seal: CryptoKey,
  { kind, bytes }: CardMessage,
  random: Random,
): Promise<Bytes> {
  const plain = concatBytes(u8(numbers[kind]), u24(bytes.length), bytes)
  const zeros = paddedLength(plain.length + 28) - plain.length - 28
  const nonce = random(12)
  const padded = concatBytes(plain, new Uint8Array(zeros))
  return concatBytes(nonce, await aesSeal(seal, nonce, padded, asciiBytes(context)))
}

async function openMessage(seal: CryptoKey, body: Uint8Array): Promise<CardMessage | null> {
  const plain = await aesOpen(seal, body.subarray(0, 12), body.subarray(12), asciiBytes(context))
  if (plain === null) return null
  const read = readBytes(plain)
  const number = read.u8()
  const length = read.u24()
  const kind = kinds.find((name) => numbers[name] === number)
  if (kind === undefined || length > read.left()) return null
  return { kind, bytes: plain.slice(4, 4 + length) }
}

/** What a link to a card says before anybody looks behind it. */
export type CardLink = { readonly secret: Bytes; readonly from: string }

const longestName = 80

/** A link as the text after `#`. */
export const cardFragment = ({ secret, from }: CardLink): string =>
  `${context}${bytesToText(concatBytes(u8(2), secret))}.${bytesToText(new TextEncoder().encode(from))}`

/** The link in a text that has one, whatever stands before it; null where there is none. */
export function parseCard(text: string): CardLink | null {
  const [, key = '', name = ''] =
    /card(?:=|%3D)([\w-]{44})(?:(?:\.|%2E)([\w-]*))?/i.exec(text) ?? []
  const bytes = textToBytes(key)
  if (bytes?.length !== 33 || bytes[0] !== 2) return null
  const said = textToBytes(name)
  const from = said === null ? '' : new TextDecoder().decode(said)
  return { secret: bytes.slice(1), from: from.replaceAll(/\p{Cc}/gu, '').slice(0, longestName) }
}
