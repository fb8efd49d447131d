/** What two agreed to keep up: offered, answered, lived, counted, looked at again, let go (R15, R16, R43, R52). */

import { describe, expect, it } from 'vitest'
import { type Day, dayAt, type ZoneName } from '../../../src/cadence/cadence.ts'
import { type Command, type Couple, due, upcoming } from '../../../src/couple.ts'
import {
  checkInThread,
  checkInView,
  plansOf,
  type Terms,
} from '../../../src/practice/plans/plans.ts'
import { acted, emptyDevices, seenBy, settled } from '../../devices.ts'
import { days, given, hours, look, type Name, noon, said, thread } from '../../stories.ts'

// The story's noon is 08:00 in UTC on 15 January 2027.
const berlin = 'Europe/Berlin' as ZoneName
const today = dayAt(noon, berlin)
const day = (after: number): Day => (today + after) as Day
const here = (by: Name, afterMs = 0, zone = berlin) => ({ ...look(by, afterMs), zone })
/** Nine in the evening in Berlin, so many days on. */
const evening = (after: number): number => days(after) + hours(12)

const terms = (change: Partial<Terms> = {}): Terms => ({
  words: '',
  cadence: { kind: 'every', days: 2 },
  time: { kind: 'own', from: 1_200, minutes: 120 },
  start: today,
  days: 14,
  form: 'ten',
  ...change,
})
const plan = thread('plan')
const propose = (change: Partial<Terms> = {}, name = 'plan'): Command => ({
  ...{ kind: 'propose-plan', thread: thread(name), after: null, ...terms(change) },
})
const counter = (seen: number, change: Partial<Terms> = {}): Command => ({
  ...{ kind: 'counter-plan', thread: plan, seen, ...terms(change) },
})
const agree = (seen: number, after = 0): Command => ({
  ...{ kind: 'agree-plan', thread: plan, seen, on: day(after) },
})
const keep = (after: number): Command => ({
  ...{ kind: 'keep-check-in', thread: plan, on: day(after) },
})
const end: Command = { kind: 'end-plan', thread: plan }
const answer = (after: number, how: string): Command => ({
  ...{ kind: 'answer-check-in', thread: checkInThread(plan, day(after)), how, sooner: '' },
})
const agreed = [said('ana', propose()), said('ben', agree(1))]
const daily = [said('ana', propose({ cadence: { kind: 'every', days: 1 } })), said('ben', agree(1))]
const current = (couple: Couple, by: Name, afterMs = 0) =>
  plansOf(couple, here(by, afterMs)).current

describe('offered', () => {
  it('R15: one offers, the other answers or agrees; nobody agrees to their own', () => {
    given(said('ana', propose())).then(({ ana, ben }) => {
      expect(current(ana, 'ana')).toMatchObject({ state: 'offered', can: { agree: false } })
      expect(current(ben, 'ben')).toMatchObject({ can: { agree: true, counter: true } })
    })
    given(said('ana', propose())).when('ana', agree(1)).refuses('not-yours')
    given(said('ana', propose())).when('ben', agree(2)).refuses('overtaken')
    given(
      said('ana', propose()),
      said('ben', counter(1, { days: 28 })),
      said('ana', agree(2)),
    ).then(({ ben }) =>
      expect(current(ben, 'ben')).toMatchObject({ terms: { days: 28 }, offers: [] }),
    )
  })

  it('goes to and fro three times, then it is decided together', () => {
    const toAndFro = [
      ...[said('ana', propose()), said('ben', counter(1)), said('ana', counter(2))],
      said('ben', counter(3)),
    ]
    given(...toAndFro).then(({ ana }) =>
      expect(current(ana, 'ana')).toMatchObject({
        ...{ state: 'together', can: { agree: true, counter: false } },
      }),
    )
    given(...toAndFro)
      .when('ana', counter(4))
      .refuses('not-now')
    given(...toAndFro)
      .when('ana', propose({ days: 7 }, 'decided'))
      .then(({ ben }) => {
        expect(current(ben, 'ben')).toMatchObject({ thread: 'decided', state: 'offered' })
        expect(plansOf(ben, here('ben')).past).toMatchObject([{ state: 'untaken' }])
      })
  })

  it('by both offline: the earlier stands, the later is an answer to it, on both', () => {
    const say = (by: Name, command: Command) => ({ kind: 'say', by, commands: [command] }) as const
    const both = [
      ...[say('ana', { kind: 'introduce', name: 'Ana', hue: 1 })],
      ...[say('ben', { kind: 'introduce', name: 'Ben', hue: 2 }), { kind: 'meet', by: 'ana' }],
      ...[say('ana', propose({ days: 7 }, 'hers')), say('ben', propose({ days: 28 }, 'his'))],
      ...([{ kind: 'push', by: 'ben' }] as const),
    ] as const
    const after = settled(both.reduce((devices, act) => acted(devices, act, 0), emptyDevices))
    const [ana, ben] = [seenBy(after, 'ana'), seenBy(after, 'ben')]
    expect(ana.shared).toEqual(ben.shared)
    expect(current(ben, 'ben')).toMatchObject({
      ...{ thread: 'his', can: { agree: true } },
      offers: [{ terms: { days: 28 } }, { terms: { days: 7 } }],
    })
  })

  it('a beginning long ago, far ahead, or by a clock nobody knows is refused', () => {
    given()
      .when('ana', propose({ start: day(-3) }))
      .refuses('out-of-range')
    given()
      .when('ana', propose({ start: day(120) }))
      .refuses('out-of-range')
    const nowhere = 'Europe/Atlantis' as ZoneName
    given()
      .when('ana', propose({ time: { kind: 'zone', zone: nowhere, from: 0, minutes: 60 } }))
      .refuses('out-of-range')
    given()
      .when('ana', propose({ days: 3_650 }))
      .refuses('field')
  })
})

