/** Stress weather: how heavy a day is, boxed so that it lives with the partner until midnight and no longer (R42, H4). */

import { type Day, dayAfter, day as dayShape, utc } from '../../cadence/cadence.ts'
import { instantOn } from '../../cadence/zones.ts'
import { type Author, both, type EventsOf, onlyMe } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import {
  instant,
  listOf,
  maybeText,
  oneOf,
  record,
  type Shape,
  shapeOf,
  threadId,
  whole,
} from '../../shape.ts'
import { nearAt } from '../lulls/lulls.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** Where a load comes from. `us`: from the two themselves, which leads to a repair. */
export const weatherSources = [
  ...['work', 'family', 'money', 'health', 'sleep', 'much', 'us', 'other'],
] as const
/** What kind of help one would like. */
export const weatherHelps = ['listen', 'near', 'do', 'ideas', 'room', 'none'] as const
/** Whether one would like to notice the help, or rather not. */
export const weatherWays = ['seen', 'quiet'] as const
/** The longest word of one's own, in UTF-16 units. */
export const longestWeatherWord = 80

/** How heavy a day is, by whoever has it. */
export const weatherFields = {
  load: whole(0, 10),
  source: oneOf(...weatherSources),
  help: oneOf(...weatherHelps),
  way: oneOf(...weatherWays),
  word: maybeText(longestWeatherWord),
}

/** So many days a device lays keys for at once. */
export const keyDays = 28
/** So many devices of one partner are written to at most; older ones hear nothing. */
export const mostDevices = 8

const base64url = /^[A-Za-z0-9_-]+$/
/** Bytes that say nothing to whoever reads the log: base64url, of at most so many characters. */
const opaque = (max: number): Shape<Opaque> =>
  shapeOf(
    `base64url, 1 to ${max}`,
    (value): value is Opaque =>
      typeof value === 'string' && value.length <= max && base64url.test(value),
  )

declare const brand: unique symbol
/** A text that is no word of anybody's: a public key, or a box. */
export type Opaque = string & { readonly [brand]: 'Opaque' }

/** What one device lays, and what is said in boxes that only its keys open. */
export const weatherEvents = {
  /** Public keys of one device, one for each day from that day on; the thread names the device's set. */
  'weather-keys-laid': both({ from: dayShape, keys: listOf(opaque(100), keyDays) }),
  /** For that day of its author's, until their midnight; no boxes: taken back. */
  'weather-said': both({
    on: dayShape,
    until: instant,
    boxes: listOf(record({ to: threadId, box: opaque(1_000) }), mostDevices),
  }),
  /** I take part no more, and nothing of mine stands. */
  'weather-stopped': both({}),
  /** The same for myself, who keeps it. */
  'weather-kept': onlyMe({ on: dayShape, ...weatherFields }),
}

type WeatherEvent = Exclude<EventsOf<typeof weatherEvents>, { readonly audience: 'me' }>
type OwnWeatherEvent = Extract<EventsOf<typeof weatherEvents>, { readonly audience: 'me' }>
type Named<Kind> = Extract<WeatherEvent, { readonly kind: Kind }>

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** The keys of one device: `keys[n]` is for the n-th day from `from` on. */
export type KeySet = {
  readonly thread: ThreadId
  readonly by: PartnerId
  readonly from: Day
  readonly keys: readonly Opaque[]
}

/** What one of the two said of a day: nothing of it can be read here. */
export type SaidWeather = {
  readonly by: PartnerId
  readonly at: Instant
  readonly on: Day
  readonly until: Instant
  readonly boxes: readonly { readonly to: ThreadId; readonly box: Opaque }[]
}

/** Whose devices can be written to, and the latest that each of the two said. */
export type Weathers = { readonly keys: readonly KeySet[]; readonly said: readonly SaidWeather[] }

/** Nobody takes part yet. */
export const noWeather: Weathers = { keys: [], said: [] }

/** What the weather says to an event. */
export function judgeWeather(
  state: Weathers,
  event: WeatherEvent,
  author: Author,
): Ruling<Weathers> {
  switch (event.kind) {
    case 'weather-keys-laid':
      return lay(state, event, author)
    case 'weather-said':
      return ok({ ...state, said: [...others(state.said, author), saidOf(event, author)] })
    case 'weather-stopped': {
      const next = { keys: others(state.keys, author), said: others(state.said, author) }
      return next.keys.length === state.keys.length ? refuse({ kind: 'already-so' }) : ok(next)
    }
  }
}

const others = <Item extends { readonly by: PartnerId }>(
  items: readonly Item[],
  { by }: Pick<Author, 'by'>,
): readonly Item[] => items.filter((each) => each.by !== by)

/** The latest sets of each; a set whose days are all over is no longer needed. */
function lay(
  state: Weathers,
  { thread, from, keys }: Named<'weather-keys-laid'>,
  author: Author,
): Ruling<Weathers> {
  if (keys.length === 0) return refuse({ kind: 'field', field: 'keys' })
  if (state.keys.some((each) => each.thread === thread)) return refuse({ kind: 'thread-taken' })
  const today = nearAt(from, author)
  const mine = state.keys.filter(
    (each) => each.by === author.by && each.from + each.keys.length >= today - 1,
  )
  const set: KeySet = { thread, by: author.by, from, keys }
  return ok({
    ...state,
    keys: [...others(state.keys, author), ...mine.slice(1 - mostDevices), set],
  })
}

function saidOf(event: Named<'weather-said'>, author: Author): SaidWeather {
  const on = nearAt(event.on, author)
  const until = Math.min(event.until, lastMoment(on)) as Instant
  return { by: author.by, at: author.at, on, until, boxes: event.boxes }
}

const halfDayMs = 12 * 3_600_000
/** When a day is over everywhere on earth. */
export const lastMoment = (on: Day): Instant =>
  (instantOn(dayAfter(on, 1), 0, utc) + halfDayMs) as Instant

/** Whether something is said of a day that is not over: asked by decide. */
export const isWeatherTimely = (_: Weathers, event: WeatherEvent, { at }: Author): Ruling<null> =>
  event.kind === 'weather-said' && event.until <= at ? refuse({ kind: 'not-now' }) : ok(null)

// ── own ─────────────────────────────────────────────────────────────────────────────────────────

/** One day of mine, as I said it. */
export type KeptWeather = Pick<OwnWeatherEvent, 'on' | keyof typeof weatherFields>

/** My own days, the latest word on each, the oldest first. */
export type OwnWeather = readonly KeptWeather[]

/** The next of what only I know of my days. */
export function foldOwnWeather(own: OwnWeather, event: OwnWeatherEvent): OwnWeather {
  const { on, load, source, help, way, word } = event
  return [...own.filter((each) => each.on !== on), { on, load, source, help, way, word }].toSorted(
    (left, right) => left.on - right.on,
  )
}
