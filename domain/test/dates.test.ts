/** Time never decides whether a word counts: what a date may be, and what it is made to be. */

import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { farthest } from '../src/bounds.ts'
import { parseEvent, shiftEvent } from '../src/codec.ts'
import {
  type Couple,
  due,
  emptyCouple,
  type Entry,
  type Event,
  fold,
  judge,
  upcoming,
  wrongDateOf,
} from '../src/couple.ts'
import { eventSpecs } from '../src/events.ts'
import type { EntryId, Instant, PartnerId } from '../src/ids.ts'
import { getMany } from '../src/many.ts'
import { promiseOf } from '../src/practice/promises/promises.ts'
import { ruptureOf } from '../src/practice/ruptures/ruptures.ts'
import { runningTimeoutOf } from '../src/practice/timeouts/timeouts.ts'
import { at, days, hours, id, look, minutes, thread } from './stories.ts'

const year = days(365)
const both = { v: 1, audience: 'both' } as const
type Claim = { readonly by: 'ana' | 'ben'; readonly event: object; readonly claim: number }
const says = (by: 'ana' | 'ben', event: object, claim: number): Claim => ({ by, event, claim })
const names: readonly Claim[] = [
  says('ana', { ...both, kind: 'partner-introduced', thread: 'couple', name: 'Ana', hue: 20 }, 0),
  says('ben', { ...both, kind: 'partner-introduced', thread: 'couple', name: 'Ben', hue: 200 }, 0),
]
const flag = (name: string, happened: number) => ({
  ...{ ...both, kind: 'rupture-flagged', thread: name, title: 'Keys', happenedAt: at(happened) },
  wish: 'talk',
})
const promise = (name: string, dueMs: number) => ({
  ...{ ...both, kind: 'promise-made', thread: name, about: null, what: 'I call' },
  due: at(dueMs),
})
const pause = (name: string, returnMs: number, about = 'keys') => ({
  ...{ ...both, kind: 'timeout-called', thread: name, about, returnAt: at(returnMs) },
})

/** The couple after a log of claims, `claim` after noon; every one of them has to be taken. */
function after(claims: readonly Claim[]): Couple {
  return claims.reduce((couple, { by, event, claim }, index) => {
    const entry = entryOf(index + 1, id(by), at(claim), event)
    const judged = judge(couple, entry)
    expect(judged, `${index}: ${JSON.stringify(event)}`).toMatchObject({ ok: true })
    return judged.ok ? judged.value : couple
  }, emptyCouple)
}

const entryOf = (sequence: number, by: PartnerId, when: Instant, event: object): Entry => ({
  ...{ id: `e${sequence}` as EntryId, space: 'couple', sequence, by, at: when },
  event: event as Event,
})

describe('no moment is a reason to refuse', () => {
  it('a rupture dated after its own entry, a promise before its own, a pause out of its bounds', () => {
    const couple = after([
      ...names,
      says('ana', flag('keys', hours(2)), 0),
      says('ben', promise('call', -hours(2)), 0),
      says('ana', pause('rest', days(9)), 0),
    ])
    expect(ruptureOf(couple, thread('keys'), look('ana'))?.happenedAt).toBe(at(0))
    expect(promiseOf(couple, thread('call'), look('ana'))?.due).toBe(at(0))
    expect(runningTimeoutOf(couple, thread('keys'), look('ben'))?.returnAt).toBe(at(days(1)))
  })
  it('an instant beyond every calendar is read as the last one that we show', () => {
    const wild = { ...flag('keys', 0), happenedAt: 8.64e15 }
    const parsed = parseEvent(JSON.stringify(wild))
    expect(parsed).toMatchObject({ ok: true, value: { happenedAt: farthest } })
    for (const happenedAt of [-1, 0.5, 8.64e15 + 1, '2027', null]) {
      expect(parseEvent(JSON.stringify({ ...wild, happenedAt })).ok).toBe(false)
    }
    const entry = entryOf(3, id('ana'), (2 ** 48) as Instant, flag('keys', 0))
    const couple = fold(after(names), entry)
    expect(getMany(couple.shared.ruptures, 'keys')?.at).toBe(farthest)
  })
})

