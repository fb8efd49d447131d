/** A repair in three parts, its answers, and how it never becomes pressure (R2, R5, R7, R19). */

import { describe, expect, it } from 'vitest'
import { type Command, due, type Event, historyOf, roadOf } from '../../../src/couple.ts'
import { promiseOf } from '../../../src/practice/promises/promises.ts'
import { offerRestsUntil, repairOf } from '../../../src/practice/repairs/repairs.ts'
import { ruptureOf } from '../../../src/practice/ruptures/ruptures.ts'
import type { Instant } from '../../../src/ids.ts'
import { at, days, given, hours, look, minutes, noon, said, thread } from '../../stories.ts'

const keys = thread('keys')
const sorry = thread('sorry')
const flagged = said('ben', {
  kind: 'flag-rupture',
  thread: keys,
  title: 'Keys',
  happenedAt: noon,
  wish: 'write',
})
const parts = {
  impact: 'You stood in the rain for an hour.',
  concrete: 'I have a second key cut',
  due: at(days(1)),
  cue: 'I leave the house last',
  act: 'I feel for both keys',
}
const offer: Command = { kind: 'offer-repair', thread: sorry, about: keys, ...parts }
const offered = said('ana', offer, minutes(30))
const answer = (what: 'received' | 'not-ready' | 'impact'): Command => ({
  kind: 'answer-repair',
  thread: sorry,
  answer: what === 'impact' ? { missing: 'impact' } : what,
})

it('an offer needs all three parts, and the concrete one a time', () => {
  for (const part of ['impact', 'concrete', 'cue', 'act']) {
    given(flagged)
      .when('ana', { ...offer, [part]: ' ' })
      .refuses('field')
  }
  given(flagged)
    .when('ana', { ...offer, due: NaN as Instant })
    .refuses('field')
  given(flagged)
    .when('ana', { ...offer, due: at(-minutes(6)) })
    .refuses('out-of-range')
})

it('stands on the road before its promise, which both made in one moment', () => {
  const account = said('ben', {
    ...{ kind: 'share-account', thread: thread('rain'), about: keys },
    ...{ observation: 'The door was locked.', impact: 'I was cold.' },
  })
  given(flagged, offered, account).then(({ ana, ben }) => {
    for (const [couple, by] of [
      [ana, 'ana'],
      [ben, 'ben'],
    ] as const) {
      const road = roadOf(couple, keys, look(by))
      expect(road.map(({ kind }) => kind)).toEqual(['repair', 'promise', 'account'])
    }
  })
})

it('less than three parts is a note', () => {
  const note: Command = {
    ...{ kind: 'share-note', thread: thread('n'), about: keys },
    ...{ impact: 'You were cold.', concrete: '', change: '' },
  }
  given(flagged)
    .when('ana', note)
    .then(({ ben }) => {
      expect(roadOf(ben, keys, look('ben')).map(({ kind }) => kind)).toEqual(['note'])
    })
  given(flagged)
    .when('ana', { ...note, impact: '  ' })
    .refuses('field')
})

it('R5: "missing: impact" reopens that part for its author, and asks no word of the receiver', () => {
  given(flagged, offered, said('ben', answer('impact'))).then(({ ana }) => {
    expect(repairOf(ana, sorry, look('ana'))).toMatchObject({
      state: 'missing',
      missing: 'impact',
      can: { revise: true },
    })
  })
  given(flagged, offered, said('ben', answer('impact'), hours(1)))
    .when('ana', { kind: 'revise-repair', thread: sorry, ...parts, impact: 'Cold.' }, hours(2))
    .then(({ ben }) => {
      const repair = repairOf(ben, sorry, look('ben', hours(2)))
      expect(repair).toMatchObject({ state: 'delivered', version: 2, missing: null })
      expect(repair?.parts.impact).toBe('Cold.')
    })
})

