/** What only I know of my rituals: what I let pass, how one felt, and by which clock my own hours go (R32). */

import { type Day, minuteAt, type ZoneName } from '../../cadence/cadence.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import type { OwnRitualEvent } from './events.ts'

/** By ritual: the last day that I let pass, and the last question that I answered. My hours: null before the first. */
export type OwnRituals = {
  readonly passed: Many<Day>
  readonly felt: Many<Felt>
  readonly hours: Hours | null
}
/** What I said to one question; nobody else learns of it. */
export type Felt = { readonly on: Day; readonly says: 'yes' | 'unsure' | 'no' }
/** Where I am at home, where I was asked last, and by which of the two clocks my own hours go there. */
export type Hours = {
  readonly home: ZoneName
  readonly here: ZoneName
  readonly by: 'here' | 'home'
}

/** Nothing let pass, nothing asked. */
export const noOwnRituals: OwnRituals = { passed: none, felt: none, hours: null }

/** The next of it. */
export function foldOwnRituals(own: OwnRituals, event: OwnRitualEvent): OwnRituals {
  switch (event.kind) {
    case 'ritual-passed':
      return { ...own, passed: setMany(own.passed, event.thread, event.on) }
    case 'ritual-felt': {
      const { on, says } = event
      return { ...own, felt: setMany(own.felt, event.thread, { on, says }) }
    }
    case 'hours-settled': {
      const { home, here, by } = event
      return { ...own, hours: { home, here, by } }
    }
  }
}

/** Whether I let this time pass. */
export const iLetPass = ({ passed }: OwnRituals, thread: ThreadId, on: Day): boolean =>
  getMany(passed, thread) === on

/** By which clock my own hours go where I am: that of the place, unless I said there that they stay those at home. */
export const myZone = ({ hours }: OwnRituals, here: ZoneName): ZoneName =>
  hours !== null && hours.by === 'home' && hours.here === here ? hours.home : here

/**
 * Where I am at home, if I am somewhere else whose clock shows another hour, and was not asked there yet; else null.
 *
 * One question for all that goes by my own hours, once in each place; until it is answered they travel with me.
 */
export function hoursQuestion(
  { hours }: OwnRituals,
  here: ZoneName,
  now: Instant,
): ZoneName | null {
  if (hours === null || here === hours.home || here === hours.here) return null
  return minuteAt(now, here) === minuteAt(now, hours.home) ? null : hours.home
}
