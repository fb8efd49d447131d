/** What is there before anything is unlocked: where we are, what time it is, how this device looks, the way out. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Device, Outcome } from '@mend/device/device'
import type { Pairing } from '@mend/device/pairing'
import type { Clock } from './clock.ts'
import type { PrefsBook } from './prefs.ts'
import type { Profile } from './profile.ts'
import type { Pulse } from './pulse.ts'
import type { Router } from './router.ts'

export type Frame = {
  readonly router: Router
  readonly clock: Clock
  readonly prefs: PrefsBook
  readonly device: Device
  readonly pairings: Pairings
  readonly profile: Profile
  /** One's own pulse, where a monitor is paired; stays on this screen. */
  readonly pulse: Pulse
  /** Drops the keys and leaves the app, at once. */
  readonly leave: () => void
}

/** How two devices meet; a link's secret is in its fragment and is never sent. */
export type Pairings = {
  readonly invite: (whom: 'partner' | 'device') => Promise<Outcome<Pairing>>
  readonly join: (fragment: string) => Promise<Outcome<Pairing>>
  /** Whether a fragment invites a device of one's own, rather than a partner. */
  readonly isForDevice: (fragment: string) => boolean
}

export const FrameContext = createContext<Frame | null>(null)

/** @throws when a part is drawn outside the frame, which is a bug of ours */
export function useFrame(): Frame {
  const frame = useContext(FrameContext)
  if (frame === null) throw new Error('a part was drawn outside the frame')
  return frame
}
