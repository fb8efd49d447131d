/** Time-outs: called alone, never without a return, never against one (R13). */

import { describe, expect, it } from 'vitest'
import { type Command, decide, due, type Event, roadOf, upcoming } from '../../../src/couple.ts'
import { ruptureOf } from '../../../src/practice/ruptures/ruptures.ts'
import {
  runningTimeoutOf,
  stonewallingCardOf,
  timeoutOf,
  timeoutPlansOf,
} from '../../../src/practice/timeouts/timeouts.ts'
import { at, days, given, hours, look, minutes, noon, said, thread, forged } from '../../stories.ts'

const keys = thread('keys')
const rest = thread('rest')
const flagged = said('ana', {
  ...{ kind: 'flag-rupture', thread: keys, title: 'Keys', happenedAt: noon, wish: 'talk' },
})
const calling = (returnMs: number, about = keys): Command => ({
  ...{ kind: 'call-timeout', thread: rest, about, returnAt: at(returnMs) },
})
const called = said('ana', calling(minutes(30)))
const plan: Command = {
  ...{ kind: 'plan-timeout', thread: thread('plan'), signal: 'pineapple', iGo: 'a walk' },
  ...{ partnerGoes: 'the kitchen', children: 'with the awake one' },
  ...{ minimumMinutes: 25, latestMinutes: 600 },
}
const account = (name = 'a'): Command => ({
  ...{ kind: 'share-account', thread: thread(name), about: keys },
  ...{ observation: 'It rained.', impact: 'I froze.' },
})

describe('the plan, made when calm', () => {
  it('holds once the other agrees, and each reads where they go', () => {
    given(said('ana', plan)).then(({ ben }) => {
      expect(timeoutPlansOf(ben, look('ben')).proposed).toMatchObject({
        ...{ iGo: 'the kitchen', partnerGoes: 'a walk', canAgree: true },
      })
    })
    given(said('ana', plan))
      .when('ana', { kind: 'agree-timeout-plan', thread: thread('plan') })
      .refuses('not-yours')
    given(said('ana', plan))
      .when('ben', { kind: 'agree-timeout-plan', thread: thread('plan') })
      .then(({ ana }) => expect(timeoutPlansOf(ana, look('ana')).agreed?.signal).toBe('pineapple'))
  })
  it('a counter-proposal takes the place of the first: nobody agrees to what they did not see', () => {
    const counter = said('ben', { ...plan, thread: thread('plan-2'), minimumMinutes: 40 })
    given(said('ana', plan), counter)
      .when('ben', { kind: 'agree-timeout-plan', thread: thread('plan') })
      .refuses('not-now')
  })
  it('sets the bounds of the next time-out; without it they are twenty minutes and a day', () => {
    const agreed = said('ben', { kind: 'agree-timeout-plan', thread: thread('plan') })
    given(flagged, said('ana', plan), agreed)
      .when('ben', calling(minutes(19)))
      .refuses('out-of-range')
    given(flagged, said('ana', plan), agreed)
      .when('ben', calling(hours(11)))
      .refuses('out-of-range')
    given(flagged)
      .when('ben', calling(minutes(14)))
      .refuses('out-of-range')
    given(flagged)
      .when('ben', calling(hours(25)))
      .refuses('out-of-range')
    given()
      .when('ana', { ...plan, minimumMinutes: 19 })
      .refuses('field')
    given()
      .when('ana', { ...plan, minimumMinutes: 700 })
      .refuses('out-of-range')
  })
  it('a return a little too soon, by a clock that runs behind, is moved to the minimum', () => {
    given(flagged)
      .when('ben', calling(minutes(19)))
      .then(({ ana }) => {
        expect(timeoutOf(ana, rest, look('ana'))?.returnAt).toBe(at(minutes(20)))
      })
  })
  it('is not made in the heat, and either can drop it', () => {
    given(flagged, called).when('ben', plan).refuses('frozen')
    given(said('ana', plan))
      .when('ben', { kind: 'drop-timeout-plan', thread: thread('plan') })
      .then(({ ana }) => expect(timeoutPlansOf(ana, look('ana')).proposed).toBeNull())
  })
})

