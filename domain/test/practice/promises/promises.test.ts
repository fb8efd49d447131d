/** Timed promises: kept by the receiver's word, missed by the clock's, tried again (R6, R18, R43). */

import { expect, it } from 'vitest'
import { type Command, due, historyOf, upcoming } from '../../../src/couple.ts'
import { consistency, defaultDue, promiseOf } from '../../../src/practice/promises/promises.ts'
import { at, days, given, hours, look, minutes, noon, said, thread } from '../../stories.ts'

const call = thread('call')
const make = (name: string, dueMs: number): Command => ({
  ...{ kind: 'make-promise', thread: thread(name), about: null },
  ...{ what: 'check in with you', due: at(dueMs) },
})
const made = said('ana', make('call', minutes(20)))
const kept = (onTime: boolean): Command => ({ kind: 'mark-kept', thread: call, onTime })
const slip: Command = {
  ...{ kind: 'admit-slip', thread: call, next: thread('call-2') },
  ...{ what: 'check in with you', due: at(hours(30)) },
}

it('R6: due is twenty minutes after the event', () => {
  expect(defaultDue(noon)).toBe(at(minutes(20)))
})

it('both devices say open, then due, then missed, from the clock alone', () => {
  given(made).then(({ ana, ben }) => {
    const states = (afterMs: number) =>
      [promiseOf(ana, call, look('ana', afterMs)), promiseOf(ben, call, look('ben', afterMs))].map(
        (promise) => promise?.state,
      )
    expect(states(minutes(19))).toEqual(['open', 'open'])
    expect(states(minutes(20))).toEqual(['due', 'due'])
    expect(states(minutes(80))).toEqual(['missed', 'missed'])
    expect(upcoming(ana, look('ana'))).toMatchObject([{ kind: 'promise', by: 'me' }])
    expect(due(ben, look('ben', minutes(20)))).toMatchObject([{ kind: 'promise', by: 'partner' }])
  })
})

it('only the receiver says kept; the promiser cannot, and cannot forge it', () => {
  given(made).when('ana', kept(true), minutes(20)).refuses('not-yours')
  given(made)
    .forges('ana', { kind: 'promise-kept', v: 1, audience: 'both', thread: call, onTime: true })
    .changesNothing()
  given(made)
    .when('ben', kept(true), minutes(25))
    .then(({ ana, ben }) => {
      expect(promiseOf(ana, call, look('ana'))?.state).toBe('kept')
      expect(promiseOf(ben, call, look('ben'))?.state).toBe('kept')
    })
})

it('kept late is kept: the receiver says which, and missed is never final', () => {
  given(made)
    .when('ben', kept(false), days(2))
    .then(({ ana }) => {
      expect(promiseOf(ana, call, look('ana', days(2)))?.state).toBe('late')
      expect(consistency(ana, at(days(2)))).toEqual({ kept: 1, of: 1 })
    })
})

it('a promise can be taken back before it is due, and let go by its receiver at any time', () => {
  const withdraw: Command = { kind: 'withdraw-promise', thread: call }
  given(made)
    .when('ana', withdraw, minutes(5))
    .then(({ ben }) => {
      expect(promiseOf(ben, call, look('ben', days(1)))?.state).toBe('withdrawn')
      expect(due(ben, look('ben', days(1)))).toEqual([])
    })
  given(made).when('ana', withdraw, minutes(20)).refuses('not-now')
  given(made)
    .when('ben', withdraw, hours(5))
    .then(({ ana }) => expect(consistency(ana, at(days(2)))).toEqual({ kept: 0, of: 0 }))
})

it('R18: "I slipped" makes attempt 2 of the same line; attempt 1 stays listed', () => {
  given(made)
    .when('ana', slip, hours(3))
    .then(({ ben }) => {
      const second = promiseOf(ben, thread('call-2'), look('ben', hours(3)))
      expect(second).toMatchObject({ attempt: 2, state: 'open', line: ['call', 'call-2'] })
      expect(promiseOf(ben, call, look('ben', hours(3)))?.state).toBe('missed')
    })
  given(made).when('ben', slip, hours(3)).refuses('not-yours')
  given(made).when('ana', slip, minutes(19)).refuses('too-soon')
  given(made, said('ana', slip, hours(3)))
    .when('ana', slip, hours(4))
    .refuses('not-now')
  given(made, said('ana', slip, hours(3)))
    .when('ben', kept(true), hours(4))
    .refuses('not-now')
})

it('one miss changes one: 14 of 14 becomes 13 of 14, whatever came of the next attempt', () => {
  const fourteen = Array.from({ length: 14 }, (_, index) => [
    said('ana', make(`p${index}`, minutes(index + 1))),
    said('ben', { kind: 'mark-kept', thread: thread(`p${index}`), onTime: true }, minutes(1)),
  ]).flat()
  given(...fourteen).then(({ ana }) => {
    expect(consistency(ana, at(hours(2)))).toEqual({ kept: 14, of: 14 })
  })
  given(...fourteen, made).then(({ ana, ben }) => {
    expect(consistency(ana, at(hours(2)))).toEqual({ kept: 13, of: 14 })
    expect(consistency(ben, at(hours(2)))).toEqual({ kept: 13, of: 14 })
  })
  given(...fourteen, made, said('ana', slip, hours(3))).then(({ ana }) => {
    expect(consistency(ana, at(hours(4)))).toEqual({ kept: 13, of: 14 })
  })
})

it('a repair whose promise slipped shows in the history as tried again, then kept', () => {
  const keys = thread('keys')
  const flagged = { kind: 'flag-rupture', thread: keys, title: 'Keys', happenedAt: noon } as const
  const offer: Command = {
    ...{ kind: 'offer-repair', thread: call, about: keys, impact: 'Cold.', concrete: 'A key' },
    ...{ due: at(hours(1)), cue: 'leaving', act: 'I look' },
  }
  given(
    said('ben', { ...flagged, wish: 'talk' }),
    said('ana', offer),
    said('ben', { kind: 'answer-repair', thread: call, answer: 'received' }),
    said('ana', slip, hours(3)),
    said('ben', { kind: 'mark-kept', thread: thread('call-2'), onTime: true }, hours(20)),
  ).then(({ ana }) => {
    expect(historyOf(ana).items).toMatchObject([
      { attempts: 2, retriedAt: at(hours(3)), keptAt: at(hours(20)) },
    ])
  })
})

it('a withdrawal that comes once it is due, by a wrong clock or a modified app, is a miss and no way out', () => {
  const gone = { kind: 'promise-withdrawn', v: 1, audience: 'both', thread: call } as const
  given(made)
    .forges('ana', gone, minutes(21))
    .then(({ ben }) => {
      expect(promiseOf(ben, call, look('ben', minutes(22)))?.state).toBe('missed')
      expect(consistency(ben, at(minutes(22)))).toEqual({ kept: 0, of: 1 })
    })
})
