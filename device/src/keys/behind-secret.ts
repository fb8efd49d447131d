/**
 * A page of text behind a secret of its own, on every device and always of one size.
 *
 *     area    salt 32 | 8 slots
 *     slot    nonce 12 | AES-256-GCM of (length 2 | text in UTF-8 | zeros, 4096 in all)
 *
 * Each secret opens a page: the slot that its key fits, or an empty one. A slot that nobody wrote is random bytes, and
 * nothing tells it from one that somebody did. There is no wrong secret, so there is none to be demanded a second time.
 *
 * What it costs: of a secret that was never used, the slot follows from the secret alone. Writing there takes, one time in
 * eight, the place of what lies behind another.
 */
import { concatBytes, readBytes, u16, type Bytes } from '@mend/wire/bytes'
import { contextBytes, labels } from '@mend/wire/labels'
import {
  aesOpen,
  aesSeal,
  derive,
  importAesKey,
  platformRandom,
  type Random,
} from './primitives.ts'
import { stretch, usualCost } from './stretch.ts'

const [saltLength, nonceLength, tagLength, pageLength, slots] = [32, 12, 16, 4_096, 8]
const slotLength = nonceLength + pageLength + tagLength

/** How long an area is, whatever is in it. */
export const areaLength = saltLength + slots * slotLength

/** The most bytes of UTF-8 that one page holds. */
export const longestPage = pageLength - 2

/** An area in which nothing is written; no other is told from it. */
export const blankArea = (random: Random = platformRandom): Bytes => random(areaLength)

/** A page as one secret opens it; the key goes with this object. */
export type Page = { readonly text: string; readonly slot: number; readonly key: CryptoKey }

/** The page of this secret: empty for one that nothing was ever written behind. Each takes as long as any other. */
export async function openBehind(
  area: Uint8Array,
  secret: string,
  cost = usualCost,
): Promise<Page> {
  // Argon2 takes no empty secret, and here there is no wrong one.
  const hash = await stretch(secret === '' ? ' ' : secret, area.slice(0, saltLength), cost)
  const bytes = await derive(hash, contextBytes(labels.behindSecret), 33)
  const key = await importAesKey(bytes.subarray(0, 32))
  const all = Array.from({ length: slots }, (_, slot) => readSlot(area, slot, key))
  const texts = await Promise.all(all)
  const found = texts.findIndex((text) => text !== null)
  if (found === -1) return { text: '', slot: (bytes[32] ?? 0) % slots, key }
  return { text: texts[found] ?? '', slot: found, key }
}

/**
 * The area with other words behind this secret; with none, as if nothing had ever been.
 *
 * @throws where the text is longer than a page
 */
export async function writeBehind(
  area: Uint8Array,
  { slot, key }: Page,
  text: string,
  random: Random = platformRandom,
): Promise<Bytes> {
  const words = new TextEncoder().encode(text)
  if (words.length > longestPage) throw new Error('"text" expected no more than a page')
  const [from, to] = [saltLength + slot * slotLength, saltLength + (slot + 1) * slotLength]
  const rest = new Uint8Array(longestPage - words.length)
  const nonce = random(nonceLength)
  const page = concatBytes(u16(words.length), words, rest)
  const sealed =
    text === ''
      ? random(slotLength)
      : concatBytes(nonce, await aesSeal(key, nonce, page, associated(slot)))
  return concatBytes(area.slice(0, from), sealed, area.slice(to))
}

async function readSlot(area: Uint8Array, slot: number, key: CryptoKey): Promise<string | null> {
  const at = saltLength + slot * slotLength
  const nonce = area.slice(at, at + nonceLength)
  const sealed = area.slice(at + nonceLength, at + slotLength)
  const page = await aesOpen(key, nonce, sealed, associated(slot))
  if (page === null) return null
  const length = readBytes(page).u16()
  return new TextDecoder().decode(page.subarray(2, 2 + length))
}

const associated = (slot: number): Bytes =>
  concatBytes(contextBytes(labels.behindSecret), Uint8Array.of(slot))
