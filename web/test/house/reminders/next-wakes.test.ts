/** When a device is woken: a little after the hour, out of quiet hours, and for what has an hour alone. */
import { expect, test } from 'vitest'
import { dayAt, type Timing, type ZoneName } from '@mend/domain/cadence'
import { type Couple, emptyCouple, type Instant } from '@mend/domain/couple'
import { introduced, lived, look, noon, said, thread } from '../../../../domain/test/stories.ts'
import { nextWakes, openDelays } from '../../../src/house/reminders/next-wakes.ts'

const minuteMs = 60_000
const utc = 'UTC' as ZoneName
const today = dayAt(noon, utc)
// The story begins on 15 January 2027 at 08:00 in UTC.
const at = (clock: string, day = 0) => Date.parse(`2027-01-${15 + day}T${clock}:00Z`) as Instant
const moment = (now: Instant = noon) => ({ ...look('ana'), now, zone: utc })

const begun = (time: Timing) => [
  ...introduced,
  said('ana', {
    ...{ kind: 'draft-ritual', thread: thread('walk'), which: 'walk', name: 'Our walk' },
    ...{ cue: '', act: 'Once round', minutes: 30, short: '', ending: '', hearing: 'just-listen' },
    ...{ cadence: { kind: 'every', days: 1 }, time, start: today, days: 90 },
  }),
  said('ben', { kind: 'agree-ritual', thread: thread('walk'), seen: 1, on: today }),
]
const evening = begun({ kind: 'own', from: 1_200, minutes: 120 })
const anaAfter = (past: Parameters<typeof lived>[0]): Couple => lived(past).ana
const quiet = (from: number, to: number, until: Instant | null = null) =>
  anaAfter([...evening, said('ana', { kind: 'keep-quiet', hours: { from, to }, until })])
const soonest = (couple: Couple, now?: Instant) =>
  nextWakes(couple, moment(now), () => minuteMs)[0]?.at

test('a minute after its hour; while it is open still that one, until it is over', () => {
  expect(soonest(anaAfter(evening))).toBe(at('20:01'))
  expect(soonest(anaAfter(evening), at('20:30'))).toBe(at('20:01'))
  expect(soonest(anaAfter(evening), at('22:30'))).toBe(at('20:01', 1))
})

test('after quiet hours, and not at all where they outlast it', () => {
  expect(soonest(quiet(1_140, 1_260))).toBe(at('21:00'))
  expect(soonest(quiet(1_140, 420))).toBeUndefined()
  expect(soonest(quiet(0, 60, at('12:00', 1)))).toBe(at('20:01', 1))
})

test('what comes after something, on no clock, wakes nobody; nor does anything before a yes', () => {
  expect(nextWakes(anaAfter(begun({ kind: 'after', what: 'tea' })), moment(), () => 0)).toEqual([])
  expect(nextWakes(emptyCouple, moment(), () => 0)).toEqual([])
})

test('a delay is drawn once for each hour, from one minute to five', () => {
  const chances = [0, 0.999, 0.5]
  const later = openDelays(() => chances.shift() ?? 0)
  expect(later(at('20:00'))).toBe(minuteMs)
  expect(later(at('21:00'))).toBeLessThan(5 * minuteMs)
  expect(later(at('20:00'))).toBe(minuteMs)
})
