/** What the relay writes by hand, for speed, is to the byte what the wire's own encoder would have written. */
import { expect, test } from 'vitest'
import {
  acknowledgeMessage,
  entriesMessage,
  entryMessage,
  toMessage,
} from '../../src/session/connection.ts'

const sequences = [1, 0xffff_ffff, 0x1_0000_0000, Number.MAX_SAFE_INTEGER]
// Around each length at which the header in front of a message grows.
const sizes = [0, 1, 100, 113, 114, 116, 117, 125, 126, 65_514, 65_515, 65_526, 65_527, 70_000]
const bytes = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, at) => at * 7)

test.each(sequences)('an entry, an answer and a page of entries at %d', (sequence) => {
  for (const size of sizes) {
    const body = bytes(size)
    expect(entryMessage(sequence, body)).toEqual(toMessage({ kind: 'entry', sequence, body }))
    const entries = [{ sequence, body }]
    expect(entriesMessage(entries)).toEqual(toMessage({ kind: 'entries', entries }))
  }
  const key = bytes(16)
  expect(acknowledgeMessage(key, sequence)).toEqual(
    toMessage({ kind: 'acknowledge', key, sequence }),
  )
})

test('a page of none, and of many', () => {
  const many = sizes.map((size, at) => ({ sequence: at + 1, body: bytes(size) }))
  for (const entries of [[], many]) {
    expect(entriesMessage(entries)).toEqual(toMessage({ kind: 'entries', entries }))
  }
})
