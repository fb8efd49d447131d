/** Bytes in network order: written field by field, and read to the very last one. */

/** Bytes in memory of their own, as WebCrypto and storage want them. */
export type Bytes = Uint8Array<ArrayBuffer>

/** The fields one after the other, nothing between them. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** One byte; the lowest eight bits of the value. */
export const u8 = (value: number): Uint8Array<ArrayBuffer> => Uint8Array.of(value)

/** Two bytes, most significant first (RFC 1700, "network byte order"). */
export function u16(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2)
  new DataView(bytes.buffer).setUint16(0, value)
  return bytes
}

/** Four bytes, most significant first. */
export function u32(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

/** Eight bytes of a number that a double holds exactly: at most 2^53 - 1. */
export function u64(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, Math.floor(value / 0x1_0000_0000))
  view.setUint32(4, value % 0x1_0000_0000)
  return bytes
}

/** Six bytes: a time in milliseconds, or a sequence, where two bytes fewer matter. */
export const u48 = (value: number): Uint8Array<ArrayBuffer> => u64(value).slice(2)

/** Three bytes: the length of a body. */
export const u24 = (value: number): Uint8Array<ArrayBuffer> => u32(value).slice(1)

/** A label or a host name as bytes: ASCII only, so that no two spellings sign alike. */
export function asciiBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    if (letter.length > 1 || code > 0x7e || code < 0x20)
      throw new RangeError(`"text" expected printable ASCII, got code ${code}`)
    return code
  })
}

/** Bytes that nobody else can change: what arrives from outside is copied before it is awaited on. */
export const copyBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

/** Whether both hold the same bytes. It stops at the first difference: for keys, hashes and ids that are public anyway. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}

/**
 * Reads fields in order and never throws: what is missing reads as zero and spoils `complete`.
 *
 * A parser therefore has one place to ask whether everything it read was there.
 */
export type Reader = {
  readonly u8: () => number
  readonly u16: () => number
  readonly u24: () => number
  readonly u32: () => number
  readonly u48: () => number
  readonly u64: () => number
  readonly take: (length: number) => Uint8Array
  readonly rest: () => Uint8Array
  /** How many bytes are left; none once a field was missing. */
  readonly left: () => number
  /** True when every field was there and nothing is left over. */
  readonly complete: () => boolean
}

/** A reader from the start of these bytes. Past the end it gives zeros, and `complete` is false from then on. */
export function readBytes(bytes: Uint8Array): Reader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  let short = false
  const advance = (length: number): number | null => {
    if (short || at + length > bytes.length) {
      short = true
      return null
    }
    at += length
    return at - length
  }
  const number = (length: number, read: (from: number) => number): number => {
    const from = advance(length)
    return from === null ? 0 : read(from)
  }
  const take = (length: number): Uint8Array => {
    const from = advance(length)
    return from === null ? new Uint8Array(0) : bytes.subarray(from, from + length)
  }
  const big = (from: number): number => {
    const value = view.getUint32(from) * 0x1_0000_0000 + view.getUint32(from + 4)
    if (!Number.isSafeInteger(value)) short = true
    return Number.isSafeInteger(value) ? value : 0
  }
  return {
    u8: () => number(1, (from) => view.getUint8(from)),
    u16: () => number(2, (from) => view.getUint16(from)),
    u24: () => number(3, (from) => view.getUint16(from) * 0x100 + view.getUint8(from + 2)),
    u32: () => number(4, (from) => view.getUint32(from)),
    u48: () => number(6, (from) => view.getUint16(from) * 0x1_0000_0000 + view.getUint32(from + 2)),
    u64: () => number(8, big),
    take,
    left: () => (short ? 0 : bytes.length - at),
    rest: () => take(bytes.length - at),
    complete: () => !short && at === bytes.length,
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const places = new Map(Array.from(alphabet, (letter, place) => [letter.charCodeAt(0), place]))

/** Bytes as text for links and ids: base64url without padding (RFC 4648 §5). */
export function bytesToText(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 6) {
      bits -= 6
      text += alphabet.charAt((held >> bits) & 63)
    }
    held &= (1 << bits) - 1
  }
  return bits === 0 ? text : text + alphabet.charAt((held << (6 - bits)) & 63)
}

/** The bytes of a text that `bytesToText` made; null for any other text, other spellings of the same bytes included. */
export function textToBytes(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8))
  let held = 0
  let bits = 0
  let at = 0
  for (let index = 0; index < text.length; index += 1) {
    const place = places.get(text.charCodeAt(index))
    if (place === undefined) return null
    held = (held << 6) | place
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at] = held >> bits
    at += 1
    held &= (1 << bits) - 1
  }
  // What is left over is less than a letter, and zero: else the text has another spelling.
  return bits < 6 && held === 0 ? bytes : null
}