describe('while it runs', () => {
  it('the thread rests for both, and other threads do not', () => {
    const other = said('ben', {
      ...{ kind: 'flag-rupture', thread: thread('dishes'), title: 'Dishes' },
      ...{ happenedAt: noon, wish: 'write' },
    })
    given(flagged, called).when('ben', account()).refuses('frozen')
    given(flagged, called).when('ana', account()).refuses('frozen')
    given(flagged, called, other)
      .when('ben', { ...account(), about: thread('dishes') } as Command)
      .then(({ ana }) => expect(runningTimeoutOf(ana, thread('dishes'), look('ana'))).toBeNull())
    given(flagged, called).then(({ ben }) => {
      expect(runningTimeoutOf(ben, keys, look('ben'))).toMatchObject({ by: 'partner' })
    })
  })
  it('one about nothing in particular rests everything', () => {
    const all = said('ana', { ...calling(minutes(30)), about: null } as Command)
    given(flagged, all).when('ben', account()).refuses('frozen')
    given(all).when('ben', { kind: 'set-breath', seconds: 5 }).refuses('frozen')
  })
  it('both press at once: one runs', () => {
    given(flagged, called)
      .when('ben', { ...calling(minutes(40)), thread: thread('mine') } as Command)
      .refuses('already-so')
  })
  it('leaving, help and what was promised stay possible', () => {
    given(flagged, called)
      .when('ben', { kind: 'seek-outside-help', thread: keys })
      .then(({ ana }) => expect(ruptureOf(ana, keys, look('ana'))?.state).toBe('outside-help'))
  })
  it('the other may propose another return, which counts when agreed as seen', () => {
    const counter: Command = { kind: 'counter-return', thread: rest, returnAt: at(hours(2)) }
    const agree = (returnMs: number): Command => ({
      ...{ kind: 'agree-return', thread: rest, returnAt: at(returnMs) },
    })
    given(flagged, called, said('ben', counter))
      .when('ana', agree(hours(3)))
      .refuses('not-now')
    given(flagged, called, said('ben', counter))
      .when('ben', agree(hours(2)))
      .refuses('not-yours')
    given(flagged, called, said('ben', counter))
      .when('ana', agree(hours(2)))
      .then(({ ben }) => {
        expect(timeoutOf(ben, rest, look('ben'))).toMatchObject({
          ...{ returnAt: at(hours(2)), counter: null },
        })
      })
    given(flagged, called)
      .when('ben', { ...counter, returnAt: at(hours(25)) })
      .refuses('out-of-range')
  })
})

