/** How this device should look and behave: kept here in the open, because none of it says anything about anyone. */
import { type Signal, signal } from '@preact/signals'

export type Prefs = {
  readonly theme: 'system' | 'light' | 'dark'
  readonly still: boolean
  readonly haptics: boolean
  readonly sound: boolean
  readonly quietTitle: boolean
  readonly coach: boolean
  readonly leaveTo: LeaveTo
  readonly breathsPerMinute: number
}

export type LeaveTo = 'weather' | 'encyclopedia' | 'blank'

export const usualPrefs: Prefs = {
  theme: 'system',
  still: false,
  haptics: false,
  sound: false,
  quietTitle: false,
  coach: true,
  leaveTo: 'weather',
  breathsPerMinute: 6,
}

export type PrefsBook = {
  readonly prefs: Signal<Prefs>
  readonly change: (some: Partial<Prefs>) => void
}

const shelf = 'mend.prefs'

/** @param storage - survives the tab; when it is full or forbidden, choices last until the tab closes */
export function openPrefs(storage: Storage): PrefsBook {
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
    breathsPerMinute: within(4.5, 6.5, some['breathsPerMinute'], usualPrefs.breathsPerMinute),
  }
}

function readShelf(storage: Storage): unknown {
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
