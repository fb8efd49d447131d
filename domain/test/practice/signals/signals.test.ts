/** Signals: sent by one, never answered where it asks for space, ended by the clock or by its author (R36). */

import { describe, expect, it } from 'vitest'
import { type Command, due } from '../../../src/couple.ts'
import { promisesOf } from '../../../src/practice/promises/promises.ts'
import {
  leftWaitingCardOf,
  sentenceOf,
  type SignalKind,
  signalsNow,
  spaceToReturnFrom,
} from '../../../src/practice/signals/signals.ts'
import { at, days, given, hours, look, minutes, type Name, said, thread } from '../../stories.ts'

const one = thread('one')
const sent = (by: Name, what: SignalKind, length: number, name = 'one', afterMs = 0) =>
  said(by, { kind: 'send-signal', thread: thread(name), what, minutes: length }, afterMs)
type AnswerSignal = Extract<Command, { kind: 'answer-signal' }>
const answer = (fields: Partial<AnswerSignal>): Command => ({
  kind: 'answer-signal',
  thread: one,
  reply: 'here',
  words: '',
  promise: null,
  due: null,
  ...fields,
})

describe('a signal', () => {
  it('holds until its time is up, for both', () => {
    given(sent('ana', 'space', 45)).then(({ ana, ben }) => {
      expect(signalsNow(ana, look('ana')).mine).toMatchObject({
        what: 'space',
        until: at(minutes(45)),
      })
      expect(signalsNow(ben, look('ben', minutes(44))).theirs).toMatchObject({ what: 'space' })
      expect(signalsNow(ben, look('ben', minutes(45))).theirs).toBeNull()
    })
  })
  it('is bounded: space from fifteen minutes to a day, whatever an app sends', () => {
    const send = (what: SignalKind, length: number): Command => ({
      kind: 'send-signal',
      thread: one,
      what,
      minutes: length,
    })
    given().when('ana', send('space', 14)).refuses('out-of-range')
    given().when('ana', send('space', 1_441)).refuses('field')
    given().when('ana', send('comfort', 4)).refuses('field')
    given()
      .when('ana', send('slow', 5))
      .then(({ ben }) => {
        expect(signalsNow(ben, look('ben')).theirs?.what).toBe('slow')
      })
  })
  it('takes the place of what its author asked for before', () => {
    given(sent('ana', 'comfort', 60), sent('ana', 'slow', 20, 'two', minutes(1))).then(
      ({ ben }) => {
        expect(signalsNow(ben, look('ben', minutes(2))).theirs?.what).toBe('slow')
        expect(signalsNow(ben, look('ben', minutes(30))).theirs).toBeNull()
      },
    )
  })
  it('is ended by its author alone, and answered by the other alone, once', () => {
    const asked = sent('ana', 'comfort', 60)
    given(asked).when('ben', { kind: 'end-signal', thread: one }).refuses('not-yours')
    given(asked).when('ana', answer({})).refuses('not-yours')
    given(asked, said('ben', answer({})))
      .when('ben', answer({}))
      .refuses('already-so')
    given(asked, said('ana', { kind: 'end-signal', thread: one }))
      .when('ben', answer({}))
      .refuses('not-now')
  })
  it('for space is answered by nobody', () => {
    given(sent('ana', 'space', 45))
      .when('ben', answer({}))
      .refuses('not-now')
    given(sent('ana', 'space', 45))
      .forges('ben', { ...answered, reply: 'own', words: 'Come out now' })
      .changesNothing()
  })
  it('has replies that say what they are', () => {
    const asked = sent('ana', 'comfort', 60)
    for (const bad of [
      { reply: 'own' },
      { words: 'x' },
      { reply: 'at', words: 'Be there' },
      { reply: 'at', promise: thread('p'), due: at(hours(1)) },
      { promise: thread('p'), due: at(hours(1)) },
    ] as const) {
      given(asked).when('ben', answer(bad)).refuses('field')
    }
  })
  it('"not now, at seven" is a promise, by whoever says it', () => {
    const later = {
      reply: 'at' as const,
      words: 'Be there for Ana',
      promise: thread('p'),
      due: at(hours(2)),
    }
    given(sent('ana', 'comfort', 60))
      .when('ben', answer(later))
      .then(({ ana, ben }) => {
        expect(promisesOf(ana, look('ana'))).toMatchObject([
          { by: 'partner', what: 'Be there for Ana', due: at(hours(2)) },
        ])
        expect(ana.shared).toEqual(ben.shared)
      })
    given(sent('ana', 'comfort', 60))
      .when('ben', answer({ ...later, due: at(-hours(2)) }))
      .refuses('out-of-range')
  })
})

