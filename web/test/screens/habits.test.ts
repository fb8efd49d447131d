/** What Today shows of what comes round: three lines at most, the nearest first, and one after an absence (H6, R52). */
import { expect, it } from 'vitest'
import { type Day, dayAt, utc } from '@mend/domain/cadence'
import type { Couple } from '@mend/domain/couple'
import {
  days,
  given,
  hours,
  look,
  type Name,
  noon,
  said,
  thread,
} from '../../../domain/test/stories.ts'
import { nearby, openingOf } from '../../src/screens/today/opens.ts'

const today = dayAt(noon, utc)
const day = (after: number): Day => (today + after) as Day
const names = ['walk', 'tea', 'thanks', 'song']
/** Every day from this hour on, for two hours, for a quarter of a year. */
const round = (hour: number, length = 90) => ({
  cadence: { kind: 'every', days: 1 } as const,
  time: { kind: 'own', from: hour * 60, minutes: 120 } as const,
  start: today,
  days: length,
})
const ritual = (name: string, hour: number): readonly ReturnType<typeof said>[] => [
  said('ana', {
    ...{ kind: 'draft-ritual', thread: thread(name), which: 'own', name, cue: '', act: 'It' },
    ...{ minutes: 10, short: '', ending: '', hearing: 'just-listen', ...round(hour) },
  }),
  said('ben', { kind: 'agree-ritual', thread: thread(name), seen: 1, on: today }),
]
const plan = [
  said('ana', {
    ...{ kind: 'propose-plan', thread: thread('plan'), after: null, words: '', form: 'ten' },
    ...round(20, 60),
  }),
  said('ben', { kind: 'agree-plan', thread: thread('plan'), seen: 1, on: today }),
]
/** Check-ins at eight in the evening, and four rituals: at six, seven, nine and ten. */
const habits = [
  ...plan,
  ...[18, 19, 21, 22].flatMap((hour, index) => ritual(names[index] ?? '', hour)),
]
// The story's noon is 08:00 in UTC.
const hour = (of: number, after = 0): number => days(after) + hours(of - 8)
const lines = (couple: Couple, by: Name, afterMs: number): readonly string[] =>
  nearby(couple, look(by, afterMs)).map(({ thread: of }) => of)

it('H6 · of what comes round Today shows three lines, the nearest first', () => {
  given(...habits).then((world) => {
    for (const by of ['ana', 'ben'] as const) {
      expect(lines(world[by], by, hour(9))).toEqual(['walk', 'tea', 'plan'])
      // What is open, the latest first; then what comes.
      expect(lines(world[by], by, hour(19.5))).toEqual(['tea', 'walk', 'plan'])
      expect(lines(world[by], by, hour(22.5))).toEqual(['song', 'thanks', 'walk'])
    }
  })
})

it('R52 · on the day of coming back one thing is open on each, and once it took place none', () => {
  const lull = [
    said(
      'ana',
      { kind: 'begin-lull', thread: thread('l'), from: day(2), until: null, word: null },
      days(2),
    ),
    said('ben', { kind: 'end-lull', thread: thread('l'), on: day(12) }, days(12)),
  ]
  const kept = said(
    'ana',
    { kind: 'keep-ritual', thread: thread('tea'), on: day(12) },
    hour(19.6, 12),
  )
  given(...habits, ...lull).then((world) => {
    for (const by of ['ana', 'ben'] as const) {
      for (const at of [3, 7, 9]) expect(lines(world[by], by, hour(20.5, at))).toEqual([])
      expect(lines(world[by], by, hour(9, 12))).toEqual(['walk'])
      expect(lines(world[by], by, hour(19.5, 12))).toEqual(['tea'])
      expect(lines(world[by], by, hour(22.5, 12))).toEqual(['song'])
      expect(lines(world[by], by, hour(19.5, 13))).toHaveLength(3)
    }
  })
  given(...habits, ...lull, kept).then(({ ana, ben }) => {
    expect(openingOf(ben, look('ben', hour(19.7, 12)))).toBeNull()
    expect(lines(ana, 'ana', hour(22.5, 12))).toEqual(['walk'])
  })
})

it('R43 · after two weeks in which nothing took place: one light thing a day, and no backlog', () => {
  given(...habits).then(({ ana }) => {
    expect(lines(ana, 'ana', hour(19.5, 13))).toHaveLength(3)
    for (const at of [14, 20, 40]) expect(lines(ana, 'ana', hour(19.5, at))).toEqual(['tea'])
  })
  const back = said(
    'ben',
    { kind: 'keep-ritual', thread: thread('tea'), on: day(20) },
    hour(19.6, 20),
  )
  given(...habits, back).then(({ ana }) => {
    expect(openingOf(ana, look('ana', hour(22.5, 20)))).toBeNull()
    expect(lines(ana, 'ana', hour(19.5, 21))).toHaveLength(3)
  })
})

it('H6 · whoever opens only Today for two weeks meets each habit, at most three lines at a time, and no pile', () => {
  given(...habits).then(({ ana }) => {
    const met = new Map<string, number>()
    for (let after = 0; after < 14; after++) {
      for (const at of [9, 18.5, 19.5, 20.5, 21.5, 22.5]) {
        const items = nearby(ana, look('ana', hour(at, after)))
        expect(items.length).toBeLessThanOrEqual(3)
        // The newest time of each alone: what was missed yesterday is not there.
        for (const each of items) expect(dayAt(each.at, utc)).toBeGreaterThanOrEqual(day(after))
        expect(new Set(items.map(({ thread: of }) => of)).size).toBe(items.length)
        const opened = openingOf(ana, look('ana', hour(at, after)))?.offer('Ben').title
        if (opened !== undefined) met.set(opened, (met.get(opened) ?? 0) + 1)
      }
    }
    // Each is what Today opens with once a day, at its hour.
    expect([...met.values()]).toEqual([14, 14, 14, 14, 14])
  })
})