describe('runs', () => {
  const threads = (couple: Couple, by: Name, afterMs: number, zone = berlin) =>
    due(couple, here(by, afterMs, zone)).map(({ kind }) => kind)

  it('R15: on days 0, 2, 4, at each one’s own hour, and at no other', () => {
    given(...agreed).then(({ ana, ben }) => {
      expect([0, 1, 2, 3, 4].map((after) => threads(ana, 'ana', evening(after)).length)).toEqual([
        ...[1, 0, 1, 0, 1],
      ])
      expect(threads(ana, 'ana', evening(0) + hours(1))).toEqual([])
      const tokyo = 'Asia/Tokyo' as ZoneName
      const next = upcoming(ben, here('ben', 0, tokyo))
      expect(next[0]?.at).toBe(Date.parse('2027-01-15T20:00+09:00'))
      expect(next.map(({ kind }) => kind)).toEqual([
        'check-in',
        'check-in',
        'check-in',
        'plan-review',
      ])
    })
  })

  it('is agreed to late: it begins on that day, not before', () => {
    given(said('ana', propose()), said('ben', agree(1, 3), days(3))).then(({ ana }) => {
      expect(current(ana, 'ana', days(3))).toMatchObject({ terms: { start: day(3) } })
      expect(threads(ana, 'ana', evening(4))).toEqual([])
      expect(threads(ana, 'ana', evening(5))).toEqual(['check-in'])
    })
  })

  it('H1: skipped, unseen, or paused by Ben, it ends alike for Ana', () => {
    const pass: Command = { kind: 'pass-check-in', thread: plan, on: day(2) }
    const pause: Command = { kind: 'pause-plan', thread: plan, until: null }
    const seen = (...more: readonly ReturnType<typeof said>[]) => {
      const found: Couple[] = []
      given(...agreed, ...more).then(({ ana }) => found.push(ana))
      return found.map((ana) => [ana.shared, current(ana, 'ana', evening(3))] as const)
    }
    const unseen = seen()
    expect(unseen[0]?.[1]?.time).toMatchObject({ state: 'not-this-time', canNote: true })
    expect(seen(said('ben', pass, evening(2)))).toEqual(unseen)
    expect(seen(said('ben', pause, evening(2)))).toEqual(unseen)
  })

  it('what I let pass or paused asks me no more, and says so to me alone', () => {
    const pass: Command = { kind: 'pass-check-in', thread: plan, on: day(2) }
    given(...agreed, said('ben', pass, evening(2))).then(({ ana, ben }) => {
      expect(threads(ben, 'ben', evening(2))).toEqual([])
      expect(threads(ana, 'ana', evening(2))).toEqual(['check-in'])
    })
    const pause: Command = { kind: 'pause-plan', thread: plan, until: day(4) }
    given(...agreed, said('ben', pause)).then(({ ben }) => {
      expect([2, 4, 6].map((after) => threads(ben, 'ben', evening(after)).length)).toEqual([
        0, 0, 1,
      ])
    })
  })

  it('answers are sealed, open together, and count as kept', () => {
    given(...agreed, said('ana', answer(0, 'Lighter'), evening(0))).then(({ ana, ben }) => {
      expect(threads(ana, 'ana', evening(0))).toEqual([])
      expect(checkInView(ben, plan, today, look('ben'))).toMatchObject({
        ...{ state: 'answering', mine: null, theirs: null },
      })
      expect(checkInView(ana, plan, today, look('ana'))?.mine).toEqual({
        ...{ how: 'Lighter', sooner: '' },
      })
    })
    const answers = [answer(0, 'Lighter'), answer(0, 'Tired')]
    given(
      ...agreed,
      ...answers.map((each, index) => said(index === 0 ? 'ana' : 'ben', each, evening(0))),
    ).then(({ ana }) => {
      expect(checkInView(ana, plan, today, look('ana'))).toMatchObject({
        ...{ state: 'open', theirs: { how: 'Tired' } },
      })
      expect(current(ana, 'ana', evening(1))?.time?.state).toBe('kept')
    })
    given(...agreed)
      .when('ana', answer(1, 'No day of ours'), evening(1))
      .refuses('no-such-thread')
  })

  it('what I sealed I may take back; what the other sealed I may not', () => {
    const leave: Command = { kind: 'leave-check-in', thread: checkInThread(plan, today) }
    const one = [...agreed, said('ana', answer(0, 'Lighter'), evening(0))]
    given(...one)
      .when('ben', leave, evening(0))
      .refuses('not-yours')
    given(...one)
      .when('ana', leave, evening(0))
      .then(({ ben }) =>
        expect(checkInView(ben, plan, today, look('ben'))).toMatchObject({ state: 'left' }),
      )
  })

  it('H5: kept when either says so within two days, once; no later and no earlier', () => {
    given(...agreed)
      .when('ben', keep(0), evening(2))
      .then(({ ana }) =>
        expect(current(ana, 'ana', evening(2) - hours(2))?.time?.state).toBe('kept'),
      )
    given(...agreed, said('ana', keep(0), evening(0)))
      .when('ben', keep(0))
      .refuses('already-so')
    given(...agreed)
      .when('ben', keep(2))
      .refuses('out-of-range')
    given(...agreed)
      .when('ben', keep(0), days(5))
      .refuses('out-of-range')
    given(...agreed)
      .forges(
        'ben',
        { kind: 'check-in-kept', v: 1, audience: 'both', thread: plan, on: today },
        days(9),
      )
      .then(({ ana }) => expect(current(ana, 'ana', days(9))?.consistency.kept).toBe(0))
  })
})

