/** Whether the next entry can be believed: each thing that can be wrong with it, told apart, and nothing else. */
import { platformRandom } from '../../src/keys/primitives.ts'
import { expect, test } from 'vitest'
import { doubt, emptySpace, noHash, type Member } from '../../src/space/space.ts'

const hash = platformRandom(32)
const history = platformRandom(32)
const space = { ...emptySpace('couple', platformRandom(16), ['ana', 'ben']), head: 7, history }
const author: Member = {
  id: platformRandom(16),
  partner: 'ana',
  sign: noHash,
  receive: noHash,
  transport: noHash,
  coupleTransport: noHash,
  certificate: noHash,
  removed: null,
  counter: 4,
  hash,
}
const payload = {
  kind: 'event' as const,
  device: author.id,
  counter: 5,
  previous: hash,
  seen: { sequence: 7, hash: history },
  time: 0,
  body: new Uint8Array(0),
}
const reader = {
  now: 0,
  at: (sequence: number) => Promise.resolve(sequence <= 7 ? history : null),
}
const other = platformRandom(32)

test('the next of a device that belongs, which has seen what we have, is believed', async () => {
  expect(await doubt(space, author, payload, reader)).toBeNull()
})

test('a date is never a reason: not 1970, nor the year 10889', async () => {
  for (const time of [0, -1, 2 ** 48 - 1])
    expect(await doubt(space, author, { ...payload, time }, reader)).toBeNull()
})

test.each([
  ['forged', { ...author, removed: 6 }, payload],
  ['forged', { ...author, removed: 0 }, payload],
  ['replayed', author, { ...payload, counter: 4 }],
  ['replayed', author, { ...payload, counter: 1 }],
  ['gap', author, { ...payload, counter: 6 }],
  ['forked', author, { ...payload, previous: other }],
  ['forked', author, { ...payload, previous: noHash }],
  ['forked', author, { ...payload, seen: { sequence: 7, hash: other } }],
  ['forked', author, { ...payload, seen: { sequence: 8, hash: history } }],
] as const)('what does not fit is %s', async (kind, by, said) => {
  expect(await doubt(space, by, said, reader)).toBe(kind)
})

test('a sequence that we do not remember is no proof that the histories are one', async () => {
  const forgetful = { ...reader, at: () => Promise.resolve(null) }
  expect(await doubt(space, author, payload, forgetful)).toBe('forked')
})
