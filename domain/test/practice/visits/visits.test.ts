/** What was mended is looked at again after one, three, six and twelve months; silence says nothing (R16). */

import { describe, expect, it } from 'vitest'
import { dayAt, isoOf, monthsAfter, parseIso, type ZoneName } from '../../../src/cadence/cadence.ts'
import { type Command, type Couple, due, upcoming } from '../../../src/couple.ts'
import { visitsTo } from '../../../src/practice/visits/visits.ts'
import { days, given, hours, look, type Name, noon, said, thread } from '../../stories.ts'

const berlin = 'Europe/Berlin' as ZoneName
const here = (by: Name, afterMs: number) => ({ ...look(by, afterMs), zone: berlin })
const keys = thread('keys')
const mended = [
  said('ana', {
    ...{ kind: 'flag-rupture', thread: keys, title: 'Keys', happenedAt: noon, wish: 'talk' },
  }),
  said('ben', { kind: 'acknowledge-rupture', thread: keys }),
  said('ana', { kind: 'feel-repaired', thread: keys }),
  said('ben', { kind: 'feel-repaired', thread: keys }),
]
const answer = (month: '1' | '3' | '6' | '12', how: 'holds' | 'sore' = 'holds'): Command => ({
  ...{ kind: 'answer-visit', thread: keys, month, how, words: '' },
})
const visitsDue = (couple: Couple, by: Name, afterMs: number) =>
  due(couple, here(by, afterMs)).filter(({ kind }) => kind === 'visit')

/** Ten in the morning of 15 February 2027: a month later. */
const month = days(31) + hours(2)

describe('a hurt that is mended', () => {
  it('comes up after a month, for two weeks, on both; not while it is sore again', () => {
    given(...mended).then(({ ana, ben }) => {
      const seen = [days(30), month, days(44), days(46), days(90) + hours(2)].map(
        (after) => visitsDue(ana, 'ana', after).length,
      )
      expect(seen).toEqual([0, 1, 1, 0, 1])
      expect(visitsDue(ben, 'ben', month)).toMatchObject([{ thread: 'keys', title: 'Keys' }])
    })
    given(...mended, said('ana', { kind: 'reopen-rupture', thread: keys }, days(20))).then(
      ({ ana }) => expect(visitsDue(ana, 'ana', month)).toEqual([]),
    )
  })

  it('has been looked at four times, and never after a year', () => {
    given(...mended).then(({ ana }) => {
      const moments = upcoming(ana, here('ana', days(21))).filter(({ kind }) => kind === 'visit')
      expect(moments.map(({ at }) => isoOf(dayAt(at, berlin)))).toEqual([
        ...['2027-02-15', '2027-04-15', '2027-07-15', '2028-01-15'],
      ])
      expect(upcoming(ana, here('ana', days(390)))).toEqual([])
    })
  })

  it('one says how it is; the other may too, and what one lets pass tells nobody', () => {
    const pass: Command = { kind: 'pass-visit', thread: keys, month: '1' }
    given(...mended, said('ben', pass, month), said('ana', answer('1'), month)).then(
      ({ ana, ben }) => {
        expect(visitsDue(ben, 'ben', month)).toEqual([])
        expect(visitsTo(ben, keys, here('ben', month))).toMatchObject({
          ...{ open: null, answers: [{ by: 'partner', month: '1', how: 'holds' }] },
        })
        expect(visitsTo(ana, keys, here('ana', days(92)))).toMatchObject({ open: '3' })
      },
    )
    given(...mended, said('ana', answer('1'), month))
      .when('ana', answer('1', 'sore'), month)
      .refuses('already-so')
  })

  it('is not looked at early, not late, and not before it is mended', () => {
    given(...mended)
      .when('ana', answer('1'), days(20))
      .refuses('out-of-range')
    given(...mended)
      .when('ana', answer('1'), days(80))
      .refuses('out-of-range')
    given(...mended.slice(0, 3))
      .when('ana', answer('1'), month)
      .refuses('not-now')
  })

  it('rests while life happens, and brings no pile', () => {
    const begin: Command = {
      ...{ kind: 'begin-lull', thread: thread('lull'), from: dayAt(noon, berlin), until: null },
      word: null,
    }
    given(...mended, said('ben', begin)).then(({ ana }) => {
      expect(visitsDue(ana, 'ana', month)).toEqual([])
      expect(visitsTo(ana, keys, here('ana', month))).toMatchObject({ open: null })
    })
  })
})

it('a month later is the same day, or the last there is', () => {
  const after = (iso: string, months: number) => {
    const day = parseIso(iso)
    return day === null ? null : isoOf(monthsAfter(day, months))
  }
  expect(after('2027-01-31', 1)).toBe('2027-02-28')
  expect(after('2027-11-30', 3)).toBe('2028-02-29')
  expect(after('2027-12-15', 12)).toBe('2028-12-15')
})