describe('counted', () => {
  const kept = (...afters: readonly number[]) =>
    afters.map((after) => said('ana', keep(after), evening(after)))
  const first = (count: number) => Array.from({ length: count }, (_, after) => after)

  it('R43: thirteen kept and one missed are 13 of 14, of both together', () => {
    given(...daily, ...kept(...first(13))).then(({ ana, ben }) => {
      const count = current(ben, 'ben', evening(14))?.consistency
      expect([count?.kept, count?.times.length]).toEqual([13, 14])
      expect(current(ana, 'ana', evening(14))?.consistency).toEqual(count)
    })
  })

  it('R43: three days on which life happened change nothing, and those are not even counted', () => {
    const begin: Command = {
      ...{ kind: 'begin-lull', thread: thread('lull'), from: day(3), until: day(5), word: null },
    }
    const others = [0, 1, 2, 6, 7, 8, 9]
    given(
      ...daily,
      ...kept(0, 1, 2),
      said('ben', begin, evening(3)),
      ...kept(...others.slice(3)),
    ).then(({ ana }) => {
      const count = current(ana, 'ana', evening(11) - hours(3))?.consistency
      expect(count?.times.map((time) => time.day - today)).toEqual([...others, 10])
      expect(count?.kept).toBe(7)
      expect([3, 4, 5].flatMap((after) => due(ana, here('ana', evening(after))))).toEqual([])
      // Nor is a reminder set for one of those days.
      const reminders = upcoming(ana, here('ana', evening(2) + hours(3))).map(({ at }) => at)
      expect(reminders[0]).toBe(Date.parse('2027-01-21T20:00+01:00'))
    })
  })

  it('R52: ten days later one thing is open, and nothing has piled up', () => {
    const begin: Command = {
      ...{ kind: 'begin-lull', thread: thread('lull'), from: day(1), until: null, word: 'move' },
    }
    const back: Command = { kind: 'end-lull', thread: thread('lull'), on: day(11) }
    given(...daily, said('ana', begin, days(1)), said('ben', back, days(11))).then(({ ana }) => {
      expect(due(ana, here('ana', evening(11)))).toHaveLength(1)
      expect(current(ana, 'ana', evening(12) - hours(3))?.consistency.times).toHaveLength(1)
    })
  })
})

