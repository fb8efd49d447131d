/** Feelings first: an acknowledgement completes it, and there is no place for an idea before it was asked for (R34). */

import { describe, expect, it } from 'vitest'
import { type Command, roadOf } from '../../../src/couple.ts'
import {
  acknowledgedMine,
  disclosureOf,
  disclosuresOf,
  disclosuresToAcknowledge,
  misusedIn,
  misusedOf,
  restingOf,
  stillRight,
} from '../../../src/practice/disclosures/disclosures.ts'
import { at, given, hours, look, noon, said, thread } from '../../stories.ts'

const one = thread('one')
const shared = said('ana', {
  kind: 'share-disclosure',
  thread: one,
  feeling: 'fear',
  words: 'I am afraid of Mondays.',
})
const acknowledge = (how: 'words' | 'until-tonight', words = ''): Command => ({
  kind: 'acknowledge-disclosure',
  thread: one,
  how,
  words,
})
const asked = said('ana', { kind: 'ask-ideas', thread: one })
const idea = (words = 'Take the bus'): Command => ({ kind: 'give-idea', thread: one, words })

describe('a disclosure', () => {
  it('R34: acknowledged with words, nothing is left to do', () => {
    given(shared).then(({ ben }) => {
      expect(disclosuresToAcknowledge(ben, look('ben'))).toHaveLength(1)
    })
    given(shared)
      .when('ben', acknowledge('words', 'I hear you.'))
      .then(({ ana, ben }) => {
        expect(disclosuresToAcknowledge(ben, look('ben'))).toEqual([])
        expect(disclosureOf(ana, one, look('ana'))?.acknowledged.words).toBe('I hear you.')
        expect(acknowledgedMine(ana, look('ana'))).toHaveLength(1)
        expect(acknowledgedMine(ben, look('ben'))).toEqual([])
        expect(ana.shared).toEqual(ben.shared)
      })
  })
  it('"I need until tonight" counts, sets no clock, and words may follow once', () => {
    const later = said('ben', acknowledge('until-tonight'))
    given(shared, later).then(({ ana, ben }) => {
      expect(disclosuresToAcknowledge(ben, look('ben'))).toEqual([])
      expect(disclosureOf(ana, one, look('ana'))?.acknowledged).toEqual({
        untilTonight: true,
        words: null,
      })
    })
    given(shared, later).when('ben', acknowledge('until-tonight')).refuses('already-so')
    const worded = said('ben', acknowledge('words', 'I hear you.'))
    given(shared, later, worded).when('ben', acknowledge('words', 'Again')).refuses('already-so')
    given(shared, worded).when('ben', acknowledge('until-tonight')).refuses('already-so')
  })
  it('has no place for an idea until its author asks, whatever an app sends', () => {
    given(shared).then(({ ben }) => {
      expect(disclosureOf(ben, one, look('ben'))?.can.giveIdea).toBe(false)
    })
    given(shared).when('ben', idea()).refuses('not-now')
    given(shared).when('ben', { kind: 'ask-ideas', thread: one }).refuses('not-yours')
    given(shared)
      .forges('ben', { kind: 'idea-given', v: 1, audience: 'both', thread: one, words: 'x' })
      .changesNothing()
    given(shared, asked)
      .when('ben', idea())
      .then(({ ana }) => {
        expect(disclosureOf(ana, one, look('ana'))?.ideas).toEqual(['Take the bus'])
      })
    const three = [1, 2, 3].map((n) => said('ben', idea(`Idea ${n}`)))
    given(shared, asked, ...three)
      .when('ben', idea())
      .refuses('not-now')
  })
  it('is acknowledged by the other alone, with words where it says so', () => {
    given(shared).when('ana', acknowledge('words', 'x')).refuses('not-yours')
    given(shared).when('ben', acknowledge('words')).refuses('field')
    given(shared).when('ben', acknowledge('until-tonight', 'x')).refuses('field')
    given().when('ben', acknowledge('until-tonight')).refuses('no-such-thread')
  })
  it('is taken back by its author: no words are left, and nothing more is said to it', () => {
    const back = { kind: 'take-disclosure-back', thread: one } as const
    given(shared).when('ben', back).refuses('not-yours')
    given(shared, said('ana', back)).then(({ ben }) => {
      expect(disclosuresOf(ben, look('ben'))).toEqual([])
      expect(JSON.stringify(ben)).not.toContain('Mondays')
    })
    given(shared, said('ana', back)).when('ben', acknowledge('words', 'x')).refuses('not-now')
    given(shared, said('ana', back)).when('ana', back).refuses('already-so')
  })
})