const answered = {
  kind: 'signal-answered',
  v: 1,
  audience: 'both',
  thread: one,
  reply: 'here',
  words: '',
  promise: null,
  due: null,
} as const

describe('space', () => {
  it('ends with one line for each, and a way for its author to say that they are back', () => {
    given(sent('ana', 'space', 45)).then(({ ana, ben }) => {
      expect(due(ben, look('ben', minutes(44)))).toEqual([])
      const over = { kind: 'space-over', at: at(minutes(45)) }
      expect(due(ana, look('ana', minutes(45)))).toMatchObject([{ ...over, by: 'me' }])
      expect(due(ben, look('ben', minutes(45)))).toMatchObject([{ ...over, by: 'partner' }])
      expect(due(ben, look('ben', hours(5)))).toEqual([])
      expect(spaceToReturnFrom(ana, look('ana', minutes(46)))).toBe(one)
      expect(spaceToReturnFrom(ben, look('ben', minutes(46)))).toBeNull()
    })
  })
  it('the third within a week without a return shows a card to whoever waited, and to nobody else', () => {
    const spaces = (back: boolean) =>
      [0, 1, 2].flatMap((day) => {
        const name = `day-${day}`
        const away = sent('ana', 'space', 60, name, days(day))
        const end: Command = { kind: 'end-signal', thread: thread(name) }
        return back && day === 1 ? [away, said('ana', end, days(day) + hours(2))] : [away]
      })
    const after = days(2) + hours(5)
    given(...spaces(false)).then(({ ana, ben }) => {
      expect(leftWaitingCardOf(ben, look('ben', after))).toBe(true)
      expect(leftWaitingCardOf(ben, look('ben', days(8)))).toBe(false)
      expect(leftWaitingCardOf(ana, look('ana', after))).toBe(false)
    })
    given(...spaces(true)).then(({ ben }) => {
      expect(leftWaitingCardOf(ben, look('ben', after))).toBe(false)
    })
  })
})

describe('the sentence for opposite signals', () => {
  const words = 'You breathe. I am in the kitchen.'
  const proposed = said('ana', { kind: 'propose-signal-sentence', words, instead: null })
  it('holds once both said yes to the same words', () => {
    given(proposed).when('ana', { kind: 'agree-signal-sentence', words }).refuses('not-yours')
    given(proposed).when('ben', { kind: 'agree-signal-sentence', words: 'x' }).refuses('overtaken')
    given(proposed)
      .when('ben', { kind: 'agree-signal-sentence', words })
      .then(({ ana }) => {
        expect(sentenceOf(ana, look('ana')).agreed).toBe(words)
      })
    given(proposed)
      .when('ben', { kind: 'propose-signal-sentence', words: 'Mine', instead: null })
      .refuses('overtaken')
  })
  it('is for space and reassurance at once', () => {
    given(sent('ana', 'space', 45), sent('ben', 'reassurance', 30, 'two')).then(({ ana, ben }) => {
      expect(signalsNow(ana, look('ana')).opposite).toBe(true)
      expect(signalsNow(ben, look('ben')).opposite).toBe(true)
      expect(signalsNow(ben, look('ben', minutes(31))).opposite).toBe(false)
    })
  })
})
