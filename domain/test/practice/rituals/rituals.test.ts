/** Rituals: drafted by one, begun by two, each at their own hour, ended by either (R32). */

import { describe, expect, it } from 'vitest'
import { type Day, dayAt, type ZoneName } from '../../../src/cadence/cadence.ts'
import { type Command, type Couple, due, fold, upcoming } from '../../../src/couple.ts'
import type { EntryId } from '../../../src/ids.ts'
import {
  letGoQuestion,
  ritualOf,
  type RitualTerms,
  ritualsOf,
  stillRounds,
} from '../../../src/practice/rituals/rituals.ts'
import { draftsWaiting, hoursAsked } from '../../../src/practice/rituals/today.ts'
import { matchedEvent, roundAt } from '../../../src/practice/yeses/yeses.ts'
import { at, days, given, hours, id, look, type Name, noon, said, thread } from '../../stories.ts'

// The story's noon is 08:00 in UTC on 15 January 2027.
const berlin = 'Europe/Berlin' as ZoneName
const newYork = 'America/New_York' as ZoneName
const today = dayAt(noon, berlin)
const day = (after: number): Day => (today + after) as Day
const here = (by: Name, afterMs = 0, zone = berlin) => ({ ...look(by, afterMs), zone })
const evening = (after: number): number => days(after) + hours(12)

const terms = (change: Partial<RitualTerms> = {}): RitualTerms => ({
  ...{ which: 'walk', name: 'Our walk', cue: '', act: 'Once round the park', minutes: 30 },
  ...{ short: '', ending: 'Thank you', hearing: 'just-listen' },
  cadence: { kind: 'every', days: 1 },
  time: { kind: 'own', from: 1_200, minutes: 120 },
  start: today,
  days: 90,
  ...change,
})
const walk = thread('walk')
const draft = (change: Partial<RitualTerms> = {}, name = 'walk'): Command => ({
  ...{ kind: 'draft-ritual', thread: thread(name), ...terms(change) },
})
const change = (seen: number, changed: Partial<RitualTerms> = {}): Command => ({
  ...{ kind: 'change-ritual', thread: walk, seen, ...terms(changed) },
})
const agree = (seen = 1, after = 0, name = 'walk'): Command => ({
  ...{ kind: 'agree-ritual', thread: thread(name), seen, on: day(after) },
})
const keep = (after: number): Command => ({
  ...{ kind: 'keep-ritual', thread: walk, on: day(after) },
})
const retire: Command = { kind: 'retire-ritual', thread: walk }
const begun = [said('ana', draft()), said('ben', agree())]
const seen = (couple: Couple, by: Name, afterMs = 0, zone = berlin) =>
  ritualOf(couple, walk, here(by, afterMs, zone))
const asked = (couple: Couple, by: Name, afterMs = 0, zone = berlin) =>
  due(couple, here(by, afterMs, zone)).map(({ kind }) => kind)

describe('drafted', () => {
  it('R32: by one, silent until the partner says yes; nobody agrees to their own', () => {
    given(said('ana', draft())).then(({ ana, ben }) => {
      expect(seen(ana, 'ana')).toMatchObject({ state: 'offered', canAgree: false })
      expect(seen(ben, 'ben')).toMatchObject({ state: 'offered', canAgree: true })
      expect(draftsWaiting(ben, here('ben'))).toMatchObject([{ thread: walk, written: 1 }])
      expect(draftsWaiting(ana, here('ana'))).toEqual([])
      for (const couple of [ana, ben]) {
        expect(due(couple, here('ben', evening(0)))).toEqual([])
        expect(upcoming(couple, here('ben'))).toEqual([])
      }
    })
    given(said('ana', draft())).when('ana', agree()).refuses('not-yours')
    given(said('ana', draft()))
      .forges('ana', {
        kind: 'ritual-agreed',
        v: 1,
        audience: 'both',
        thread: walk,
        seen: 1,
        on: day(0),
      })
      .changesNothing()
  })

  it('ends alike for both after two weeks, whether it was read or not, and by its author at once', () => {
    given(said('ana', draft())).then(({ ana, ben }) => {
      expect(seen(ana, 'ana', days(14))?.state).toBe('untaken')
      expect(seen(ben, 'ben', days(14))?.state).toBe('untaken')
      expect(draftsWaiting(ben, here('ben', days(14)))).toEqual([])
    })
    given(said('ana', draft())).when('ben', agree(1, 14), days(14)).refuses('not-now')
    given(said('ana', draft()), said('ana', retire)).then(({ ben }) =>
      expect(seen(ben, 'ben')?.state).toBe('untaken'),
    )
  })

  it('long ago, far ahead, or by a clock nobody knows is refused; of twenty there is no twenty-first', () => {
    given()
      .when('ana', draft({ start: day(-3) }))
      .refuses('out-of-range')
    given()
      .when('ana', draft({ start: day(200) }))
      .refuses('out-of-range')
    const zone = 'Mars/Olympus' as ZoneName
    given()
      .when('ana', draft({ time: { kind: 'zone', zone, from: 0, minutes: 60 } }))
      .refuses('out-of-range')
    given()
      .when('ana', draft({ days: 3_650 }))
      .refuses('field')
    given()
      .when('ana', draft({ time: { kind: 'own', from: 0, minutes: 0 } }))
      .refuses('field')
    given()
      .when('ana', draft({ time: { kind: 'own', from: 0, minutes: 1_800 } }))
      .refuses('field')
    const many = Array.from({ length: 20 }, (_, index) => said('ana', draft({}, `r-${index}`)))
    given(...many)
      .when('ben', draft())
      .refuses('out-of-range')
    given(...many)
      .when('ben', draft({ start: day(15) }), days(15))
      .then(() => null)
  })
})