describe('an account', () => {
  const keys = thread('keys')
  const flagged = said('ana', {
    kind: 'flag-rupture',
    thread: keys,
    title: 'Keys',
    happenedAt: noon,
    wish: 'write',
  })
  const told = said('ana', {
    kind: 'share-account',
    thread: one,
    about: keys,
    observation: 'The door was locked.',
    impact: 'I was cold.',
  })
  it('is acknowledged in the same way, and that stands on its road for both', () => {
    given(flagged, told)
      .when('ben', acknowledge('words', 'I can see that it hurt.'))
      .then(({ ana, ben }) => {
        for (const [couple, name] of [
          [ana, 'ana'],
          [ben, 'ben'],
        ] as const) {
          const road = roadOf(couple, keys, look(name))
          expect(road.some(({ kind }) => kind === 'acknowledgement')).toBe(true)
        }
      })
    given(flagged, told).when('ana', acknowledge('words', 'x')).refuses('not-yours')
    given(flagged, told).when('ana', { kind: 'ask-ideas', thread: one }).refuses('no-such-thread')
  })
})

describe('R47: aftercare', () => {
  const rested = said('ana', { kind: 'rest-disclosure', thread: one })
  it('at rest it is on nobody’s list, and Ben’s app has no words of it to show', () => {
    given(shared, said('ben', acknowledge('words', 'I hear you.')), rested)
      .when('ana', { kind: 'unrest-disclosure', thread: one })
      .then(({ ana, ben }) => {
        expect(disclosuresOf(ana, look('ana'))).toHaveLength(1)
        expect(disclosureOf(ben, one, look('ben'))?.words).toBe('I am afraid of Mondays.')
      })
    given(shared, said('ben', acknowledge('words', 'I hear you.')))
      .when('ana', { kind: 'rest-disclosure', thread: one })
      .then(({ ana, ben }) => {
        for (const [couple, name] of [
          [ana, 'ana'],
          [ben, 'ben'],
        ] as const) {
          expect(disclosuresOf(couple, look(name))).toEqual([])
        }
        expect(restingOf(ana, look('ana'))).toHaveLength(1)
        expect(restingOf(ben, look('ben'))).toEqual([])
        const view = disclosureOf(ben, one, look('ben'))
        expect([view?.words, view?.acknowledged.words, view?.can.unrest]).toEqual(['', null, false])
      })
  })
  it('only its owner folds it away or unfolds it, and nothing is said to what rests', () => {
    given(shared).when('ben', { kind: 'rest-disclosure', thread: one }).refuses('not-yours')
    const rests = () => given(shared, rested)
    rests().when('ben', { kind: 'unrest-disclosure', thread: one }).refuses('not-yours')
    rests().when('ben', acknowledge('words', 'But you said')).refuses('not-now')
    rests().when('ana', { kind: 'ask-ideas', thread: one }).refuses('not-now')
    rests().when('ana', { kind: 'rest-disclosure', thread: one }).refuses('already-so')
  })
  it('a mark is known to whoever made it, and to nobody else', () => {
    given(shared)
      .when('ana', { kind: 'mark-misused', thread: one, rupture: thread('keys') })
      .then(({ ana, ben }) => {
        expect(misusedOf(ana, one)?.rupture).toBe(thread('keys'))
        expect(misusedIn(ana, thread('keys'))?.thread).toBe(one)
        expect(misusedOf(ben, one)).toBeNull()
        expect(misusedIn(ben, thread('keys'))).toBeNull()
      })
  })
  it('a day later its owner is asked, for three days, and nobody else', () => {
    given(shared)
      .when('ben', acknowledge('words', 'I hear you.'))
      .then(({ ana, ben }) => {
        const on = (hour: number) => ({ me: look('ana').me, now: at(hours(hour)) })
        expect(stillRight(ana, on(23))).toEqual([])
        expect(stillRight(ana, on(49))).toHaveLength(1)
        expect(stillRight(ana, on(24 * 6))).toEqual([])
        expect(stillRight(ben, { me: look('ben').me, now: at(hours(49)) })).toEqual([])
      })
  })
})
