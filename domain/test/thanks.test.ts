/** What comes back to whoever earned it: one line each, where it may be, and what helped for its author alone. */

import { expect, it } from 'vitest'
import type { Command } from '../src/couple.ts'
import { promiseOf } from '../src/practice/promises/promises.ts'
import { repairOf } from '../src/practice/repairs/repairs.ts'
import { ruptureOf } from '../src/practice/ruptures/ruptures.ts'
import { at, given, look, minutes, noon, said, thread } from './stories.ts'

const keys = thread('keys')
const call = thread('call')
const sorry = thread('sorry')
const flagged = said('ana', {
  ...{ kind: 'flag-rupture', thread: keys, title: 'Keys', happenedAt: noon, wish: 'write' },
})
const promised = said('ben', {
  ...{ kind: 'make-promise', thread: call, about: keys, what: 'call you', due: at(minutes(30)) },
})
const kept = said('ana', { kind: 'mark-kept', thread: call, onTime: true })
const offered = said('ben', {
  ...{ kind: 'offer-repair', thread: sorry, about: keys, impact: 'Cold.', concrete: 'A key' },
  ...{ due: at(minutes(60)), cue: 'I leave', act: 'I look' },
})
const thank = (words = 'It made my evening.'): Command => {
  return { kind: 'thank-for-promise', thread: call, words }
}

it('a kept promise takes one line of each, and none before it is kept', () => {
  given(flagged, promised).when('ana', thank()).refuses('not-now')
  given(flagged, promised, kept)
    .when('ana', thank())
    .then(({ ben }) => {
      expect(promiseOf(ben, call, look('ben'))?.thanks).toEqual({
        ...{ mine: null, theirs: 'It made my evening.' },
      })
    })
  given(flagged, promised, kept, said('ana', thank())).when('ana', thank()).refuses('already-so')
  given(flagged, promised, kept, said('ana', thank()))
    .when('ben', thank('I loved hearing it.'))
    .then(({ ana }) => {
      expect(promiseOf(ana, call, look('ana'))?.thanks.theirs).toBe('I loved hearing it.')
    })
})

it('"I did it" keeps nothing by itself, and is said once', () => {
  const done: Command = { kind: 'say-done', thread: call }
  given(flagged, promised)
    .when('ben', done)
    .then(({ ana }) => {
      expect(promiseOf(ana, call, look('ana'))).toMatchObject({ saidDone: true, state: 'open' })
    })
  given(flagged, promised).when('ana', done).refuses('not-yours')
  given(flagged, promised, said('ben', done)).when('ben', done).refuses('already-so')
  given(flagged, promised, kept).when('ben', done).refuses('already-so')
})

it('an answer to a repair takes a line of its receiver’s, and a new version begins without one', () => {
  const word = (words: string): Command => ({ kind: 'word-answer', thread: sorry, words })
  const missing = said('ana', {
    ...{ kind: 'answer-repair', thread: sorry, answer: { missing: 'impact' } },
  })
  given(flagged, offered).when('ana', word('Thank you.')).refuses('not-now')
  given(flagged, offered, missing).when('ben', word('Which?')).refuses('not-yours')
  const worded = said('ana', word('You left out the waiting.'))
  given(flagged, offered, missing, worded).then(({ ben }) => {
    const seen = repairOf(ben, sorry, look('ben'))
    expect(seen).toMatchObject({ missing: 'impact', answerWords: 'You left out the waiting.' })
  })
  const revised = said('ben', {
    ...{ kind: 'revise-repair', thread: sorry, impact: 'Cold, and waiting.', concrete: 'A key' },
    ...{ due: at(minutes(60)), cue: 'I leave', act: 'I look' },
  })
  given(flagged, offered, missing, worded, revised).then(({ ana }) => {
    expect(repairOf(ana, sorry, look('ana'))?.answerWords).toBeNull()
  })
})

it('once both say that it is mended, each may send one line; taken up again, it begins anew', () => {
  const mended = (by: 'ana' | 'ben') => said(by, { kind: 'feel-repaired', thread: keys })
  const line: Command = { kind: 'thank-for-mending', thread: keys, words: 'Thank you.' }
  given(flagged, mended('ana')).when('ana', line).refuses('not-now')
  given(flagged, mended('ana'), mended('ben'))
    .when('ana', line)
    .then(({ ben }) => {
      expect(ruptureOf(ben, keys, look('ben'))?.thanks).toEqual({
        ...{ mine: null, theirs: 'Thank you.' },
      })
    })
  const again = said('ben', { kind: 'reopen-rupture', thread: keys })
  given(flagged, mended('ana'), mended('ben'), said('ana', line), again).then(({ ben }) => {
    expect(ruptureOf(ben, keys, look('ben'))?.thanks.theirs).toBeNull()
  })
})

it('what helped me stays on my own devices, beside my note', () => {
  const note = said('ana', { kind: 'note-rupture', thread: keys, intensity: 3, note: 'softer' })
  given(flagged, note)
    .when('ana', { kind: 'keep-what-helped', thread: keys, helped: ['walk', 'time'] })
    .then(({ ana, ben }) => {
      expect(ruptureOf(ana, keys, look('ana'))).toMatchObject({
        ...{ helped: ['walk', 'time'], mine: { intensity: 3, note: 'softer' } },
      })
      expect(ruptureOf(ben, keys, look('ben'))?.helped).toBeNull()
      expect(JSON.stringify(ben)).not.toContain('walk')
    })
})

it('what my partner says on a hurt has a place of its own; what I say moves no mark of mine', () => {
  given(flagged).then(({ ana, ben }) => {
    expect(ruptureOf(ana, keys, look('ana'))?.saidByPartner).toBe(-1)
    expect(ruptureOf(ben, keys, look('ben'))?.saidByPartner).toBeGreaterThanOrEqual(0)
  })
  const before = (past: readonly (typeof flagged)[]) => {
    let place = -1
    given(...past).then(({ ana }) => {
      place = ruptureOf(ana, keys, look('ana'))?.saidByPartner ?? -1
    })
    return place
  }
  expect(before([flagged, promised])).toBeGreaterThan(before([flagged]))
  expect(before([flagged, promised, kept])).toBe(before([flagged, promised]))
})