describe('"not ready" is a full answer', () => {
  it('and whoever offered cannot tell it from silence', () => {
    given(flagged, offered).then((silent) => {
      given(flagged, offered, said('ben', answer('not-ready'), hours(1))).then((told) => {
        expect(told.ana).toEqual(silent.ana)
        expect(repairOf(told.ana, sorry, look('ana', days(3)))?.state).toBe('delivered')
        expect(repairOf(told.ben, sorry, look('ben', days(3)))?.state).toBe('not-ready')
      })
    })
  })
  it('nothing reminds anyone to answer', () => {
    given(flagged, offered).then(({ ben }) => expect(due(ben, look('ben', days(2)))).toEqual([]))
  })
  it('for seven days there is no second offer; then there may be', () => {
    const again: Command = { ...offer, thread: thread('again'), due: at(days(9)) }
    given(flagged, offered).when('ana', again, days(6)).refuses('resting')
    given(flagged, offered).then(({ ana }) => {
      expect(offerRestsUntil(ana, keys, look('ana', days(6)))).toBe(at(days(7) + minutes(30)))
    })
    given(flagged, offered)
      .when('ana', again, days(7) + minutes(30))
      .then(({ ana }) => expect(offerRestsUntil(ana, keys, look('ana', days(15)))).toBeNull())
  })
  it('it can become "received" whenever its owner is', () => {
    given(flagged, offered, said('ben', answer('not-ready'), hours(1)))
      .when('ben', answer('received'), days(20))
      .then(({ ana }) => expect(repairOf(ana, sorry, look('ana'))?.state).toBe('received'))
  })
  it('the other may offer meanwhile', () => {
    given(flagged, offered)
      .when('ben', { ...offer, thread: thread('mine') }, hours(1))
      .then(({ ana }) => expect(repairOf(ana, thread('mine'), look('ana'))?.by).toBe('partner'))
  })
})

describe('what may not be', () => {
  it('receiving one’s own repair, or revising another’s', () => {
    given(flagged, offered).when('ana', answer('received')).refuses('not-yours')
    given(flagged, offered)
      .when('ben', { kind: 'revise-repair', thread: sorry, ...parts })
      .refuses('not-yours')
  })
  it('a new version that nobody asked for', () => {
    given(flagged, offered)
      .when('ana', { kind: 'revise-repair', thread: sorry, ...parts })
      .refuses('not-now')
  })
  it('an answer after "received", or to what was withdrawn', () => {
    given(flagged, offered, said('ben', answer('received')))
      .when('ben', answer('impact'))
      .refuses('already-so')
    given(flagged, offered, said('ana', { kind: 'withdraw-repair', thread: sorry }))
      .when('ben', answer('received'))
      .refuses('not-now')
  })
  it('a repair of nothing, or of what is parked', () => {
    given().when('ana', offer).refuses('no-such-thread')
    given(flagged, said('ana', { kind: 'park-rupture', thread: keys, until: null }))
      .when('ana', offer)
      .refuses('set-aside')
  })
})

it('the concrete part is a promise under the same thread, which counts once received', () => {
  given(flagged, offered).then(({ ana, ben }) => {
    expect(promiseOf(ana, sorry, look('ana'))).toMatchObject({ what: parts.concrete, by: 'me' })
    expect(due(ben, look('ben', days(1)))).toEqual([])
    expect(due(ana, look('ana', days(1)))).toMatchObject([{ kind: 'promise', thread: 'sorry' }])
  })
  given(flagged, offered, said('ben', answer('received'))).then(({ ben }) => {
    expect(due(ben, look('ben', days(1)))).toMatchObject([{ kind: 'promise', by: 'partner' }])
  })
})

it('the first work by the other acknowledges the rupture and begins the repair', () => {
  given(flagged, offered).then(({ ben }) => {
    expect(ruptureOf(ben, keys, look('ben'))?.state).toBe('in-repair')
  })
})