describe('the return', () => {
  const back: Command = { kind: 'return-from-timeout', thread: rest }
  it('is closed for both before the minimum, and open from it on', () => {
    given(flagged, called).when('ana', back, minutes(19)).refuses('too-soon')
    given(flagged, called).when('ben', back, minutes(19)).refuses('too-soon')
    given(flagged, called).then(({ ana, ben }) => {
      expect(timeoutOf(ana, rest, look('ana', minutes(19)))?.can.resume).toBe(false)
      expect(timeoutOf(ben, rest, look('ben', minutes(20)))?.can.resume).toBe(true)
    })
  })
  it('that comes too early, by a wrong clock or a modified app, counts for the other when the minimum is over', () => {
    const early = { kind: 'timeout-dropped', v: 1, audience: 'both', thread: rest } as const
    for (const claim of [minutes(1), minutes(20), days(1), days(400)]) {
      given(flagged, called)
        .forges('ben', early, claim)
        .then(({ ana }) => {
          const at18 = look('ana', minutes(18))
          expect(runningTimeoutOf(ana, keys, at18)).toMatchObject({ end: null })
          expect(decide(ana, account(), at18).ok).toBe(false)
          expect(runningTimeoutOf(ana, keys, look('ana', minutes(20)))).toBeNull()
        })
    }
  })
  it('that comes too early is told to the other when the minimum is over, and takes no prompt from them', () => {
    for (const kind of ['timeout-returned', 'timeout-parked', 'timeout-dropped'] as const) {
      const head = { v: 1, audience: 'both', thread: rest } as const
      const early: Event =
        kind === 'timeout-parked' ? { ...head, kind, until: null } : { ...head, kind }
      for (const claim of [minutes(1), minutes(20), days(1), days(400)]) {
        given(flagged, called)
          .forges('ben', early, claim)
          .then(({ ana, ben }) => {
            const at18 = look('ana', minutes(18))
            expect(timeoutOf(ana, rest, at18)).toMatchObject({ end: null, partnerReturned: false })
            expect(upcoming(ana, at18).map((item) => item.kind)).toContain('timeout-return')
            expect(ruptureOf(ana, keys, at18)?.state).toBe('flagged')
            const back = kind === 'timeout-returned'
            expect(timeoutOf(ana, rest, look('ana', minutes(20)))?.partnerReturned).toBe(back)
            expect(timeoutOf(ben, rest, look('ben', minutes(18)))?.iReturned).toBe(back)
          })
      }
    }
  })
  it('that comes too early opens nothing: what the same app makes of the matter waits as well', () => {
    const head = { v: 1, audience: 'both' } as const
    const felt: Event = { ...head, kind: 'rupture-felt-repaired', thread: keys }
    const parked: Event = { ...head, kind: 'rupture-parked', thread: keys, until: null }
    const letGo: Event = { ...head, kind: 'rupture-let-go', thread: keys }
    const dropped: Event = { ...head, kind: 'timeout-dropped', thread: rest }
    const again: Event = {
      ...{ ...head, kind: 'timeout-called', thread: thread('again'), about: keys },
      returnAt: at(minutes(30)),
    }
    const against: Event = { ...head, kind: 'timeout-dropped', thread: thread('again') }
    for (const [events, state] of [
      [[{ ...dropped, kind: 'timeout-returned' }, felt], 'flagged'],
      [[dropped, parked], 'let-go'],
      [[{ ...dropped, kind: 'timeout-parked', until: null }, letGo], 'let-go'],
      [[dropped, again, against], 'let-go'],
    ] as const) {
      given(flagged, called).then((world) => {
        const { ana } = events.reduce((so, event) => forged(so, 'ben', event, days(1)), world)
        expect(ruptureOf(ana, keys, look('ana', minutes(18)))).toMatchObject({
          ...{ state: 'flagged', parkedUntil: null, feltRepaired: { me: false, partner: false } },
        })
        expect(ruptureOf(ana, keys, look('ana', days(2)))?.state).toBe(state)
      })
    }
  })
  it('said alone as overdue, before it is, leaves the other their rest until they are back', () => {
    given(flagged, called)
      .forges('ben', { kind: 'timeout-returned', v: 1, audience: 'both', thread: rest }, days(2))
      .then((world) => {
        const { ana, ben } = world
        expect(runningTimeoutOf(ana, keys, look('ana', hours(3)))).toMatchObject({ end: null })
        expect(runningTimeoutOf(ana, keys, look('ana', days(1)))).toBeNull()
        expect(runningTimeoutOf(ben, keys, look('ben', hours(3)))).toBeNull()
        // What he writes meanwhile waits for her, and is there when she is back.
        const words = {
          ...account('words'),
          kind: 'account-shared',
          v: 1,
          audience: 'both',
        } as Event
        const wrote = forged(world, 'ben', words, days(2))
        const roadAt = (couple: typeof ana) =>
          roadOf(couple, keys, look('ana', hours(3))).map(({ kind }) => kind)
        expect(roadAt(wrote.ana)).toEqual(['timeout'])
        const returns = { kind: 'timeout-returned', v: 1, audience: 'both', thread: rest } as const
        expect(decide(wrote.ana, back, look('ana', hours(3)))).toMatchObject({ ok: true })
        expect(roadAt(forged(wrote, 'ana', returns, hours(3)).ana)).toContain('account')
      })
  })
  it('from a pause that a clock a year ahead called is open to both at once', () => {
    given(flagged, said('ana', calling(days(365) + minutes(30)), days(365))).then(
      ({ ana, ben }) => {
        for (const couple of [ana, ben]) {
          const view = runningTimeoutOf(couple, keys, look('ben', minutes(1)))
          expect(view?.can.resume).toBe(true)
        }
        expect(decide(ben, back, look('ben', minutes(1)))).toMatchObject({ ok: true })
      },
    )
  })
  it('the thread opens when both are back', () => {
    given(flagged, called, said('ana', back, minutes(21)))
      .when('ben', account(), minutes(22))
      .refuses('frozen')
    given(flagged, called, said('ana', back, minutes(21)), said('ben', back, minutes(30)))
      .when('ben', account(), minutes(31))
      .then(({ ana }) => expect(runningTimeoutOf(ana, keys, look('ana', minutes(31)))).toBeNull())
    given(flagged, called, said('ana', back, minutes(21)))
      .when('ana', back, minutes(22))
      .refuses('already-so')
  })
  it('readiness is rated in private', () => {
    given(flagged, called)
      .when('ben', { kind: 'rate-readiness', thread: rest, readiness: 3 }, minutes(21))
      .then(({ ana, ben }) => {
        expect(timeoutOf(ben, rest, look('ben'))?.readiness).toBe(3)
        expect(timeoutOf(ana, rest, look('ana'))?.readiness).toBeNull()
      })
  })
  it('not ready: extend, within the day, or park, or drop it', () => {
    const extend = (ms: number): Command => ({
      ...{ kind: 'extend-timeout', thread: rest, returnAt: at(ms) },
    })
    given(flagged, called, said('ana', back, minutes(21)))
      .when('ben', extend(hours(2)), minutes(25))
      .then(({ ana }) => {
        const view = timeoutOf(ana, rest, look('ana', minutes(26)))
        expect(view).toMatchObject({ returnAt: at(hours(2)), iReturned: false })
      })
    given(flagged, called)
      .when('ben', extend(hours(25)))
      .refuses('out-of-range')
    given(flagged, called)
      .when('ben', { kind: 'park-timeout', thread: rest, until: at(days(1)) }, minutes(25))
      .then(({ ana }) => {
        const parked = { state: 'parked', parkedUntil: at(days(1)) }
        expect(ruptureOf(ana, keys, look('ana', minutes(30)))).toMatchObject(parked)
        expect(due(ana, look('ana', days(1)))).toMatchObject([{ kind: 'parked' }])
      })
    given(flagged, called)
      .when('ana', { kind: 'drop-timeout', thread: rest }, minutes(25))
      .then(({ ben }) =>
        expect(ruptureOf(ben, keys, look('ben', minutes(30)))?.state).toBe('let-go'),
      )
  })
  it('a day on, each gets one prompt, and either may go on alone', () => {
    given(flagged, called).then(({ ana, ben }) => {
      for (const prompts of [due(ana, look('ana', days(1))), due(ben, look('ben', days(1)))]) {
        expect(prompts.map(({ kind }) => kind)).toEqual(['timeout-overdue'])
      }
      expect(due(ben, look('ben', minutes(30)))).toMatchObject([{ kind: 'timeout-return' }])
    })
    given(flagged, called)
      .when('ben', back, days(1))
      .then(({ ana }) => expect(timeoutOf(ana, rest, look('ana', days(1)))?.end).toBe('resumed'))
  })
})