describe('begun', () => {
  it('R32: each at their own hour, across a flight, and never without their evening at a clock change', () => {
    given(...begun).then(({ ana, ben }) => {
      expect(asked(ana, 'ana', evening(0))).toEqual(['ritual'])
      expect(asked(ben, 'ben', evening(0), newYork)).toEqual([])
      expect(asked(ben, 'ben', evening(0) + hours(6), newYork)).toEqual(['ritual'])
      // Berlin sets its clocks forward on 28 March 2027, day 72.
      expect(asked(ana, 'ana', evening(72) - hours(2))).toContain('ritual')
      expect(asked(ana, 'ana', evening(72) - hours(2) - 1)).not.toContain('ritual')
    })
  })

  it('the same moment for both by the clock of one place; after something on no clock', () => {
    const time = { kind: 'zone', zone: berlin, from: 1_200, minutes: 120 } as const
    given(said('ana', draft({ time })), said('ben', agree())).then(({ ben }) =>
      expect(asked(ben, 'ben', evening(0), newYork)).toEqual(['ritual']),
    )
    const after = { kind: 'after', what: 'the dishes' } as const
    given(said('ana', draft({ time: after })), said('ben', agree())).then(({ ben }) =>
      expect(due(ben, here('ben'))).toMatchObject([{ kind: 'ritual', byClock: false }]),
    )
  })

  it('kept when either says so; let pass by one, it ends alike for the other', () => {
    given(...begun, said('ben', keep(0), evening(0))).then(({ ana }) => {
      expect(seen(ana, 'ana', evening(0))?.time).toMatchObject({ state: 'kept' })
      expect(asked(ana, 'ana', evening(0))).toEqual([])
    })
    const pass: Command = { kind: 'pass-ritual', thread: walk, on: day(0) }
    given(...begun, said('ben', pass, evening(0))).then(({ ana, ben }) => {
      expect(asked(ben, 'ben', evening(0))).toEqual([])
      expect(asked(ana, 'ana', evening(0))).toEqual(['ritual'])
      expect(seen(ana, 'ana', evening(0) + hours(3))?.time?.state).toBe('not-this-time')
    })
    given(...begun)
      .when('ana', keep(0), days(4))
      .refuses('out-of-range')
  })

  it('R32: let go by either at once: the future goes on both, the past stays', () => {
    given(...begun, said('ana', keep(0), evening(0)), said('ben', retire, days(1))).then(
      ({ ana, ben }) => {
        for (const couple of [ana, ben]) {
          const by = couple === ana ? 'ana' : 'ben'
          expect(seen(couple, by, evening(1))).toMatchObject({
            ...{ state: 'let-go', next: [], time: null },
            consistency: { kept: 1, times: [{ day: day(0), kept: true }] },
          })
          expect(asked(couple, by, evening(1))).toEqual([])
          expect(ritualsOf(couple, here(by, evening(1))).past).toHaveLength(1)
        }
      },
    )
    given(...begun, said('ben', retire))
      .when('ana', change(1))
      .refuses('not-now')
  })

  it('a change holds once both want it, and what was read too late loses to what came first', () => {
    given(...begun, said('ana', change(1, { minutes: 10 }))).then(({ ben }) =>
      expect(seen(ben, 'ben')).toMatchObject({ agreed: { minutes: 30 }, draft: { by: 'partner' } }),
    )
    given(...begun, said('ana', change(1, { minutes: 10 })))
      .when('ben', change(1, { minutes: 20 }))
      .refuses('overtaken')
    given(...begun, said('ana', change(1, { minutes: 10 })), said('ben', agree(2))).then(
      ({ ana }) => expect(seen(ana, 'ana')).toMatchObject({ agreed: { minutes: 10 }, draft: null }),
    )
  })

  it('rests while life happens, and shows three at most', () => {
    const lull: Command = {
      ...{ kind: 'begin-lull', thread: thread('lull'), from: today, until: day(5), word: null },
    }
    given(...begun, said('ben', lull)).then(({ ana }) => {
      expect(asked(ana, 'ana', evening(1))).toEqual([])
      expect(upcoming(ana, here('ana'))[0]).toMatchObject({ kind: 'ritual' })
    })
    const many = Array.from({ length: 7 }, (_, index) => `r-${index}`)
    const all = many.flatMap((name) => [
      said('ana', draft({}, name)),
      said('ben', agree(1, 0, name)),
    ])
    given(...all).then(({ ana }) => expect(upcoming(ana, here('ana'))).toHaveLength(3))
  })
})

