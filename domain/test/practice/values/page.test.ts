/** The page that both sign once a year: one yes shows nothing, two sign the very page that was read (R35). */

import { describe, expect, it } from 'vitest'
import { due, type Event } from '../../../src/couple.ts'
import {
  lookAgainMs,
  pageOf,
  pageStandsMs,
  type PageView,
  pageYearMs,
} from '../../../src/practice/values/values.ts'
import { matchedEvent, roundAt } from '../../../src/practice/yeses/yeses.ts'
import {
  at,
  days,
  forged,
  introduced,
  lived,
  look,
  type Name,
  said,
  thread,
  type World,
} from '../../stories.ts'

const goal = thread('goal')
const propose = said('ana', { kind: 'propose-goal', thread: goal, words: 'Calm evenings' })
const sign = said('ben', { kind: 'sign-goal', thread: goal, words: 'Calm evenings' })
const rest = (afterMs: number) => said('ben', { kind: 'rest-goal', thread: goal }, afterMs)
const world = lived([propose, sign], lived(introduced))
const year = pageYearMs

const seen = (of: World, by: Name, afterMs: number): PageView | null =>
  pageOf(of[by === 'ana' ? 'ana' : 'ben'], look(by, afterMs))
const open = (of: World, by: Name, afterMs: number) => seen(of, by, afterMs)?.open ?? null

/** Somebody signs, for all the weeks that are asked for. */
function signs(of: World, by: Name, afterMs: number): World {
  const asked = open(of, by, afterMs)
  if (asked === null) throw new Error('nothing to sign')
  const { question, rounds } = asked
  return lived(
    rounds.map((round) => said(by, { kind: 'choose-yes', question, round, says: 'yes' }, afterMs)),
    of,
  )
}
/** Both said yes to what this page asks, in the week of that moment. */
function met(of: World, afterMs: number): Event {
  const event = matchedEvent(open(of, 'ana', afterMs)?.question ?? '', roundAt(at(afterMs)))
  if (event === null) throw new Error('no question')
  return event
}

describe('the page of a year', () => {
  it('R35: is there once both signed a goal, and may be signed a year later, for four weeks', () => {
    expect(seen(lived([propose], lived(introduced)), 'ana', 0)).toBeNull()
    expect(seen(world, 'ben', days(1))).toMatchObject({ goals: [{ words: 'Calm evenings' }] })
    for (const by of ['ana', 'ben'] as const) {
      expect(open(world, by, year - 1)).toBeNull()
      expect(open(world, by, year)?.until).toBe(at(year + pageStandsMs))
      expect(open(world, by, year + pageStandsMs - 1)?.rounds).toHaveLength(1)
      expect(open(world, by, year + pageStandsMs)).toBeNull()
      expect(open(world, by, 2 * year)?.from).toBe(at(2 * year))
    }
    expect(seen(world, 'ana', days(1))?.next).toBe(at(year))
    expect(seen(world, 'ana', year)?.next).toBe(at(2 * year))
  })

  it('R35: holds what both named, in an order that ranks nobody’s, once both have opened theirs', () => {
    const round = thread('round')
    const both = lived(
      [
        said('ana', { kind: 'invite-values', thread: round }),
        said('ana', {
          ...{ kind: 'order-values', thread: round, fear: '' },
          order: ['rest', 'honesty', 'play'],
        }),
      ],
      lived(introduced),
    )
    expect(seen(both, 'ana', 0)).toBeNull()
    const opened = lived(
      [
        said('ben', {
          ...{ kind: 'order-values', thread: round, fear: '' },
          order: ['play', 'rest'],
        }),
      ],
      both,
    )
    for (const by of ['ana', 'ben'] as const)
      expect(seen(opened, by, 0)?.both).toEqual(['play', 'rest'])
  })

  it('R35: one who signs shows nothing; without the other it is over, and the goals stand as they stood', () => {
    const one = signs(world, 'ana', year)
    expect(open(one, 'ana', year + days(10))?.iSigned).toBe(true)
    expect(one.ben).toEqual(world.ben)
    const after = year + pageStandsMs
    expect(seen(one, 'ana', after)).toEqual(seen(world, 'ana', after))
    expect(seen(one, 'ana', after)).toMatchObject({ open: null, signed: null })
    expect(one.ana.shared).toEqual(world.ana.shared)
  })

  it('R35: both who sign read it alike, and their goals count as signed that day', () => {
    const signedAt = year + days(3)
    const reviews = (of: World, afterMs: number) =>
      due(of.ana, look('ana', afterMs)).filter(({ kind }) => kind === 'values-review').length
    expect(reviews(world, year - 1)).toBe(1)
    // While the page is there to be signed, it asks.
    expect(reviews(world, year)).toBe(0)
    expect(reviews(world, year + pageStandsMs)).toBe(1)
    const signed = forged(world, 'ben', met(world, signedAt), signedAt)
    for (const by of ['ana', 'ben'] as const) {
      expect(seen(signed, by, signedAt)).toMatchObject({
        ...{ open: null, signed: { at: at(signedAt), changed: false } },
      })
      expect(open(signed, by, 2 * year)).not.toBeNull()
    }
    expect(reviews(signed, signedAt + lookAgainMs - 1)).toBe(0)
    expect(reviews(signed, signedAt + lookAgainMs)).toBe(1)
  })

  it('R35: a yes is to the page that was read: a goal that rests since then leaves it unsigned', () => {
    const event = met(world, year)
    const more = [
      said('ana', { kind: 'propose-goal', thread: thread('more'), words: 'More walks' }, days(2)),
      said('ben', { kind: 'sign-goal', thread: thread('more'), words: 'More walks' }, days(2)),
    ]
    const both = lived(more, world)
    expect(seen(forged(both, 'ben', event, year), 'ana', year)).toMatchObject({ signed: null })
    const once = signs(both, 'ana', year)
    const rested = lived([rest(year + days(1))], once)
    expect(open(once, 'ana', year + days(1))?.iSigned).toBe(true)
    expect(open(rested, 'ana', year + days(1))?.iSigned).toBe(false)
    // What both signed before it changed says so.
    const signed = lived([rest(year + days(1))], forged(both, 'ben', met(both, year), year))
    expect(seen(signed, 'ana', year + days(1))?.signed).toMatchObject({ changed: true })
  })

  it('R35: what both changed apart from each other is two pages; and a goal that nobody signed changes none', () => {
    const questions = ['one', 'two'].map((name) => {
      const words = `Goal ${name}`
      const goals = [
        said('ana', { kind: 'propose-goal', thread: thread(name), words }, days(2)),
        said('ben', { kind: 'sign-goal', thread: thread(name), words }, days(2)),
      ]
      return open(lived(goals, world), 'ana', year)?.question
    })
    expect(questions[0]).not.toBe(questions[1])
    const unsigned = lived(
      [
        said('ana', { kind: 'propose-goal', thread: thread('more'), words: 'More' }, days(2)),
        said('ben', { kind: 'rest-goal', thread: thread('more') }, days(3)),
      ],
      world,
    )
    expect(open(unsigned, 'ana', year)?.question).toBe(open(world, 'ana', year)?.question)
  })
})
