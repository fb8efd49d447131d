/** Many values by key: a Map that shares its past and is plain JSON. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { getMany, grouping, type Many, none, setMany, valuesOf } from '../src/many.ts'

const pairs = fc.array(fc.tuple(fc.oneof(fc.string(), fc.uuid()), fc.nat()), {
  maxLength: 200,
  size: 'max',
})
const manyOf = (list: readonly (readonly [string, number])[]): Many<number> =>
  list.reduce<Many<number>>((many, [key, value]) => setMany(many, key, value), none)

it('holds what a Map holds, the latest under each key', () => {
  fc.assert(
    fc.property(pairs, fc.string(), (list, absent) => {
      const many = manyOf(list)
      const map = new Map(list)
      for (const [key, value] of map) expect(getMany(many, key)).toBe(value)
      expect(getMany(many, absent)).toBe(map.get(absent) ?? null)
      expect([...valuesOf(many)].sort()).toEqual([...map.values()].sort())
    }),
  )
})

it('a change leaves the past as it was', () => {
  fc.assert(
    fc.property(pairs, fc.uuid(), (list, key) => {
      const before = manyOf(list)
      const copy: unknown = JSON.parse(JSON.stringify(before))
      setMany(before, key, -1)
      expect(before).toEqual(copy)
    }),
  )
})

it('keys that an object would trip over are keys like any other', () => {
  const many = manyOf([
    ['__proto__', 1],
    ['constructor', 2],
  ])
  expect(getMany(many, '__proto__')).toBe(1)
  expect(getMany(many, 'toString')).toBeNull()
})

it('ten thousand keys lie at most a handful of levels deep', () => {
  const list = Array.from({ length: 10_000 }, (_, index) => [`rupture-${index}`, index] as const)
  const depth = (many: Many<number>): number =>
    'leaf' in many ? 0 : 1 + Math.max(...many.branches.map((under) => (under ? depth(under) : 0)))
  expect(depth(manyOf(list))).toBeLessThanOrEqual(7)
})

it('groups are what a filter finds, and are made once for each many, however often they are asked for', () => {
  let looked = 0
  const ofRest = grouping<number>((value) => {
    looked += 1
    return String(value % 7)
  })
  const numbers = Array.from({ length: 700 }, (_, value) => value)
  const many = manyOf(numbers.map((value): [string, number] => [`key ${value}`, value]))
  for (let round = 0; round < 50; round += 1) {
    const rest = String(round % 7)
    const expected = numbers.filter((value) => String(value % 7) === rest)
    expect(ofRest(many, rest).toSorted((left, right) => left - right)).toEqual(expected)
  }
  expect(ofRest(many, 'none')).toEqual([])
  expect(looked).toBe(700)
  const more = setMany(many, 'key 700', 700)
  expect(ofRest(more, '0')).toContain(700)
  expect(ofRest(many, '0')).not.toContain(700)
})