describe('asked', () => {
  it('R32: after sixty days each alone, once; the answer is told to nobody', () => {
    const at = days(60) + hours(2)
    given(...begun).then(({ ana }) => {
      expect(asked(ana, 'ana', days(59))).not.toContain('ritual-still')
      expect(asked(ana, 'ana', at)).toContain('ritual-still')
      expect(asked(ana, 'ana', at + days(14))).not.toContain('ritual-still')
    })
    const no: Command = { kind: 'feel-ritual', thread: walk, on: day(60), says: 'no' }
    given(...begun, said('ana', no, at)).then(({ ana, ben }) => {
      expect(asked(ana, 'ana', at)).not.toContain('ritual-still')
      expect(asked(ben, 'ben', at)).toContain('ritual-still')
      expect(ana.shared).toEqual(ben.shared)
      expect(seen(ben, 'ben', at)?.state).toBe('runs')
    })
  })

  it('R32: both said that it is theirs no more: it ends for both, and what was there stays', () => {
    given(...begun).then(({ ana }) => {
      const event = matchedEvent(letGoQuestion(walk), roundAt(at(days(60))))
      const other = matchedEvent('ritual/another/let-go', roundAt(at(days(60))))
      if (event === null || other === null) throw new Error('no question')
      const told = (couple: Couple, what: typeof event): Couple => {
        const sequence = couple.shared.progress.head + 1
        const entry = { id: `m${sequence}` as EntryId, space: 'couple', sequence } as const
        return fold(couple, { ...entry, by: id('ben'), at: at(days(60)), event: what })
      }
      expect(seen(told(ana, other), 'ana', days(60))?.state).toBe('runs')
      expect(seen(told(ana, event), 'ana', days(61))?.state).toBe('let-go')
      expect(asked(told(ana, event), 'ana', days(60) + hours(2))).toEqual([])
    })
  })

  it('R32: an answer counts for the weeks in which either may be asked', () => {
    const day = dayAt(at(days(60)), berlin)
    const rounds = stillRounds(day, at(days(60) + hours(2)))
    expect(rounds[0]).toBe(roundAt(at(days(60) + hours(2))))
    expect(rounds.at(-1)).toBe(roundAt(at(days(75))))
    expect(stillRounds(day, at(days(90)))).toHaveLength(1)
  })

  it('R32: once in another zone, whose clock my hours go by; home needs no question', () => {
    const home: Command = { kind: 'settle-hours', home: berlin, here: berlin, by: 'here' }
    const stay: Command = { kind: 'settle-hours', home: berlin, here: newYork, by: 'home' }
    given(...begun, said('ana', home)).then(({ ana, ben }) => {
      expect(hoursAsked(ana, here('ana', 0, newYork))).toBe(berlin)
      expect(hoursAsked(ana, here('ana'))).toBeNull()
      expect(hoursAsked(ana, here('ana', 0, 'Europe/Paris' as ZoneName))).toBeNull()
      expect(hoursAsked(ben, here('ben', 0, newYork))).toBeNull()
    })
    given(...begun, said('ana', home), said('ana', stay)).then(({ ana }) => {
      expect(hoursAsked(ana, here('ana', 0, newYork))).toBeNull()
      expect(asked(ana, 'ana', evening(0), newYork)).toEqual(['ritual'])
      expect(hoursAsked(ana, here('ana', 0, 'Asia/Tokyo' as ZoneName))).toBe(berlin)
    })
  })

  it('at the end of its days both look at it: longer takes both, else it is over', () => {
    const at = evening(90)
    given(...begun).then(({ ana }) => {
      expect(asked(ana, 'ana', at)).toEqual(['ritual-review'])
      expect(seen(ana, 'ana', at)?.state).toBe('review')
      expect(seen(ana, 'ana', at + days(14))?.state).toBe('over')
    })
    const on = [said('ana', change(1, { start: day(91) }), at), said('ben', agree(2, 91), days(91))]
    given(...begun, ...on).then(({ ana }) => {
      expect(seen(ana, 'ana', evening(92))?.state).toBe('runs')
      expect(asked(ana, 'ana', evening(92) - hours(1))).toContain('ritual')
    })
  })
})
