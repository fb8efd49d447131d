/** My name and hue on this device, until they are shared with the couple and live there. */
import { type Signal, signal } from '@preact/signals'
import type { Device } from '@mend/device/device'

/** Someone as the screens show them. The hue is an angle; lightness and strength are the theme's. */
export type Person = { readonly name: string; readonly hue: number }

/** Six hues that differ in every kind of colour vision by name and place too; none means good or bad. */
export const hues = { clay: 42, honey: 78, lake: 222, dusk: 258, lilac: 300, plum: 345 } as const

/** The name of one of the six hues. */
export type HueName = keyof typeof hues

/** The named hue that lies nearest to an angle: any angle may have been chosen by an older or another app. */
export function hueName(angle: number): HueName {
  const far = (name: HueName) => {
    const apart = Math.abs(hues[name] - angle) % 360
    return Math.min(apart, 360 - apart)
  }
  const names: readonly HueName[] = ['clay', 'honey', 'lake', 'dusk', 'lilac', 'plum']
  return names.toSorted((left, right) => far(left) - far(right))[0] ?? 'clay'
}

/** Who I am before I have said it. */
export const nobody: Person = { name: '', hue: hues.clay }

/** Who I am on this device, and how to keep it. */
export type Profile = {
  readonly mine: Signal<Person>
  /** Reads what is kept, once the device is open; what was chosen meanwhile stands. */
  readonly load: () => Promise<void>
  readonly keep: (person: Person) => Promise<void>
}

const drawerName = 'me'

/** The longest name that can be told to the other, in UTF-16 units. */
export const longestName = 40

/** Begins as nobody; what is kept lies in the device's sealed settings. */
export function openProfile(device: Pick<Device, 'settings'>): Profile {
  const mine = signal(nobody)
  return {
    mine,
    load: async () => {
      const kept = parsePerson(await device.settings.get(drawerName))
      if (mine.value === nobody) mine.value = kept
    },
    keep: async (person) => {
      mine.value = person
      await device.settings.put(drawerName, new TextEncoder().encode(JSON.stringify(person)))
    },
  }
}

function parsePerson(bytes: Uint8Array | null): Person {
  if (bytes === null) return nobody
  try {
    const given: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isPerson(given) ? given : nobody
  } catch {
    return nobody
  }
}

function isPerson(given: unknown): given is Person {
  if (typeof given !== 'object' || given === null) return false
  return (
    'name' in given &&
    typeof given.name === 'string' &&
    'hue' in given &&
    typeof given.hue === 'number'
  )
}
