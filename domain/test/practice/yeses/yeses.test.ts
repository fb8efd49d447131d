/** A quiet yes: mine is known to me alone, and a match counts only where a device has proven it. */

import { describe, expect, it } from 'vitest'
import { encodeEvent, parseEvent } from '../../../src/codec.ts'
import { type Couple, emptyCouple, type Entry, type Event, fold } from '../../../src/couple.ts'
import type { EntryId } from '../../../src/ids.ts'
import {
  matchedEvent,
  mostYeses,
  type Question,
  quietYes,
  roundAt,
  roundBegins,
  standingYeses,
} from '../../../src/practice/yeses/yeses.ts'
import { at, days, given, id, type Name, said } from '../../stories.ts'

const round = roundAt(at(0))
const choose = (question: Question, says: 'yes' | 'no', of = round) =>
  ({ kind: 'choose-yes', question, round: of, says }) as const
const seen = (couple: Couple, me: Name, question: Question = 'ladder/3', afterMs = 0) =>
  quietYes(couple, question, { me: id(me), now: at(afterMs) })

describe('a yes of mine', () => {
  it('is known to my own devices, and to nobody else', () => {
    given()
      .when('ana', choose('ladder/3', 'yes'))
      .then(({ ana, ben }) => {
        expect(seen(ana, 'ana').mine).toBe('yes')
        expect(standingYeses(ana, at(0))).toEqual([{ question: 'ladder/3', round }])
        expect(seen(ben, 'ben')).toMatchObject({ mine: 'none', matched: null })
        expect(JSON.stringify(ben)).not.toContain('ladder/')
      })
  })
  it('is changed by the next word, and a no stands for nothing', () => {
    given(said('ana', choose('ladder/3', 'yes')))
      .when('ana', choose('ladder/3', 'no'))
      .then(({ ana }) => {
        expect(seen(ana, 'ana').mine).toBe('no')
        expect(standingYeses(ana, at(0))).toEqual([])
      })
  })
  it('ends with its week', () => {
    given()
      .when('ana', choose('ladder/3', 'yes'))
      .then(({ ana }) => {
        const { until } = seen(ana, 'ana')
        const last = { me: id('ana'), now: (until - 1) as typeof until }
        expect(quietYes(ana, 'ladder/3', last).mine).toBe('yes')
        expect(quietYes(ana, 'ladder/3', { ...last, now: until }).mine).toBe('none')
        expect(standingYeses(ana, until)).toEqual([])
      })
  })
  it('is one of eight at most, the latest', () => {
    const past = Array.from({ length: 11 }, (_, n) => said('ana', choose(`ladder/${n}`, 'yes'), n))
    given(...past)
      .when('ana', choose('ladder/20', 'yes'), 99)
      .then(({ ana }) => {
        const questions = standingYeses(ana, at(100)).map(({ question }) => question)
        expect(questions).toHaveLength(mostYeses)
        expect(questions.slice(0, 3)).toEqual(['ladder/20', 'ladder/10', 'ladder/9'])
      })
  })
  it.each(['', 'ladder', 'Ladder/3', 'ladder/', 'a/b/c/d', 'ladder/ü', `a/${'x'.repeat(65)}`])(
    'is to a question that is named: not to "%s"',
    (question) => {
      given()
        .when('ana', choose(question as Question, 'yes'))
        .refuses('field')
    },
  )
})

describe('a match', () => {
  const event = (question = 'ladder/3', of = round): Event => {
    const matched = matchedEvent(question, of)
    if (matched === null) throw new Error('no question')
    return matched
  }
  const told = (couple: Couple, by: Name, what: Event, afterMs: number): Couple => {
    const sequence = couple.shared.progress.head + 1
    const entry: Entry = {
      ...{ id: `m${sequence}` as EntryId, space: 'couple', sequence },
      ...{ by: id(by), at: at(afterMs), event: what },
    }
    return fold(couple, entry)
  }
  const paired = (): Couple => {
    let couple = emptyCouple
    given()
      .when('ana', choose('x/1', 'no'))
      .then(({ ana }) => {
        couple = ana
      })
    return couple
  }

  it('is known to both, whoever tells of it, and once', () => {
    const once = told(paired(), 'ben', event(), 1)
    expect(seen(once, 'ana').matched).toEqual({ round, at: at(1) })
    expect(seen(once, 'ben').matched).toEqual({ round, at: at(1) })
    expect(told(once, 'ana', event(), 2)).toBe(once)
  })
  it('takes the question out of what stands, and may come again in another week', () => {
    const again = told(
      told(paired(), 'ben', event(), 1),
      'ana',
      event('ladder/3', round + 1),
      days(8),
    )
    expect(seen(again, 'ana').matched).toEqual({ round: round + 1, at: at(days(8)) })
    given(said('ana', choose('ladder/3', 'yes')))
      .when('ana', choose('ladder/4', 'yes'))
      .then(({ ana }) => {
        const met = told(ana, 'ben', event(), 1)
        expect(standingYeses(met, at(2)).map(({ question }) => question)).toEqual(['ladder/4'])
      })
  })
  it('cannot be written as a text: only a device says so', () => {
    expect(parseEvent(encodeEvent(event()))).toMatchObject({ ok: false })
    expect(matchedEvent('not a question', round)).toBeNull()
    expect(matchedEvent('ladder/3', -1)).toBeNull()
  })
})

describe('a week', () => {
  it('runs from Monday to Monday, in UTC', () => {
    const begins = roundBegins(round)
    expect(new Date(begins).toISOString()).toMatch(/T00:00:00.000Z$/)
    expect(new Date(begins).getUTCDay()).toBe(1)
    expect(roundAt(begins)).toBe(round)
    expect(roundAt((begins - 1) as typeof begins)).toBe(round - 1)
  })
})
