/** The grant: what a device of mine gives to my next one (the table is in sharing.ts). */
import {
  asciiBytes,
  bytesToText,
  concatBytes,
  readBytes,
  textToBytes,
  u16,
  u8,
  type Bytes,
  type Reader,
} from '@mend/wire/bytes'
import { encodeCertificate, parseCertificate, type Certificate } from '@mend/wire/body'
import { packSecrets, unpackSecrets, type Secret } from './secret.ts'

type Keys = Readonly<Record<string, Secret>>

/** What a new device of mine is given: its certificate, and the epoch keys of the spaces that it may read, by epoch. */
export type Grant = {
  readonly backup: Bytes
  readonly certificate: Certificate
  readonly ownSpace: Bytes
  readonly ownKeys: Keys
  readonly couple: {
    readonly space: Bytes
    readonly roots: readonly string[]
    readonly keys: Keys
  } | null
}

/** A grant as bytes, in the layout of `pairing/sharing.ts`. */
export function writeGrant({ backup, certificate, ownSpace, ownKeys, couple }: Grant): Bytes {
  const own = [backup, encodeCertificate(certificate), ownSpace, keyBytes(ownKeys)]
  if (couple === null) return concatBytes(...own, u8(0))
  const roots = couple.roots.map((root) => textToBytes(root) ?? new Uint8Array(32))
  return concatBytes(...own, u8(1), couple.space, ...roots, keyBytes(couple.keys))
}

/** The grant in these bytes; null for anything else, a byte too many included. */
export function readGrant(bytes: Bytes): Grant | null {
  const read = readBytes(bytes)
  const backup = new Uint8Array(read.take(32))
  const certificate = parseCertificate(new Uint8Array(read.take(1408)))
  const ownSpace = new Uint8Array(read.take(16))
  const ownKeys = readKeys(read)
  const couple = read.u8() === 1 ? readCouple(read) : null
  if (certificate === null || !read.complete()) return null
  return { backup, certificate, ownSpace, ownKeys, couple }
}

function readCouple(read: Reader) {
  const space = new Uint8Array(read.take(16))
  const roots = [bytesToText(read.take(32)), bytesToText(read.take(32))]
  return { space, roots, keys: readKeys(read) }
}

function keyBytes(keys: Keys): Bytes {
  const list = packSecrets(keys).map(([name, key]) =>
    concatBytes(u8(name.length), asciiBytes(name), key),
  )
  return concatBytes(u16(list.length), ...list)
}

function readKeys(read: Reader): Keys {
  const list = Array.from({ length: read.u16() }, () => {
    const name = String.fromCharCode(...read.take(read.u8()))
    return [name, new Uint8Array(read.take(32))] as const
  })
  return unpackSecrets(list)
}
