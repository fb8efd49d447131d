/** The screen of a flow that can be paused: Pause on its bar, and while it rests, that first. */
import { Screen, type ScreenProps } from '../../parts/Screen.tsx'
import type { Pause } from './usePause.tsx'

/** What a screen fills in, and its flow's pause. */
type Props = Omit<ScreenProps, 'onPause'> & {
  readonly pause: Pause
  /** While it rests, nothing else of the screen is there: it is for writing, and nobody writes then. */
  readonly closes?: boolean
}

/** Draws the notice, the screen, and the question that Pause asks. */
export function PausableScreen({ pause, closes = false, children, foot, ...rest }: Props) {
  const closed = closes && pause.resting
  return (
    <Screen {...rest} {...pause.screen} foot={closed ? undefined : foot}>
      {pause.notice}
      {!closed && children}
      {pause.sheet}
    </Screen>
  )
}
