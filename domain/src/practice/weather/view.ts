/** What each sees of the weather at a moment: their own, and that the partner has said theirs for today (R42). */

import { isWild } from '../../bounds.ts'
import { type Day, dayAfter, dayAt, utc } from '../../cadence/cadence.ts'
import { instantOn } from '../../cadence/zones.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import type { Moment, Owning, Sharing } from '../../slice.ts'
import {
  type KeptWeather,
  type KeySet,
  lastMoment,
  type Opaque,
  type OwnWeather,
  type SaidWeather,
  weatherFields,
  type Weathers,
} from './fold.ts'

type Seen = Sharing<'weather', Weathers> & Owning<'weather', OwnWeather>

/** What my partner said of their day, as long as that day lasts: each box opens with one key of one device. */
export type TheirWeather = {
  readonly at: Instant
  readonly on: Day
  readonly until: Instant
  readonly boxes: SaidWeather['boxes']
}

/** Where mine of today would go: one device's set, and its key of that day. */
export type BoxFor = { readonly to: ThreadId; readonly key: Opaque }

/** The weather from my side. */
export type WeatherView = {
  readonly today: Day
  /** My own midnight. */
  readonly midnight: Instant
  readonly mine: KeptWeather | null
  /** The devices that can read mine now; null where I have said nothing today, none where it is taken back. */
  readonly reads: readonly ThreadId[] | null
  readonly theirs: TheirWeather | null
  /** My partner's devices that can be written to today. */
  readonly boxesFor: readonly BoxFor[]
  /** Whether each of the two takes part. */
  readonly in: { readonly me: boolean; readonly partner: boolean }
}

/** The weather as I see it now. */
export function weatherOf(
  { shared, own }: Seen,
  { me, now, zone = utc }: Pick<Moment, 'me' | 'now' | 'zone'>,
): WeatherView {
  const { keys, said } = shared.weather
  const today = dayAt(now, zone)
  const midnight = instantOn(dayAfter(today, 1), 0, zone)
  const mine = said.find((each) => each.by === me && each.on === today)
  const theirs = said.find((each) => each.by !== me && stands(each, now))
  return {
    today,
    midnight,
    mine: own.weather.find(({ on }) => on === today) ?? null,
    reads: mine === undefined ? null : mine.boxes.map(({ to }) => to),
    theirs: theirs === undefined ? null : seenOf(theirs),
    boxesFor: keys.flatMap((set) => (set.by === me ? [] : boxFor(set, today))),
    in: {
      me: keys.some(({ by }) => by === me),
      partner: keys.some(({ by }) => by !== me),
    },
  }
}

const stands = ({ at, until, boxes }: SaidWeather, now: Instant): boolean =>
  boxes.length > 0 && now < until && !isWild(at, now)

const seenOf = ({ at, on, until, boxes }: SaidWeather): TheirWeather => ({ at, on, until, boxes })

function boxFor({ thread, from, keys }: KeySet, on: Day): readonly BoxFor[] {
  const key = keys[on - from]
  return key === undefined ? [] : [{ to: thread, key }]
}

/** My own days before this one, the newest first: nobody else has them. */
export const weatherBefore = ({ own }: Pick<Seen, 'own'>, today: Day): OwnWeather =>
  own.weather.filter(({ on }) => on < today).toReversed()

/**
 * Whether the key of that day has to be thrown away: what my partner said of it is over, or it is over everywhere.
 *
 * What was said anew after that cannot be read any more on this device.
 */
export function isKeyOver(
  { shared }: Sharing<'weather', Weathers>,
  on: Day,
  { me, now }: { readonly me: PartnerId; readonly now: Instant },
): boolean {
  const theirs = shared.weather.said.find((each) => each.by !== me && each.on >= on)
  const over = theirs !== undefined && (theirs.on > on || now >= theirs.until)
  return over || now >= lastMoment(on)
}

/** What stands in a box that was opened; null for anything that no honest app put there. */
export function parseWeather(text: string): Omit<KeptWeather, 'on'> | null {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof given !== 'object' || given === null) return null
  const fields = given as Readonly<Record<string, unknown>>
  const { load, source, help, way, word } = fields
  return weatherFields.load(load) &&
    weatherFields.source(source) &&
    weatherFields.help(help) &&
    weatherFields.way(way) &&
    weatherFields.word(word)
    ? { load, source, help, way, word }
    : null
}
