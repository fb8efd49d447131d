/** Asks: one quiet end, one open on a topic, five in a day, and a taking back that tells nothing (R38). */

import { describe, expect, it } from 'vitest'
import type { Command, Event } from '../../../src/couple.ts'
import { isQuiet } from '../../../src/practice/asking/asking.ts'
import { timesOf } from '../../../src/practice/times/times.ts'
import { behavioursOf } from '../../../src/practice/behaviours/behaviours.ts'
import {
  at,
  days,
  given,
  hours,
  introduced,
  lived,
  look,
  minutes,
  said,
  thread,
} from '../../stories.ts'

const ask = (name: string, what: 'now' | 'ear' = 'now'): Command => ({
  ...{ kind: 'ask-time', thread: thread(name), what, until: null },
})
const yes = (name: string, ms: number): Command => ({
  ...{ kind: 'agree-time', thread: thread(name), when: 'now', from: at(ms) },
})
const takeBack = (name: string): Command => ({ kind: 'take-ask-back', thread: thread(name) })
const wish: Command = {
  ...{ kind: 'wish-behaviour', thread: thread('wish'), cue: 'I talk of work', act: 'look up' },
}

describe('an ask', () => {
  it('stands as long as it says, counted from its sharing, and ends by itself', () => {
    given(said('ana', ask('one'))).then(({ ana, ben }) => {
      expect(timesOf(ana, look('ana', hours(2))).now.mine).toMatchObject({
        ...{ state: 'open', until: at(hours(3)) },
      })
      expect(timesOf(ben, look('ben', hours(2))).now.theirs?.state).toBe('open')
      expect(timesOf(ana, look('ana', hours(3))).now.mine?.state).toBe('over')
      expect(timesOf(ben, look('ben', hours(3))).now.theirs?.state).toBe('over')
    })
    given(said('ana', ask('one')))
      .when('ben', yes('one', hours(3)), hours(3))
      .refuses('not-now')
  })
  it('is answered by the other alone, and once', () => {
    given(said('ana', ask('one')))
      .when('ana', yes('one', 0))
      .refuses('not-yours')
    given(said('ana', ask('one')), said('ben', yes('one', 0)))
      .when('ben', yes('one', 0))
      .refuses('already-so')
    given().when('ben', yes('none', 0)).refuses('no-such-thread')
  })
  it('a yes that was said offline in time still counts when it comes late', () => {
    const agreed: Event = {
      ...{ kind: 'time-agreed', v: 1, audience: 'both', thread: thread('one') },
      ...{ when: 'at', from: at(hours(5)) },
    }
    given(said('ana', ask('one')))
      .forges('ben', agreed, hours(4))
      .then(({ ana }) => {
        expect(timesOf(ana, look('ana', hours(4))).agreed).toMatchObject({ from: at(hours(5)) })
      })
  })
})

describe('asking again', () => {
  it('is not offered, nor taken from a modified app, while the topic rests', () => {
    const again: Event = {
      ...{ kind: 'behaviour-wished', v: 1, audience: 'both', thread: thread('again') },
      ...{ cue: 'I talk', act: 'listen' },
    }
    const forAll = given(said('ana', wish))
    forAll.when('ana', { ...wish, thread: thread('again') }, days(13)).refuses('asked-before')
    forAll.forges('ana', again, days(13)).changesNothing()
    forAll
      .when('ana', { ...wish, thread: thread('again') }, days(14))
      .then(({ ben }) =>
        expect(behavioursOf(ben, look('ben', days(14))).wish?.thread).toBe('again'),
      )
    forAll.then(({ ana }) => {
      expect(behavioursOf(ana, look('ana', days(1))).mayWishFrom).toBe(at(days(14)))
      expect(behavioursOf(ana, look('ana', days(14))).mayWishFrom).toBeNull()
    })
  })
  it('rests as long after it was taken back: that is no way round', () => {
    given(said('ana', wish), said('ana', takeBack('wish')))
      .when('ana', { ...wish, thread: thread('again') }, days(13))
      .refuses('asked-before')
  })
  it('is free at once after a yes, and each of the two has topics of their own', () => {
    given(said('ana', ask('one')), said('ben', yes('one', 0)))
      .when('ana', ask('two'), minutes(1))
      .then(({ ben }) =>
        expect(timesOf(ben, look('ben', minutes(1))).now.theirs?.thread).toBe('two'),
      )
    given(said('ana', ask('one')))
      .when('ben', ask('two'))
      .then(({ ana }) => expect(timesOf(ana, look('ana')).now.theirs?.thread).toBe('two'))
  })
  it('a sixth in a day cannot be composed, and is not taken from a modified app', () => {
    const five = [1, 2, 3, 4, 5].flatMap((each) => [
      said('ana', ask(`now-${each}`), minutes(each)),
      said('ben', yes(`now-${each}`, minutes(each)), minutes(each)),
    ])
    const sixth: Event = {
      ...{ kind: 'time-asked', v: 1, audience: 'both', thread: thread('six') },
      ...{ what: 'ear', until: null },
    }
    given(...five)
      .when('ana', ask('six', 'ear'), hours(20))
      .refuses('asked-enough')
    given(...five)
      .when('ana', wish, hours(20))
      .refuses('asked-enough')
    given(...five)
      .forges('ana', sixth, hours(20))
      .changesNothing()
    given(...five)
      .when('ben', ask('six'), hours(20))
      .then(({ ana }) => {
        expect(timesOf(ana, look('ana', hours(20))).now.theirs).not.toBeNull()
        expect(timesOf(ana, look('ana', hours(20))).ear.mayAskFrom).toBe(at(minutes(1) + days(1)))
      })
    given(...five)
      .when('ana', ask('six', 'ear'), days(1) + minutes(1))
      .then(() => undefined)
  })
  it('dated ahead to have more of them, each waits for its date by the other’s clock', () => {
    const ahead = (name: string): Event => ({
      ...{ kind: 'behaviour-wished', v: 1, audience: 'both', thread: thread(name) },
      ...{ cue: 'I talk', act: 'listen' },
    })
    given()
      .forges('ana', ahead('ahead'), days(30))
      .then(({ ben }) => {
        expect(behavioursOf(ben, look('ben')).wish).toBeNull()
        expect(behavioursOf(ben, look('ben', days(30))).wish?.thread).toBe('ahead')
      })
  })
})

