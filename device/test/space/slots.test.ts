/** Slots under any name: found only where they are, and never more than there is room for. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packRecord, unpackRecord } from '../../src/keys/secret.ts'
import {
  isComplete,
  mostSlotsOfOne,
  slotOf,
  withCommit,
  withOpened,
  withWithdrawal,
  type Slots,
} from '../../src/space/slots.ts'

const partners = ['ana', 'ben'] as const
const inherited = Object.getOwnPropertyNames(Object.prototype)
const name = fc.oneof(fc.constantFrom(...inherited), fc.string({ minLength: 1, maxLength: 4 }))
const done = fc.constantFrom('commit' as const, 'withdraw' as const, 'open' as const)
const act = fc.record({ name, partner: fc.constantFrom(...partners), done })

function after(
  slots: Slots,
  { name, partner, done }: typeof act extends fc.Arbitrary<infer T> ? T : never,
): Slots {
  if (done === 'withdraw') return withWithdrawal(slots, name, partner)
  if (done === 'open') return withOpened(slots, name, { partner, sequence: 1, at: 1, sides: 2 })
  const next = withCommit(slots, name, partner, 1)
  return next === 'too-many' ? slots : next
}

test('an empty space has no slot by any name that every object answers to', () => {
  for (const each of inherited) expect(slotOf({}, each)).toBeNull()
})

test.each(inherited)('a slot called %s holds what was put into it, after a restart too', (each) => {
  const one = withCommit({}, each, 'ana', 3)
  if (one === 'too-many') throw new Error('no room')
  const both = withCommit(unpackRecord<Slots>(packRecord(one)), each, 'ben', 4)
  if (both === 'too-many') throw new Error('no room')
  const slot = slotOf(unpackRecord<Slots>(packRecord(both)), each)
  expect(slot).toEqual({ commits: { ana: 3, ben: 4 }, withdrawn: [], opened: [] })
  expect(slot !== null && isComplete(partners, slot)).toBe(true)
})

test('whatever two partners do, in slots of whatever names, the slots stay few and survive a restart', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 300 }), (acts) => {
      const slots = acts.reduce(after, {})
      expect(Object.keys(slots).length).toBeLessThanOrEqual(4 * mostSlotsOfOne)
      expect(unpackRecord(packRecord(slots))).toEqual(slots)
    }),
    { numRuns: 100, seed: 12 },
  )
})

test('a partner may have 32 slots waiting, and takes none of the other’s room', () => {
  const full = Array.from({ length: 40 }).reduce<Slots>(
    (slots, _, n) => after(slots, { name: `b${n}`, partner: 'ben', done: 'commit' }),
    {},
  )
  expect(Object.keys(full)).toHaveLength(mostSlotsOfOne)
  expect(withCommit(full, 'one more', 'ben', 50)).toBe('too-many')
  expect(withCommit(full, 'b3', 'ana', 51)).not.toBe('too-many')
  expect(withCommit(full, 'hers', 'ana', 52)).not.toBe('too-many')
  expect(withCommit(withWithdrawal(full, 'b0', 'ben'), 'one more', 'ben', 53)).not.toBe('too-many')
})

test('a space remembers 32 withdrawals of one partner, and forgets none of the other’s for it', () => {
  const start = withWithdrawal({}, 'hers', 'ana')
  const many = Array.from({ length: 70 }).reduce<Slots>(
    (slots, _, n) => after(slots, { name: `s${n}`, partner: 'ben', done: 'withdraw' }),
    start,
  )
  expect(Object.keys(many)).toHaveLength(mostSlotsOfOne + 1)
  expect(Object.keys(many)).toEqual(expect.arrayContaining(['hers', 's69']))
  expect(withCommit(many, 's0', 'ana', 1)).toMatchObject({
    s0: { commits: { ana: 1 }, withdrawn: [] },
  })
})

/** Every place taken by both, under names of 255 bytes that take the most room when they are written down. */
function fullest(name: (n: number) => string): Slots {
  const roots = ['a'.repeat(43), 'b'.repeat(43)]
  const acts = roots.flatMap((partner, side) =>
    Array.from({ length: 200 }, (_, n) => ({ partner, name: name(1_000 * side + n) })),
  )
  const withdrawn = acts.reduce<Slots>(
    (slots, { partner, name: each }) => withWithdrawal(slots, each, partner),
    {},
  )
  return acts.reduce<Slots>((slots, { partner, name: each }) => {
    const next = withCommit(slots, `+${each.slice(1)}`, partner, 281_474_976_710_655)
    return next === 'too-many' ? slots : next
  }, withdrawn)
}

test('however a partner fills the slots, what is written anew with each entry stays below 250 kB', () => {
  const padded = (n: number, pad: string) => `-${n}`.padEnd(255, pad)
  const plain = packRecord(fullest((n) => padded(n, 'x'))).length
  const worst = packRecord(fullest((n) => padded(n, '\u0001'))).length
  expect(Object.keys(fullest((n) => padded(n, 'x')))).toHaveLength(4 * mostSlotsOfOne)
  expect(plain).toBeLessThan(60_000)
  expect(worst).toBeLessThan(250_000)
})
