/** What two open screens whisper to each other: sealed, forwarded, and stored nowhere. */
import type { Device } from '@mend/device/device'

/** All that may travel between two open screens. It holds no words of a conversation but one chosen word. */
export type LiveSignal = BreathSignal | NudgeSignal | HeatSignal

/** Breathing at the same pace. `id` names one breathing together; `at` is an instant of the relay's clock. */
export type BreathSignal =
  | {
      readonly kind: 'breath'
      readonly part: 'ask'
      readonly id: string
      readonly perMinute: number
      readonly minutes: number
    }
  | { readonly kind: 'breath'; readonly part: 'join'; readonly id: string }
  | { readonly kind: 'breath'; readonly part: 'start'; readonly id: string; readonly at: number }
  | { readonly kind: 'breath'; readonly part: 'word'; readonly id: string; readonly word: string }

/** During a live talk: a silent card on the other's screen, gone when the talk is. */
export type NudgeSignal = {
  readonly kind: 'nudge'
  readonly nudge: 'softer' | 'slower' | 'closer' | 'hand' | 'rules'
}

/** How heated one of us is in this turn: a band, never the number. null asks the other to say theirs again. */
export type HeatSignal = {
  readonly kind: 'heat'
  readonly turn: string
  readonly band: 'calm' | 'warm' | 'hot' | null
}

/** Sends to and hears from the partner's open screens; nothing is kept, and nothing is sent twice. */
export type Live = {
  /** Now or never. False when nobody could be reached. */
  readonly send: (message: LiveSignal) => Promise<boolean>
  /** Only what the partner sent; my own other devices are not heard here. */
  readonly on: (listener: (message: LiveSignal) => void) => () => void
  /** Now by the corrected clock: the same instant on both screens, within the half day that a relay is believed. */
  readonly now: () => number
}

/** Signals as JSON over the device's live channel; what is no signal is dropped unheard. */
export function openLive(device: Pick<Device, 'live' | 'now'>): Live {
  return {
    send: (message) => device.live.send(new TextEncoder().encode(JSON.stringify(message))),
    on: (listener) =>
      device.live.on(({ mine, bytes }) => {
        const message = mine ? null : parseLive(new TextDecoder().decode(bytes))
        if (message !== null) listener(message)
      }),
    now: device.now,
  }
}

/** Total: null for anything that is not a signal we know. */
export function parseLive(text: string): LiveSignal | null {
  const given = parseObject(text)
  if (given === null) return null
  if (given['kind'] === 'breath') return parseBreath(given)
  if (given['kind'] === 'heat') return parseHeat(given)
  if (given['kind'] !== 'nudge') return null
  const nudge = (['softer', 'slower', 'closer', 'hand', 'rules'] as const).find(
    (known) => known === given['nudge'],
  )
  return nudge === undefined ? null : { kind: 'nudge', nudge }
}

function parseHeat({ turn, band }: Readonly<Record<string, unknown>>): HeatSignal | null {
  if (typeof turn !== 'string' || turn.length > 80) return null
  const known = (['calm', 'warm', 'hot'] as const).find((each) => each === band)
  return known === undefined && band !== null ? null : { kind: 'heat', turn, band: known ?? null }
}

function parseBreath(given: Readonly<Record<string, unknown>>): BreathSignal | null {
  const { part, id, at, word, perMinute, minutes } = given
  if (typeof id !== 'string' || id.length > 64) return null
  switch (part) {
    case 'ask': {
      if (!isWithin(perMinute, 4.5, 6.5) || !isWithin(minutes, 1, 10)) return null
      return { kind: 'breath', part, id, perMinute, minutes }
    }
    case 'join':
      return { kind: 'breath', part, id }
    case 'start':
      return isWithin(at, 0, 8.64e15) ? { kind: 'breath', part, id, at } : null
    case 'word':
      return typeof word === 'string' && word.length <= 40
        ? { kind: 'breath', part, id, word }
        : null
    default:
      return null
  }
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const given: unknown = JSON.parse(text)
    return typeof given === 'object' && given !== null ? { ...given } : null
  } catch {
    return null
  }
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most
}