describe('a date that both have left behind is set back', () => {
  const wild = [
    ...names,
    says('ana', flag('keys', 5 * year), 5 * year),
    says('ana', promise('call', 5 * year + minutes(20)), 5 * year),
    says('ana', pause('rest', 5 * year + minutes(30)), 5 * year),
  ]
  const home = [
    says('ana', flag('one', hours(1)), hours(1)),
    says('ben', flag('two', hours(2)), hours(2)),
  ]
  it('by the next words of both, from the log alone, with what was counted from it', () => {
    const couple = after([...wild, ...home])
    const now = look('ben', hours(3))
    expect(promiseOf(couple, thread('call'), now)).toMatchObject({ at: at(hours(1)) })
    expect(due(couple, now).map(({ kind }) => kind)).toContain('promise')
    expect(runningTimeoutOf(couple, thread('keys'), now)?.can.resume).toBe(true)
    expect(upcoming(couple, now).filter((item) => item.at > at(year))).toEqual([])
  })
  it('and is marked as what it was, for both', () => {
    const couple = after([...wild, ...home])
    const begun = (name: string) => ({ thread: name, by: 'me', at: at(hours(2)) }) as const
    expect(wrongDateOf(couple, begun('call'), look('ana', hours(3)))).toBe('me')
    expect(wrongDateOf(couple, begun('call'), look('ben', hours(3)))).toBe('partner')
    expect(wrongDateOf(couple, begun('two'), look('ben', hours(3)))).toBeNull()
  })
  it('is marked before that by whoever reads it now', () => {
    const couple = after(wild)
    const flagged = ruptureOf(couple, thread('keys'), look('ben', hours(1)))
    const begun = { thread: 'keys', by: 'partner', at: flagged?.flaggedAt ?? at(0) } as const
    expect(wrongDateOf(couple, begun, look('ben', hours(1)))).toBe('partner')
  })
  it('never by one alone: a modified app sets nobody’s dates back, nor ahead', () => {
    const honest = [...names, says('ana', promise('call', hours(5)), hours(1))]
    for (const claim of [-5 * year, -days(2), 5 * year, 200 * year]) {
      const couple = after([...honest, says('ben', flag('lie', claim), claim)])
      expect(promiseOf(couple, thread('call'), look('ana'))).toMatchObject({
        ...{ at: at(hours(1)), due: at(hours(5)) },
      })
      const next = after([
        ...honest,
        says('ben', flag('lie', claim), claim),
        says('ana', promise('later', hours(9)), hours(8)),
      ])
      expect(promiseOf(next, thread('later'), look('ana'))?.at).toBe(at(hours(8)))
    }
  })
  it('a clock that fell years behind counts from what both had said, the moments alike', () => {
    const couple = after([
      ...names,
      says('ana', flag('one', hours(1)), hours(1)),
      says('ben', flag('two', hours(2)), hours(2)),
      says('ana', promise('call', -5 * year + minutes(20)), -5 * year),
    ])
    expect(promiseOf(couple, thread('call'), look('ben', hours(3)))).toMatchObject({
      ...{ at: at(hours(1)), due: at(hours(1) + minutes(20)) },
    })
    const begun = { thread: 'call', by: 'partner', at: at(hours(1)) } as const
    expect(wrongDateOf(couple, begun, look('ben', hours(3)))).toBe('partner')
  })
})

