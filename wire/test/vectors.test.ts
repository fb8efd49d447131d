/** Every vector, down every path: accepted and written the same, or rejected and told why. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  encodeCommit,
  encodeCoupleNote,
  encodeLostOrder,
  encodeMatch,
  encodeRelease,
  encodeSlotKey,
  encodeTurn,
  parseCommit,
  parseCoupleNote,
  parseLostOrder,
  parseMatch,
  parseRelease,
  parseSlotKey,
  parseTurn,
} from '../src/body.ts'
import { encodeEnvelope, encodePayload, parseEnvelope, parseSigned } from '../src/envelope.ts'
import { concatBytes } from '../src/bytes.ts'
import { encodeFrame, parseDeviceFrame, parseRelayFrame } from '../src/frames.ts'

const folder = path.join(import.meta.dirname, 'vectors')

type Vector = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

function vectors(...at: readonly string[]): readonly Vector[] {
  const home = path.join(folder, ...at)
  return readdirSync(home).map((file) => {
    const hex = readFileSync(path.join(home, file), 'utf8').replaceAll(/\s/g, '')
    return { name: path.basename(file, '.hex'), bytes: new Uint8Array(Buffer.from(hex, 'hex')) }
  })
}

describe('envelopes', () => {
  test.each(vectors('envelope', 'accept'))(
    '$name is accepted, and written the same',
    ({ bytes }) => {
      const parsed = parseEnvelope(bytes)
      expect(parsed.ok && encodeEnvelope(parsed.value)).toEqual(bytes)
    },
  )

  test.each(vectors('envelope', 'reject'))(
    '$name is rejected for that reason',
    ({ name, bytes }) => {
      const parsed = parseEnvelope(bytes)
      expect(parsed.ok ? 'accepted' : name.startsWith(parsed.refusal.kind)).toBe(true)
    },
  )
})

describe('signed payloads', () => {
  test.each(vectors('signed', 'accept'))('$name is accepted, and written the same', ({ bytes }) => {
    const signed = parseSigned(bytes)
    if (signed === null) throw new Error('not accepted')
    const again = concatBytes(encodePayload(signed.payload), signed.signature)
    expect(again).toEqual(bytes.slice(0, again.length))
  })

  test.each(vectors('signed', 'reject'))('$name is rejected', ({ bytes }) => {
    expect(parseSigned(bytes)).toBeNull()
  })
})

const bodies: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | null>> = {
  turn: again(parseTurn, encodeTurn),
  commit: again(parseCommit, encodeCommit),
  release: again(parseRelease, encodeRelease),
  couple: again(parseCoupleNote, encodeCoupleNote),
  slotKey: again(parseSlotKey, encodeSlotKey),
  lostOrder: again(parseLostOrder, encodeLostOrder),
  match: again(parseMatch, encodeMatch),
}

describe.each(Object.entries(bodies))('bodies of kind %s', (kind, through) => {
  test.each(vectors('body', kind, 'accept'))(
    '$name is accepted, and written the same',
    ({ bytes }) => {
      expect(through(bytes)).toEqual(bytes)
    },
  )

  test.each(vectors('body', kind, 'reject'))('$name is rejected', ({ bytes }) => {
    expect(through(bytes)).toBeNull()
  })
})

function again<Value>(
  parse: (bytes: Uint8Array) => Value | null,
  encode: (value: Value) => Uint8Array,
): (bytes: Uint8Array) => Uint8Array | null {
  return (bytes) => {
    const value = parse(bytes)
    return value === null ? null : encode(value)
  }
}

describe.each([
  { side: 'device', parse: parseDeviceFrame },
  { side: 'relay', parse: parseRelayFrame },
])('frames of a $side', ({ side, parse }) => {
  test.each(vectors('frame', side, 'accept'))(
    '$name is accepted, and written the same',
    ({ bytes }) => {
      const parsed = parse(bytes)
      expect(parsed.ok && encodeFrame(parsed.value)).toEqual(bytes)
    },
  )

  test.each(vectors('frame', side, 'reject'))(
    '$name is rejected for that reason',
    ({ name, bytes }) => {
      const parsed = parse(bytes)
      expect(parsed.ok ? 'accepted' : name.startsWith(parsed.refusal.kind)).toBe(true)
    },
  )
})