it('nothing is asked for by way of a promise that rests', () => {
  const promise = said('ana', {
    ...{ kind: 'make-promise', thread: thread('key'), about: keys, what: 'A second key' },
    due: at(days(1)),
  })
  given(flagged, promise, called)
    .when('ben', {
      ...{ kind: 'share-need', thread: thread('need'), about: null, promise: thread('key') },
      ...{ feeling: 'safe', when: 'I come home' },
    })
    .refuses('frozen')
})

describe('a time-out is not a wall', () => {
  const round = (index: number, answered: boolean) => {
    const name = thread(`rest-${index}`)
    const start = days(2 * index)
    const call: Command = { ...calling(start + minutes(30)), thread: name } as Command
    const back: Command = { kind: 'return-from-timeout', thread: name }
    return [
      said('ana', call, start),
      ...(answered ? [said('ana', back, start + hours(1))] : []),
      said('ben', back, start + days(1)),
    ]
  }
  const rounds = (...answered: readonly boolean[]) =>
    answered.flatMap((came, index) => round(index, came))
  it('the third without a return shows a card to the other alone, and is recorded nowhere', () => {
    given(flagged, ...rounds(false, false)).then(({ ben }) => {
      expect(stonewallingCardOf(ben, look('ben', days(6)))).toBe(false)
    })
    given(flagged, ...rounds(false, false, false)).then(({ ana, ben }) => {
      expect(stonewallingCardOf(ben, look('ben', days(6)))).toBe(true)
      expect(stonewallingCardOf(ana, look('ana', days(6)))).toBe(false)
      expect(stonewallingCardOf(ben, look('ben', days(120)))).toBe(false)
    })
  })
  it('who came back is not counted', () => {
    given(flagged, ...rounds(false, true, false)).then(({ ben }) => {
      expect(stonewallingCardOf(ben, look('ben', days(6)))).toBe(false)
    })
  })
  it('nor who was not let back, because the other ended it first', () => {
    const ended = [0, 1, 2].flatMap((index) => {
      const [call] = round(index, false)
      const drop: Command = { kind: 'drop-timeout', thread: thread(`rest-${index}`) }
      const again: Command = { kind: 'reopen-rupture', thread: keys }
      const start = days(2 * index)
      return [
        ...(call === undefined ? [] : [call]),
        said('ben', drop, start + minutes(21)),
        said('ana', again, start + minutes(22)),
      ]
    })
    given(flagged, ...ended).then(({ ben }) => {
      expect(stonewallingCardOf(ben, look('ben', days(7)))).toBe(false)
    })
  })
})
