/** What is there before anything is unlocked: where we are, what time it is, how this device looks, the way out. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Device, Outcome } from '@mend/device/device'
import type { ReadonlySignal } from '@preact/signals'
import type { OpenedCard, SentCard, Thanks } from '@mend/device/card'
import type { Look, Pairing, Standing } from '@mend/device/pairing'
import type { Clock } from './clock.ts'
import type { PrefsBook } from './prefs.ts'
import type { Profile } from './profile.ts'
import type { Pulse } from './pulse.ts'
import type { Router } from './router.ts'

/** What every part may use, whether or not the device is unlocked. */
export type Frame = {
  readonly router: Router
  readonly clock: Clock
  readonly prefs: PrefsBook
  readonly device: Device
  readonly pairings: Pairings
  readonly cards: Cards
  readonly profile: Profile
  /** One's own pulse, where a monitor is paired; stays on this screen. */
  readonly pulse: Pulse
  /** Drops the keys and leaves the app, at once. */
  readonly leave: () => void
}

/** How two devices meet; a link's secret is in its fragment and is never sent. */
export type Pairings = {
  /** What stands on this device: it outlives the page, the lock and a restart. */
  readonly standing: ReadonlySignal<readonly Standing[]>
  /** It has ended, and was read. */
  readonly drop: (standing: Standing) => Promise<void>
  readonly invite: (whom: 'partner' | 'device') => Promise<Outcome<Pairing>>
  readonly join: (fragment: string) => Promise<Outcome<Pairing>>
  /** What stands after `#` in the first link of a text, whatever is around it; null where there is none. */
  readonly find: (text: string) => string | null
  /** Whether a link can still be joined by, before anybody is asked for anything. */
  readonly look: (fragment: string) => Promise<Look>
  /** Whether a fragment invites a device of one's own, rather than a partner. */
  readonly isForDevice: (fragment: string) => boolean
}

/** One card for somebody who joins nothing; the key of it is in its link alone. */
export type Cards = {
  readonly send: (card: {
    readonly from: string
    readonly words: string
  }) => Promise<Outcome<SentCard>>
  readonly open: (fragment: string) => Promise<OpenedCard>
  readonly thank: (fragment: string) => Promise<boolean>
  readonly thanks: (key: string) => Promise<Thanks>
}

/** The frame around all that is drawn; null only in a part that stands outside it. */
export const FrameContext = createContext<Frame | null>(null)

/** @throws when a part is drawn outside the frame, which is a bug of ours */
export function useFrame(): Frame {
  const frame = useContext(FrameContext)
  if (frame === null) throw new Error('a part was drawn outside the frame')
  return frame
}