it('R7: both see the same history and the same median, and nothing says whose', () => {
  const more = ['two', 'three'].flatMap((name, index) => [
    said('ana', { ...flag, thread: thread(name) }),
    said('ben', { ...offer, thread: thread(`r-${name}`), about: thread(name) }, hours(index + 1)),
  ])
  const story = given(flagged, offered, said('ben', answer('received'), hours(1)), ...more)
  story.then(({ ana, ben }) => {
    const history = historyOf(ana)
    expect(history).toEqual(historyOf(ben))
    expect(history.items).toHaveLength(3)
    expect(history.items[0]).toMatchObject({ title: 'Keys', receivedAt: at(hours(1)), attempts: 1 })
    expect(history.medianToFirstAttemptMs).toBe(hours(1))
    expect(Object.keys(history.items[0] ?? {})).not.toContain('by')
  })
})
const flag = {
  kind: 'flag-rupture',
  title: 'Something',
  happenedAt: noon,
  wish: 'talk',
} as const

it('the median of none is none, of two the middle', () => {
  given(flagged).then(({ ana }) => expect(historyOf(ana).medianToFirstAttemptMs).toBeNull())
  const two = [said('ana', { ...flag, thread: thread('two') })]
  const late = said('ben', { ...offer, thread: thread('r'), about: thread('two') }, minutes(90))
  given(flagged, offered, ...two, late).then(({ ana }) => {
    expect(historyOf(ana).medianToFirstAttemptMs).toBe(minutes(60))
  })
})

it('R2: an account is what a camera saw and what it did, and nothing before Share', () => {
  given(flagged)
    .when('ana', {
      ...{ kind: 'share-account', thread: thread('a'), about: keys },
      ...{ observation: 'The door was locked at six.', impact: 'I felt alone.' },
    })
    .then(({ ben }) => {
      expect(roadOf(ben, keys, look('ben'))).toMatchObject([
        { kind: 'account', view: { observation: 'The door was locked at six.' } },
      ])
    })
})

it('R19: a need is said as a need; naming a lapse has no other form', () => {
  given(flagged)
    .when('ben', {
      ...{ kind: 'share-need', thread: thread('need'), about: keys, promise: null },
      ...{ feeling: 'expected', when: 'I come home late' },
    })
    .then(({ ana }) => {
      expect(roadOf(ana, keys, look('ana'))).toMatchObject([
        { kind: 'need', view: { feeling: 'expected', by: 'partner' } },
      ])
    })
})

describe('a second offer while the first rests', () => {
  it('by a modified app, waits for its receiver until the rest is over by their own clock, whatever it claims', () => {
    const again: Event = {
      ...{ kind: 'repair-offered', v: 1, audience: 'both', thread: thread('again'), about: keys },
      ...parts,
    }
    for (const claim of [hours(2), days(8), days(800)]) {
      given(flagged, offered)
        .forges('ana', again, claim)
        .then(({ ana, ben }) => {
          const threadsAt = (couple: typeof ben, who: 'ana' | 'ben', afterMs: number) =>
            roadOf(couple, keys, look(who, afterMs)).map(({ view }) => view.thread)
          expect(threadsAt(ben, 'ben', days(6))).not.toContain('again')
          expect(threadsAt(ben, 'ben', days(6))).toContain(sorry)
          expect(threadsAt(ben, 'ben', days(8))).toContain('again')
          expect(threadsAt(ana, 'ana', days(6))).toContain('again')
        })
    }
  })
})

it('an offer that was answered, if only by what is missing, no longer holds up another', () => {
  const again: Command = { ...offer, thread: thread('again') }
  given(flagged, offered).when('ana', again, days(1)).refuses('resting')
  for (const what of ['impact', 'received'] as const)
    given(flagged, offered, said('ben', answer(what), hours(1)))
      .when('ana', again, days(1))
      .then(({ ana }) => expect(repairOf(ana, thread('again'), look('ana'))).not.toBeNull())
})
