/** Life happened: said by either, for days or until it is taken back (R52). */

import { expect, it } from 'vitest'
import { type Day, dayAt, utc } from '../../../src/cadence/cadence.ts'
import type { Command } from '../../../src/couple.ts'
import { leftOutOn, lullOf, type Lulls, restingOn } from '../../../src/practice/lulls/lulls.ts'
import { days, given, look, noon, said, thread } from '../../stories.ts'

const today = dayAt(noon, utc)
const day = (after: number): Day => (today + after) as Day
const begin = (name = 'one', until: number | null = 9): Command => ({
  ...{ kind: 'begin-lull', thread: thread(name), from: today, word: null },
  until: until === null ? null : day(until),
})
const end = (after: number, name = 'one'): Command => ({
  ...{ kind: 'end-lull', thread: thread(name), on: day(after) },
})
const restsOn = (lulls: Lulls): readonly number[] =>
  Array.from({ length: 20 }, (_, after) => after).filter((after) => restingOn(lulls, day(after)))

it('R52: either says so, without a word, and both rest until its last day', () => {
  given(said('ana', begin())).then(({ ana, ben }) => {
    expect(restsOn(ben.shared.lulls)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(lullOf(ana, look('ana'))).toMatchObject({ by: 'me', word: null, until: day(9) })
    expect(lullOf(ben, look('ben', days(9)))).toMatchObject({ by: 'partner' })
    expect(lullOf(ben, look('ben', days(10)))).toBeNull()
  })
})

it('without an end it lasts until either takes it back', () => {
  const long = said('ana', begin('one', null))
  given(long).then(({ ben }) => expect(restingOn(ben.shared.lulls, day(400))).toBe(true))
  given(long, said('ben', end(3), days(3))).then(({ ana }) => {
    expect(restsOn(ana.shared.lulls)).toEqual([0, 1, 2])
    expect(leftOutOn(ana.shared.lulls, day(3))).toBe(true)
    expect(leftOutOn(ana.shared.lulls, day(4))).toBe(false)
  })
})

it('one runs at a time; back is said once; another may follow', () => {
  given(said('ana', begin())).when('ben', begin('two'), days(1)).refuses('already-so')
  const over = [said('ana', begin()), said('ben', end(2), days(2))]
  given(...over)
    .when('ana', end(2), days(2))
    .refuses('already-so')
  given(...over)
    .when('ana', { ...begin('two'), from: day(5) } as Command, days(5))
    .then(({ ben }) => expect(restsOn(ben.shared.lulls)).toEqual([0, 1, 5, 6, 7, 8, 9]))
  given(said('ana', begin())).when('ana', end(10), days(10)).refuses('already-so')
})

it('an end before its beginning, or beyond a year, is refused; forged, it is held to bounds', () => {
  given().when('ana', begin('one', -1)).refuses('out-of-range')
  given().when('ana', begin('one', 400)).refuses('out-of-range')
  const forged = (from: Day, until: Day) =>
    given().forges('ben', {
      ...{ kind: 'lull-begun', v: 1, audience: 'both', thread: thread('one'), from, until },
      word: 'other',
    })
  forged(day(-300), day(5_000)).then(({ ana }) => {
    expect(ana.shared.lulls).toMatchObject([{ from: day(-1), until: day(365) }])
  })
  forged(day(300), day(-20)).then(({ ana }) => {
    expect(ana.shared.lulls).toMatchObject([{ from: day(1), until: day(1) }])
  })
})