describe('taking back', () => {
  it('is its author’s alone; then it is open to nobody, and there are no words of it', () => {
    given(said('ana', wish)).when('ben', takeBack('wish')).refuses('not-yours')
    given(said('ana', wish))
      .when('ana', takeBack('wish'))
      .then(({ ana, ben }) => {
        expect(behavioursOf(ben, look('ben')).wish).toBeNull()
        expect(behavioursOf(ana, look('ana')).wished?.state).toBe('taken-back')
        for (const couple of [ana, ben])
          expect(JSON.stringify(couple)).not.toContain('I talk of work')
      })
    given(said('ana', wish), said('ana', takeBack('wish')))
      .when('ana', takeBack('wish'))
      .refuses('already-so')
    given(said('ana', wish)).when('ana', takeBack('wish'), days(14)).refuses('not-now')
  })
  it('a yes that came first stands; one that comes after is refused, and its words go back', () => {
    const adopt: Command = {
      ...{ kind: 'adopt-wish', thread: thread('wish'), cue: 'you talk', act: 'I look up' },
      until: at(days(30)),
    }
    given(said('ana', wish), said('ben', adopt)).when('ana', takeBack('wish')).refuses('not-now')
    given(said('ana', wish), said('ana', takeBack('wish')))
      .when('ben', adopt)
      .refuses('not-now')
  })
})

it('what Ben does with an ask, but for a yes, leaves Ana’s state the same to the letter', () => {
  const quiet = said('ben', { kind: 'keep-quiet', hours: null, until: at(days(7)) })
  const alone = lived([...introduced, said('ana', wish), said('ana', ask('one'))])
  const held = lived([...introduced, said('ana', wish), said('ana', ask('one')), quiet])
  expect(JSON.stringify(held.ana)).toBe(JSON.stringify(alone.ana))
  for (const ms of [0, hours(3), days(7), days(14)]) {
    const [seen, still] = [alone, held].map(({ ana }) => timesOf(ana, look('ana', ms)))
    expect(seen).toEqual(still)
  }
})

it('quiet hours run past midnight, at one’s own hour; nothing at all comes until then', () => {
  const night = { hours: { from: 22 * 60, to: 7 * 60 }, until: null }
  const asked = [21, 22, 23, 0, 6, 7, 12].map((hour) => isQuiet(night, at(0), hour * 60))
  expect(asked).toEqual([false, true, true, true, true, false, false])
  expect(isQuiet({ hours: null, until: at(days(1)) }, at(hours(23)), 0)).toBe(true)
  expect(isQuiet({ hours: null, until: at(days(1)) }, at(days(1)), 0)).toBe(false)
  expect(isQuiet({ hours: { from: 60, to: 60 }, until: null }, at(0), 60)).toBe(false)
  given()
    .when('ben', { kind: 'keep-quiet', ...night })
    .then(({ ana, ben }) => {
      expect(ben.own.asking).toEqual(night)
      expect(ana.own.asking).toEqual({ hours: null, until: null })
    })
  given()
    .when('ben', { kind: 'keep-quiet', hours: { from: 1_440, to: 0 }, until: null })
    .refuses('field')
})
