/** The couple as far as I may know: what a leave does to a space, and what of it shows before its hour. */
import { expect, test } from 'vitest'
import { knownSpace, unknownSince } from '../../src/space/known.ts'
import { emptySpace, noHash, type Member, type Space } from '../../src/space/space.ts'

const keys = { sign: noHash, receive: noHash, transport: noHash, coupleTransport: noHash }
const member = (partner: string, removed: number | null): Member => ({
  ...{ ...keys, id: noHash, partner, certificate: noHash, removed, counter: 0, hash: noHash },
})
const record = { root: noHash, receive: noHash, transport: noHash, signature: noHash }

/** Ben lost his old phone at 4, and left at 9 from two devices, with notice until 1000. */
const left: Space = {
  ...emptySpace('couple', noHash, ['ana', 'ben']),
  partners: { ana: { record, noticeAt: null }, ben: { record, noticeAt: 1000 } },
  members: {
    hers: member('ana', null),
    lost: member('ben', 4),
    phone: member('ben', 9),
    tablet: member('ben', 9),
  },
  faults: [
    { space: 'couple', sequence: 3, kind: 'forged' },
    { space: 'couple', sequence: 11, kind: 'forged' },
    { space: 'couple', sequence: 12, kind: 'tampered' },
    { space: 'couple', sequence: null, kind: 'truncated' },
  ],
}

const goneIn = ({ members }: Space): readonly string[] =>
  Object.entries(members).flatMap(([id, { removed }]) => (removed === null ? [] : [id]))

test('before the hour the leaver’s devices are there, and only what went earlier is gone', () => {
  const known = knownSpace(left, 'ana', 999)
  expect(goneIn(known)).toEqual(['lost'])
  expect(known.partners['ben']?.noticeAt).toBeNull()
  expect(unknownSince(left, 'ana', 999)).toBe(9)
})

test('what the leaver’s other devices still sent is no fault yet; every other fault is told', () => {
  const kinds = knownSpace(left, 'ana', 999).faults.map(({ kind, sequence }) => [kind, sequence])
  expect(kinds).toEqual([
    ['forged', 3],
    ['tampered', 12],
    ['truncated', null],
  ])
})

test('at the hour, and to the leaver at once, the space is what it is', () => {
  expect(knownSpace(left, 'ana', 1000)).toEqual(left)
  expect(knownSpace(left, 'ben', 0)).toEqual(left)
  expect(unknownSince(left, 'ana', 1000)).toBeNull()
})
