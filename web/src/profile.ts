/** My name and hue on this device, until they are shared with the couple and live there. */
import { type Signal, signal } from '@preact/signals'
import type { Device } from '@mend/device/device'

/** Someone as the screens show them. The hue is an angle; lightness and strength are the theme's. */
export type Person = { readonly name: string; readonly hue: number }

/** Six hues that differ in every kind of colour vision by name and place too; none means good or bad. */
export const hues = { clay: 42, honey: 78, lake: 222, dusk: 258, lilac: 300, plum: 345 } as const

export const nobody: Person = { name: '', hue: hues.clay }

export type Profile = {
  readonly mine: Signal<Person>
  /** Reads what is kept, once the device is open; what was chosen meanwhile stands. */
  readonly load: () => Promise<void>
  readonly keep: (person: Person) => Promise<void>
}

const drawerName = 'me'

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