describe('looked at again', () => {
  const revise = (change: Partial<Terms> = {}): Command => ({
    ...{ kind: 'revise-plan', thread: plan, what: 'smaller', found: 'Two minutes do' },
    ...terms({ start: day(15), form: 'two', words: 'Just two minutes', ...change }),
  })

  it('R16: after its days it is looked at for two weeks, then it has ended by itself', () => {
    given(...agreed).then(({ ana }) => {
      const states = [1, 13, 15, 27, 30].map((after) => {
        const { current: now, past } = plansOf(ana, here('ana', evening(after)))
        return now?.state ?? past[0]?.state
      })
      expect(states).toEqual(['runs', 'runs', 'review', 'review', 'over'])
      expect(due(ana, here('ana', evening(15)))).toMatchObject([{ kind: 'plan-review' }])
      expect(due(ana, here('ana', evening(30)))).toEqual([])
    })
  })

  it('R16: keeping or changing needs both; its versions read one after the other', () => {
    given(...agreed, said('ana', revise(), days(15)), said('ben', agree(1, 15), days(15))).then(
      ({ ben }) => {
        expect(current(ben, 'ben', days(15))).toMatchObject({
          ...{ state: 'runs', offers: [], terms: { form: 'two', start: day(15) } },
          versions: [{ what: null }, { what: 'smaller' }],
        })
      },
    )
    given(...agreed, said('ana', revise(), days(15)))
      .when('ana', agree(1, 15), days(15))
      .refuses('not-yours')
  })

  it.each(['ana', 'ben'] as const)(
    'R16: Ana changes it, Ben lets it go, both offline, %s first: it is gone on both, and her words are hers',
    (first) => {
      const say = (by: Name, command: Command) =>
        ({ kind: 'say', by, commands: [command] }) as const
      const start = [
        say('ana', { kind: 'introduce', name: 'Ana', hue: 1 }),
        say('ben', { kind: 'introduce', name: 'Ben', hue: 2 }),
        { kind: 'meet', by: 'ana' },
        say('ana', propose()),
        { kind: 'meet', by: 'ana' },
        say('ben', agree(1)),
        { kind: 'meet', by: 'ana' },
      ] as const
      const met = start.reduce((devices, act) => acted(devices, act, 0), emptyDevices)
      const apart = [
        say('ana', revise({ start: day(1) })),
        say('ben', end),
        { kind: 'push', by: first },
      ] as const
      const after = settled(apart.reduce((devices, act) => acted(devices, act, days(1)), met))
      const [ana, ben] = [seenBy(after, 'ana'), seenBy(after, 'ben')]
      expect(ana.shared).toEqual(ben.shared)
      const { current: now, past, returned } = plansOf(ana, here('ana', days(1)))
      expect(now).toBeNull()
      expect(past).toMatchObject([{ state: 'let-go', versions: [{}] }])
      // Where hers came first it stood for a moment; where it came second it was refused, and the flow gives it back.
      const words = first === 'ana' ? 'Just two minutes' : undefined
      expect(returned?.terms.words).toBe(words)
      expect(plansOf(ben, here('ben', days(1))).returned).toBeNull()
    },
  )

  it('let go by one, at once; it asks nobody any more, and another may follow', () => {
    given(...agreed, said('ben', end, days(3))).then(({ ana }) => {
      expect(due(ana, here('ana', evening(4)))).toEqual([])
      expect(upcoming(ana, here('ana', days(3)))).toEqual([])
    })
    given(...agreed, said('ben', end, days(3)))
      .when('ana', propose({ start: day(3) }, 'next'), days(3))
      .then(({ ben }) => expect(current(ben, 'ben', days(3))).toMatchObject({ thread: 'next' }))
    given(...agreed)
      .when('ben', propose({}, 'beside'))
      .refuses('already-so')
  })
})

it('a forged yes to one’s own offer changes nothing', () => {
  given(said('ana', propose()))
    .forges('ana', {
      ...{ kind: 'plan-agreed', v: 1, audience: 'both', thread: plan, seen: 1, on: today },
    })
    .changesNothing()
})

it('a clock that was wrong moves no plan further than three months', () => {
  given()
    .forges('ana', {
      ...{ kind: 'plan-proposed', v: 1, audience: 'both', thread: plan, after: null },
      ...terms({ start: day(9_000) }),
    })
    .then(({ ben }) => {
      const start = current(ben, 'ben')?.offers[0]?.terms.start ?? today
      expect(start - today).toBeLessThanOrEqual(93)
    })
})
