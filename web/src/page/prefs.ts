/** How this device should look and behave: kept here in the open, because none of it says anything about anyone. */
import { type Signal, signal } from '@preact/signals'
import type { Shelf } from './shelves.ts'

/** Every choice for this device. `breathsPerMinute` lies between 4.5 and 6.5. */
export type Prefs = {
  readonly theme: 'system' | 'light' | 'dark'
  readonly still: boolean
  readonly haptics: boolean
  readonly sound: boolean
  readonly quietTitle: boolean
  readonly coach: boolean
  readonly leaveTo: LeaveTo
  readonly breathsPerMinute: number
  /** Whether this device is woken at the hours that were agreed on. */
  readonly reminders: boolean
}

/** Which dull site takes the place of Mend after a hurried exit. */
export type LeaveTo = 'weather' | 'encyclopedia' | 'blank'

/** What holds until someone chooses otherwise. */
export const usualPrefs: Prefs = {
  theme: 'system',
  still: false,
  haptics: false,
  sound: false,
  quietTitle: true,
  coach: true,
  leaveTo: 'weather',
  breathsPerMinute: 6,
  reminders: false,
}

/** The choices, and how to change some of them; a change shows at once. */
export type PrefsBook = {
  readonly prefs: Signal<Prefs>
  readonly change: (some: Partial<Prefs>) => void
}

const shelf = 'mend.prefs'

type Keeps = Pick<Shelf, 'getItem' | 'setItem'>

/** @param storage - survives the tab; when it is full or forbidden, choices last until the tab closes */
export function openPrefs(storage: Keeps): PrefsBook {
  const prefs = signal(parsePrefs(readShelf(storage)))
  const change = (some: Partial<Prefs>) => {
    prefs.value = { ...prefs.value, ...some }
    try {
      storage.setItem(shelf, JSON.stringify(prefs.value))
    } catch {
      // Nothing of worth is lost: the choice holds for this visit.
    }
  }
  return { prefs, change }
}

/** Takes what is well-formed and the usual for the rest; never throws. */
export function parsePrefs(given: unknown): Prefs {
  const some: Readonly<Record<string, unknown>> =
    typeof given === 'object' && given !== null ? { ...given } : {}
  const flag = (name: keyof Prefs, usual: boolean) =>
    typeof some[name] === 'boolean' ? some[name] : usual
  return {
    theme: oneOf(['system', 'light', 'dark'], some['theme'], usualPrefs.theme),
    still: flag('still', usualPrefs.still),
    haptics: flag('haptics', usualPrefs.haptics),
    sound: flag('sound', usualPrefs.sound),
    quietTitle: flag('quietTitle', usualPrefs.quietTitle),
    coach: flag('coach', usualPrefs.coach),
    leaveTo: oneOf(['weather', 'encyclopedia', 'blank'], some['leaveTo'], usualPrefs.leaveTo),
    reminders: flag('reminders', usualPrefs.reminders),
    breathsPerMinute: within(4.5, 6.5, some['breathsPerMinute'], usualPrefs.breathsPerMinute),
  }
}

function readShelf(storage: Keeps): unknown {
  try {
    return JSON.parse(storage.getItem(shelf) ?? 'null')
  } catch {
    return null
  }
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  given: unknown,
  usual: Choice,
): Choice {
  return choices.find((choice) => choice === given) ?? usual
}

function within(least: number, most: number, given: unknown, usual: number): number {
  return typeof given === 'number' && given >= least && given <= most ? given : usual
}
