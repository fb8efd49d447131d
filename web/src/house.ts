/** What a screen may use once the device is open: views in, commands out, drafts kept. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ReadonlySignal } from '@preact/signals'
import type { Status } from '@mend/device/device'
import type { Drafts } from './drafts.ts'
import type { Flow } from './flow.ts'
import type { Frame } from './frame.ts'
import type { Live } from './live.ts'
import type { Person } from './profile.ts'
import type { Meet } from './screens/steady/meet.ts'

export type House = Frame &
  Omit<Flow, 'close'> & {
    readonly people: ReadonlySignal<{ readonly me: Person; readonly partner: Person | null }>
    readonly drafts: Drafts
    readonly live: Live
    readonly meet: Meet
    /** This device's own connection and protection; says nothing about the partner. */
    readonly status: ReadonlySignal<Status>
  }

export const HouseContext = createContext<House | null>(null)

/** @throws when a screen is drawn before the device is open, which is a bug of ours */
export function useHouse(): House {
  const house = useContext(HouseContext)
  if (house === null) throw new Error('a screen was drawn outside the house')
  return house
}

/** The words under a key, kept as they are typed, gone when they are cleared. */
export function useDraft(key: string): {
  readonly text: string
  readonly set: (text: string) => void
  readonly clear: () => void
} {
  const { drafts } = useHouse()
  return {
    text: drafts.at(key).value,
    set: (text) => drafts.set(key, text),
    clear: () => drafts.set(key, ''),
  }
}
