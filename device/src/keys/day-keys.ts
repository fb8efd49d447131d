/**
 * Keys that last for one day: what is boxed for them can be opened on that day, and by nobody once they are thrown away.
 *
 * A log forgets nothing, so what has to be forgotten lies in it in a box. The box opens with a key that lies outside the
 * log, on the one device that made it, and that this device throws away when the day is over.
 *
 *     box    encapsulated 65 | sealed (640 + 16)        base64url
 */
import type { CipherSuite } from '@hpke/core'
import {
  asciiBytes,
  bytesToText,
  concatBytes,
  copyBytes,
  textToBytes,
  u8,
  u32,
  type Bytes,
} from '@mend/wire/bytes'
import { contextBytes, labels } from '@mend/wire/labels'
import type { Outcome, PrivateStore } from '../port.ts'
import { platformRandom, type Random } from './primitives.ts'

/** Where a box belongs: the set of keys that it is for, and the day. */
export type DayKeyPlace = { readonly set: string; readonly day: number }

/** The day keys of one device: they lie among its settings, sealed by its vault, and in no copy of the log. */
export type DayKeys = {
  /** New keys for so many days from `from` on, durable before anybody is told; what comes back is public. */
  readonly lay: (set: string, from: number, days: number) => Promise<Outcome<readonly string[]>>
  /** The days that this device still has a key for, by set. */
  readonly kept: () => Promise<readonly DayKeyPlace[]>
  /** What was boxed for one of them; null when it does not open, or its key is gone. */
  readonly open: (place: DayKeyPlace, box: string) => Promise<string | null>
  /** Throws away the keys of which `over` says so; durable when it resolves. */
  readonly discard: (over: (place: DayKeyPlace) => boolean) => Promise<void>
}

/** How long the longest text is, in bytes; every text is padded to it, so that a box tells nothing by its length. */
const plainLength = 640

/** Boxes a text for the key that somebody laid for that day. @throws when it is too long, or the key is none */
export async function boxForDay(key: string, place: DayKeyPlace, text: string): Promise<string> {
  const suite = await loadSuite()
  const plain = new TextEncoder().encode(text)
  if (plain.length > plainLength) throw new RangeError('text too long for a box')
  const padded = concatBytes(plain, new Uint8Array(plainLength - plain.length))
  const laid = textToBytes(key)
  if (laid === null) throw new RangeError('a key that is none')
  const recipientPublicKey = await suite.kem.deserializePublicKey(laid.buffer)
  const how = { recipientPublicKey, info: infoOf(place) }
  const { enc, ct } = await suite.seal(how, padded.buffer)
  return bytesToText(concatBytes(new Uint8Array(enc), new Uint8Array(ct)))
}

/** @param settings - the private store of the device whose keys these are; each key is a row of its own */
export function openDayKeys(settings: PrivateStore, random: Random = platformRandom): DayKeys {
  const kept = async (): Promise<readonly DayKeyPlace[]> =>
    [...(await settings.all()).keys()].flatMap((name) => placeOf(name) ?? [])
  return {
    kept,
    lay: async (set, from, days) => {
      const suite = await loadSuite()
      const seeds = Array.from({ length: days }, () => random(32))
      const rows = seeds.map((seed, index) => [nameOf({ set, day: from + index }), seed] as const)
      const durable = await settings.putAll(new Map(rows))
      if (!durable.ok) return durable
      const publicOf = async (seed: Bytes): Promise<string> => {
        const { publicKey } = await suite.kem.deriveKeyPair(seed.buffer)
        return bytesToText(new Uint8Array(await suite.kem.serializePublicKey(publicKey)))
      }
      return { ok: true, value: await Promise.all(seeds.map(publicOf)) }
    },
    open: async (place, box) => {
      const seed = await settings.get(nameOf(place))
      return seed === null ? null : opened(seed, place, box)
    },
    discard: async (over) => {
      const gone = (await kept()).filter(over)
      if (gone.length === 0) return
      await settings.putAll(new Map(gone.map((place) => [nameOf(place), null] as const)))
    },
  }
}

const nameOf = ({ set, day }: DayKeyPlace): string => `day-keys/${day}/${set}`

function placeOf(name: string): DayKeyPlace | null {
  const [, day, set] = /^day-keys\/(\d+)\/(.+)$/.exec(name) ?? []
  return day === undefined || set === undefined ? null : { set, day: Number(day) }
}

async function opened(seed: Uint8Array, place: DayKeyPlace, box: string): Promise<string | null> {
  const bytes = textToBytes(box)
  if (bytes === null) return null
  const suite = await loadSuite()
  try {
    const recipientKey = (await suite.kem.deriveKeyPair(copyBytes(seed).buffer)).privateKey
    const enc = bytes.slice(0, encapsulatedLength).buffer
    const how = { recipientKey, enc, info: infoOf(place) }
    const plain = new Uint8Array(await suite.open(how, bytes.slice(encapsulatedLength).buffer))
    const end = plain.indexOf(0)
    return new TextDecoder().decode(end < 0 ? plain : plain.subarray(0, end))
  } catch {
    // Not for this key, or no box at all: which of them is told to nobody.
    return null
  }
}

const encapsulatedLength = 65

const infoOf = ({ set, day }: DayKeyPlace): ArrayBuffer =>
  contextBytes(labels.dayKey, u32(day), u8(set.length), asciiBytes(set)).buffer

// Lazy, as in receive.ts. P-256, since every browser has it; the log around a box is closed to later machines already.
async function loadSuite(): Promise<CipherSuite> {
  const { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } = await import('@hpke/core')
  return new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  })
}