describe('a partner whose claims go to and fro makes no device slow', () => {
  /** How much of the state is copied or looked through by one more claim of Ben's, after a history of that length. */
  const walkedAfter = (length: number, last: object): number => {
    const flags = Array.from({ length }, (_, index) => {
      const claim = minutes(index) + (index % 4 === 1 ? 5 * year : 0)
      return says(index % 2 === 0 ? 'ana' : 'ben', flag(`r${index}`, claim), claim)
    })
    const ahead = says('ben', flag('ahead', 5 * year), 5 * year)
    const couple = after([...names, ...flags, ahead])
    const looks = vi.spyOn(Object, 'entries')
    fold(couple, entryOf(length + 4, id('ben'), at(minutes(length)), last))
    const walked = looks.mock.calls.length
    looks.mockRestore()
    return walked
  }
  it('what is set back again and again costs no more after a long history than after a short one', () => {
    const [short, long] = [walkedAfter(50, flag('home', 0)), walkedAfter(1_000, flag('home', 0))]
    expect(short).toBeGreaterThan(0)
    expect(long).toBeLessThan(short * 3)
  })
  it('and what is refused sets nothing back, nor is the state looked through for it', () => {
    const none = { ...both, kind: 'rupture-acknowledged', thread: 'none' }
    expect(walkedAfter(50, none)).toBe(0)
  })
})

describe('the moments in an event move with its date', () => {
  it('but not those that are another’s, and no event for both at once holds one', () => {
    const made = JSON.stringify(promise('call', 0))
    expect(shiftEvent(made, hours(2))).toBe(JSON.stringify(promise('call', hours(2))))
    const agreed = { ...both, kind: 'timeout-counter-agreed', thread: 'rest', returnAt: at(0) }
    expect(shiftEvent(JSON.stringify(agreed), hours(2))).toBe(JSON.stringify(agreed))
    for (const not of ['no event', '{"kind":"new-thing","v":9}'])
      expect(shiftEvent(not, hours(2))).toBe(not)
    const sealed = Object.values(eventSpecs).filter(({ audience }) => audience === 'sealed')
    expect(sealed.length).toBeGreaterThan(1)
    for (const { fields } of sealed) {
      expect(Object.values(fields).some((shape) => shape.moment === true)).toBe(false)
    }
  })
})

/** Clocks of two devices and what each says by them: off by up to five years, set right and wrong at will. */
const off = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -5 * year, max: 5 * year }),
  fc.constantFrom(-hours(2), hours(26), year, -year),
)
const step = fc.record({
  by: fc.constantFrom('ana' as const, 'ben' as const),
  off,
  what: fc.nat(2),
})

it('whatever the clocks did, once they are right: every word is there, both fold alike, and what is due is due', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const said = steps.map(({ by, off, what }, index) => {
        const claim = Math.max(-hours(400_000), minutes(7 * index) + off)
        const name = `w${index}`
        const event = [
          flag(name, claim),
          promise(name, claim + minutes(20)),
          pause(name, claim + minutes(30), `none-${index}`),
        ][what === 2 ? 0 : what]
        return says(by, event ?? flag(name, claim), claim)
      })
      const end = minutes(7 * steps.length) + hours(1)
      const right = [
        says('ana', promise('mine', end + minutes(20)), end),
        says('ben', promise('his', end + minutes(21)), end + minutes(1)),
      ]
      const couple = after([...names, ...said, ...right])
      const now = look('ana', end + minutes(30))
      const kinds = due(couple, now).filter(({ kind }) => kind === 'promise')
      const threads = kinds.map((item) => ('thread' in item ? item.thread : ''))
      expect(threads).toEqual(expect.arrayContaining(['mine', 'his']))
      said.forEach(({ event }, index) => {
        const known = 'title' in event ? 'ruptures' : 'promises'
        expect(getMany<unknown>(couple.shared[known], `w${index}`)).not.toBeNull()
      })
      // Nothing that was dated by a wrong clock lies ahead any more.
      expect(upcoming(couple, now).filter((item) => item.at > now.now + hours(2))).toEqual([])
      const json = JSON.stringify(couple.shared)
      expect(JSON.stringify(after([...names, ...said, ...right]).shared)).toBe(json)
    }),
    { seed: 11, numRuns: 300 },
  )
})
