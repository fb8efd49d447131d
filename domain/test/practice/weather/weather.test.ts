/** Stress weather: boxed for a day, side by side, gone at its author's midnight (R42, H4). */

import { expect, it } from 'vitest'
import { type Day, dayAt, utc } from '../../../src/cadence/cadence.ts'
import type { Command, Event } from '../../../src/couple.ts'
import {
  isKeyOver,
  type Opaque,
  parseWeather,
  weatherOf,
} from '../../../src/practice/weather/weather.ts'
import { at, days, given, hours, id, look, minutes, noon, said, thread } from '../../stories.ts'

// The story's noon is 08:00 of that day in UTC.
const today = dayAt(noon, utc)
const midnight = hours(16)
const opaque = (text: string): Opaque => text as Opaque
const lay = (set: string): Command => ({
  ...{ kind: 'lay-weather-keys', thread: thread(set), from: (today - 1) as Day },
  keys: ['yesterday', 'today', 'tomorrow'].map((day) => opaque(`${set}-${day}`)),
})
const say = (...to: readonly string[]): Command => ({
  ...{ kind: 'say-weather', on: today, until: at(midnight) },
  boxes: to.map((set) => ({ to: thread(set), box: opaque(`box-${set}`) })),
})
const keep: Command = {
  ...{ kind: 'keep-weather', on: today, load: 9, source: 'work', help: 'near', way: 'quiet' },
  word: '',
}
const both = [said('ana', lay('a')), said('ben', lay('b'))]

it('R42: a day is boxed for each of the partner’s devices, by its key of that very day', () => {
  given(...both, said('ben', lay('b2'))).then(({ ana, ben }) => {
    expect(weatherOf(ana, look('ana')).boxesFor).toEqual([
      { to: 'b', key: 'b-today' },
      { to: 'b2', key: 'b2-today' },
    ])
    expect(weatherOf(ben, look('ben')).boxesFor).toEqual([{ to: 'a', key: 'a-today' }])
  })
})

it('H4: Ana’s day stands for Ben until her midnight; Ana alone keeps it', () => {
  given(...both, said('ana', keep), said('ana', say('b'))).then(({ ana, ben }) => {
    expect(JSON.stringify(ben)).not.toContain('"load":9')
    expect(weatherOf(ben, look('ben', midnight - 1)).theirs?.boxes).toHaveLength(1)
    expect(weatherOf(ben, look('ben', midnight)).theirs).toBeNull()
    expect(isKeyOver(ben, today, { me: id('ben'), now: at(midnight - 1) })).toBe(false)
    expect(isKeyOver(ben, today, { me: id('ben'), now: at(midnight) })).toBe(true)
    expect(weatherOf(ana, look('ana')).mine?.load).toBe(9)
    expect(ana.own.weather).toHaveLength(1)
  })
})

it('H4: an end that a modified app sets later than its day counts as the end of that day anywhere', () => {
  const forged: Event = {
    ...{ kind: 'weather-said', v: 1, audience: 'both', thread: thread('couple') },
    ...{ on: today, until: at(days(400)), boxes: [{ to: thread('b'), box: opaque('x') }] },
  }
  given(...both)
    .forges('ana', forged)
    .then(({ ben }) => {
      const until = weatherOf(ben, look('ben')).theirs?.until ?? Infinity
      expect(until).toBe(at(midnight + hours(12)))
    })
})

it('a key of a day of which nothing was said goes when that day is over everywhere', () => {
  given(...both).then(({ ben }) => {
    const over = (ms: number) => isKeyOver(ben, today, { me: id('ben'), now: at(ms) })
    expect([over(midnight + hours(12) - 1), over(midnight + hours(12))]).toEqual([false, true])
  })
})

it('taken back: nothing of it stands, and whoever stops leaves nothing to write to', () => {
  given(...both, said('ana', say('b')), said('ana', say())).then(({ ana, ben }) => {
    expect(weatherOf(ben, look('ben')).theirs).toBeNull()
    expect(weatherOf(ana, look('ana')).reads).toEqual([])
  })
  given(...both, said('ana', say('b')), said('ana', { kind: 'stop-weather' })).then(({ ben }) => {
    expect(weatherOf(ben, look('ben'))).toMatchObject({ theirs: null, in: { partner: false } })
  })
  given(said('ana', lay('a')))
    .when('ben', { kind: 'stop-weather' })
    .refuses('already-so')
})

it('of a day that is over nothing is said', () => {
  given(...both)
    .when('ana', say('b'), midnight + minutes(1))
    .refuses('not-now')
})

it('what is in a box is a day, or nothing', () => {
  const { load, source, help, way, word } = {
    ...{ load: 3, source: 'work', help: 'near', way: 'seen', word: 'x' },
  }
  expect(parseWeather(JSON.stringify({ load, source, help, way, word, more: 1 }))?.load).toBe(3)
  for (const text of ['', 'null', '[]', '{"load":11}', '{"__proto__":1}']) {
    expect(parseWeather(text)).toBeNull()
  }
})
