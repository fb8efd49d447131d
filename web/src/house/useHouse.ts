/** What a screen may use once the device is open: views in, commands out, drafts kept. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ReadonlySignal } from '@preact/signals'
import type { Status } from '@mend/device/device'
import type { Couple, Event, Moment } from '@mend/domain/couple'
import type { DraftText, Drafts } from '../flow/drafts.ts'
import type { Flow } from '../flow/flow.ts'
import type { Frame } from '../page/frame.ts'
import type { Live } from './live.ts'
import type { Person } from '../page/profile.ts'
import type { Meet } from './meet.ts'
import type { Reminders } from './reminders/reminders.ts'

/** All that a screen may use: the frame, the flow, the two of us, drafts, live signals, status. */
export type House = Frame &
  Omit<Flow, 'close'> & {
    readonly people: ReadonlySignal<{ readonly me: Person; readonly partner: Person | null }>
    readonly drafts: Drafts
    readonly live: Live
    readonly meet: Meet
    readonly reminders: Reminders
    /** This device's own connection and protection; says nothing about the partner. */
    readonly status: ReadonlySignal<Status>
    /** The drafts that the words of an overtaken event go back to; none where no screen keeps such a draft. */
    readonly draftsFor: DraftsFor
  }

/** Which drafts the words of an event belong in; empty where no screen keeps such a draft. */
export type DraftsFor = (
  event: Event,
  seen: { readonly couple: Couple; readonly moment: Moment },
) => readonly DraftText[]

/** The house around every screen; null until the device is open. */
export const HouseContext = createContext<House | null>(null)

/** @throws when a screen is drawn before the device is open, which is a bug of ours */
export function useHouse(): House {
  const house = useContext(HouseContext)
  if (house === null) throw new Error('a screen was drawn outside the house')
  return house
}

/** Words in a field that is not sent yet, at most as long as the field allows. */
export type Draft = {
  /** The drafts that it is said out of. */
  readonly keys: readonly string[]
  readonly text: string
  readonly set: (text: string) => void
  readonly clear: () => void
}

/** The words under a key, kept as they are typed, gone when they are cleared or said. */
export function useDraft(key: string): Draft {
  const { drafts } = useHouse()
  return {
    keys: [key],
    text: drafts.at(key).value,
    set: (text) => drafts.set(key, text),
    clear: () => drafts.set(key, ''),
  }
}
