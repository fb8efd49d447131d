/** Is now good, and an ear: asked without content, agreed with a time, called off by either (R33, R50). */

import { expect, it } from 'vitest'
import type { Day } from '../../../src/cadence/cadence.ts'
import { type Command, due, type Event, upcoming } from '../../../src/couple.ts'
import { timesOf } from '../../../src/practice/times/times.ts'
import { at, days, given, hours, look, minutes, noon, said, thread } from '../../stories.ts'

const asked = said('ana', { kind: 'ask-time', thread: thread('one'), what: 'now', until: null })
const agree = (when: 'now' | 'at' | 'tomorrow', ms: number): Command => ({
  ...{ kind: 'agree-time', thread: thread('one'), when, from: at(ms) },
})
const callOff: Command = { kind: 'call-time-off', thread: thread('one') }

it('R33: both read the time that was agreed, until it has passed', () => {
  given(asked, said('ben', agree('at', hours(7)))).then(({ ana, ben }) => {
    for (const [couple, by] of [
      [ana, 'ana'],
      [ben, 'ben'],
    ] as const) {
      expect(timesOf(couple, look(by, hours(6))).agreed).toMatchObject({
        ...{ when: 'at', from: at(hours(7)), by: by === 'ana' ? 'me' : 'partner' },
      })
      expect(timesOf(couple, look(by, hours(9))).agreed).toBeNull()
    }
  })
})

it('nobody agrees by being asked: before a yes there is no time', () => {
  given(asked).then(({ ana }) => {
    expect(timesOf(ana, look('ana')).agreed).toBeNull()
    expect(timesOf(ana, look('ana', days(2)))).toMatchObject({ agreed: null, now: { mine: null } })
  })
})

it('a day has no hour: it is told on the day itself, in the morning', () => {
  given(asked, said('ben', agree('tomorrow', hours(12)))).then(({ ana }) => {
    const told = (ms: number) => due(ana, look('ana', ms)).length
    expect([hours(12), hours(20), hours(21), hours(35), hours(36)].map(told)).toEqual([
      0, 0, 1, 1, 0,
    ])
    expect(upcoming(ana, look('ana', hours(1)))).toEqual([])
    expect(timesOf(ana, look('ana', hours(1))).now.mayAskFrom).toBeNull()
    // A screen's clock may be a few seconds behind the yes.
    expect(timesOf(ana, look('ana', -5_000)).now.mayAskFrom).toBeNull()
  })
})

it('either calls it off, once, and only what was agreed', () => {
  given(asked).when('ana', callOff).refuses('not-now')
  for (const by of ['ana', 'ben'] as const) {
    given(asked, said('ben', agree('now', 0)))
      .when(by, callOff)
      .then(({ ana }) => expect(timesOf(ana, look('ana')).agreed).toBeNull())
  }
  given(asked, said('ben', agree('now', 0)), said('ben', callOff))
    .when('ana', callOff)
    .refuses('already-so')
})

it('a time that has passed, or lies days ahead, is not agreed; a forged one is held to its date', () => {
  given(asked)
    .when('ben', agree('at', -hours(1)))
    .refuses('out-of-range')
  given(asked)
    .when('ben', agree('at', days(2)))
    .refuses('out-of-range')
  const wild: Event = {
    ...{ kind: 'time-agreed', v: 1, audience: 'both', thread: thread('one') },
    ...{ when: 'at', from: at(days(900)) },
  }
  given(asked)
    .forges('ben', wild)
    .then(({ ana }) => expect(timesOf(ana, look('ana')).agreed?.from).toBe(at(hours(36))))
})

it('R50: an ear stands as long as its author said, from one hour to twelve', () => {
  const lend = (until: number | null): Command => ({
    ...{ kind: 'ask-time', thread: thread('ear'), what: 'ear' },
    until: until === null ? null : at(until),
  })
  const until = (command: Command, expected: number): void =>
    given()
      .when('ana', command)
      .then(({ ben }) => expect(timesOf(ben, look('ben')).ear.theirs?.until).toBe(at(expected)))
  until(lend(null), hours(3))
  until(lend(hours(7)), hours(7))
  until(lend(minutes(5)), hours(1))
  until(lend(days(3)), hours(12))
  given()
    .when('ana', lend(-days(1)))
    .refuses('out-of-range')
})

it('nothing is asked or due while a lull runs: life happened (R52)', () => {
  const day = Math.floor(noon / 86_400_000) as Day
  const lull = said('ben', {
    ...{ kind: 'begin-lull', thread: thread('lull'), from: day, until: null, word: null },
  })
  given(lull).when('ana', asked.command).refuses('frozen')
  given(lull)
    .when('ana', { kind: 'wish-behaviour', thread: thread('wish'), cue: 'x', act: 'y' })
    .refuses('frozen')
  given(asked, said('ben', agree('at', hours(1)))).then(({ ana }) => {
    expect(due(ana, look('ana', hours(1)))).toMatchObject([{ kind: 'time' }])
  })
  given(asked, said('ben', agree('at', hours(1))), lull).then(({ ana }) => {
    expect(due(ana, look('ana', hours(1)))).toEqual([])
  })
})

it('nothing is asked or agreed while a pause runs; calling off is always possible', () => {
  const flagged = said('ana', {
    ...{ kind: 'flag-rupture', thread: thread('keys'), title: 'Keys', happenedAt: noon },
    wish: 'talk',
  })
  const pause = said('ana', {
    ...{ kind: 'call-timeout', thread: thread('rest'), about: thread('keys') },
    returnAt: at(minutes(30)),
  })
  given(flagged, pause).when('ana', asked.command).refuses('frozen')
  given(flagged, asked, pause).when('ben', agree('now', 0)).refuses('frozen')
  given(flagged, asked, said('ben', agree('now', 0)), pause)
    .when('ben', callOff)
    .then(({ ana }) => expect(timesOf(ana, look('ana')).agreed).toBeNull())
})
