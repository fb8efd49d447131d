/** One's own measures: what a change may mean, when one is asked, and that nobody else has them. */

import { describe, expect, it } from 'vitest'
import { type Day, dayAt, utc } from '../../../src/cadence/cadence.ts'
import { type Command, due } from '../../../src/couple.ts'
import { isLowTwice, measureOf, totalOf } from '../../../src/practice/measures/measures.ts'
import { days, given, hours, look, noon, said, thread } from '../../stories.ts'

const answered = (each: number): Command => ({
  kind: 'answer-satisfaction',
  answers: { happy: each, warm: each, rewarding: each, satisfied: each },
})
const asked = said('ana', { kind: 'choose-measuring', asks: true })

describe('four answers', () => {
  it('add up to at most twenty-one', () => {
    expect(totalOf({ happy: 6, warm: 5, rewarding: 5, satisfied: 5 })).toBe(21)
    expect(totalOf({ happy: 0, warm: 0, rewarding: 0, satisfied: 0 })).toBe(0)
  })

  it.each([
    ['happy', 7],
    ['warm', 6],
    ['rewarding', -1],
    ['satisfied', 2.5],
  ] as const)('are refused where %s is %d', (item, score) => {
    const answers = { happy: 3, warm: 3, rewarding: 3, satisfied: 3, [item]: score }
    given().when('ana', { kind: 'answer-satisfaction', answers }).refuses('field')
  })

  it('given again within half a day take the place of those before', () => {
    given(said('ana', answered(1)), said('ana', answered(3), hours(2))).then(({ ana }) => {
      expect(measureOf(ana, 'satisfaction').readings.map(({ score }) => score)).toEqual([12])
    })
  })
})

describe('a change', () => {
  it.each([
    [7, 8, 'steady'],
    [7, 5, 'lower'],
    [5, 7, 'higher'],
    [5, 4, 'steady'],
  ] as const)('of small promises from %d to %d is %s', (first, second, change) => {
    given(
      said('ana', { kind: 'rate-promises', score: first }),
      said('ana', { kind: 'rate-promises', score: second }, days(7)),
    ).then(({ ana, ben }) => {
      expect(measureOf(ana, 'promises').change).toBe(change)
      expect(measureOf(ben, 'promises').readings).toEqual([])
    })
  })

  it('of satisfaction by two points is chance, by four it is not', () => {
    const answers = { happy: 4, warm: 3, rewarding: 3, satisfied: 3 }
    const next = (satisfied: number, happy: number) =>
      said(
        'ana',
        {
          kind: 'answer-satisfaction',
          answers: { ...answers, satisfied, happy },
        },
        days(28),
      )
    const first = said('ana', { kind: 'answer-satisfaction', answers })
    given(first, next(5, 4)).then(({ ana }) =>
      expect(measureOf(ana, 'satisfaction').change).toBe('steady'),
    )
    given(first, next(5, 6)).then(({ ana }) =>
      expect(measureOf(ana, 'satisfaction').change).toBe('higher'),
    )
  })
})

describe('low twice', () => {
  it('is so only four weeks apart, and with nothing better in between', () => {
    const low = said('ana', answered(2))
    const lowAgain = (after: number) => said('ana', answered(3), after)
    given(low, lowAgain(days(28))).then(({ ana }) => expect(isLowTwice(ana)).toBe(true))
    given(low, lowAgain(days(27))).then(({ ana }) => expect(isLowTwice(ana)).toBe(false))
    given(low, said('ana', answered(4), days(14)), lowAgain(days(28))).then(({ ana }) =>
      expect(isLowTwice(ana)).toBe(false),
    )
    given(low, said('ana', answered(4), days(28))).then(({ ana }) =>
      expect(isLowTwice(ana)).toBe(false),
    )
  })
})

describe('asking', () => {
  const open = (couple: Parameters<typeof due>[0], after: number) =>
    due(couple, look('ana', after)).flatMap((item) => (item.kind === 'measure' ? [item.what] : []))

  it('begins when I choose it, one question at a time, and ends when I choose so', () => {
    given().then(({ ana }) => expect(open(ana, days(100))).toEqual([]))
    given(asked).then(({ ana }) => expect(open(ana, hours(1))).toEqual(['satisfaction']))
    given(asked, said('ana', answered(3), hours(1))).then(({ ana }) =>
      expect(open(ana, hours(2))).toEqual(['promises']),
    )
    given(asked, said('ana', { kind: 'choose-measuring', asks: false }, hours(1))).then(({ ana }) =>
      expect(open(ana, days(100))).toEqual([]),
    )
  })

  it('comes again after a week and after four, also where it was passed', () => {
    const passed = [
      said('ana', { kind: 'pass-measure', what: 'satisfaction' }, hours(1)),
      said('ana', { kind: 'pass-measure', what: 'promises' }, hours(1)),
    ]
    given(asked, ...passed).then(({ ana }) => {
      expect(open(ana, days(6))).toEqual([])
      expect(open(ana, days(8))).toEqual(['promises'])
      expect(open(ana, days(30))).toEqual(['satisfaction'])
    })
  })

  it('rests while life rests', () => {
    const today = dayAt(noon, utc)
    const life: Command = {
      ...{ kind: 'begin-lull', thread: thread('life'), from: today, word: null },
      until: (today + 9) as Day,
    }
    given(asked, said('ben', life)).then(({ ana }) => {
      expect(open(ana, days(2))).toEqual([])
      expect(open(ana, days(11))).toEqual(['satisfaction'])
    })
  })
})
