/** The circle that breathes: light that swells and sinks, or, held still, a word and a number. */
import { useRef } from 'preact/hooks'
import { useSignal } from '@preact/signals'
import { useFrame } from '../../page/frame.ts'
import { steady } from '../../words/en/steady.ts'
import { announce } from '../../parts/announce.tsx'
import { useAwake } from '../../house/useAwake.ts'
import { type Breath, breathAt, type Pace } from './pace.ts'
import { cue } from './cues.ts'
import { useFrames } from './useFrames.ts'

/**
 * @param props.elapsed - milliseconds since the first breath; negative while both wait for it
 * @param props.lastsMs - no breath begins after so many; the last one rests at its end
 */
export function Ring(props: {
  readonly pace: Pace
  readonly running: boolean
  readonly elapsed: () => number
  readonly lastsMs: number
}) {
  const { prefs } = useFrame()
  const light = useRef<HTMLDivElement>(null)
  const breath = useSignal<Breath>(breathAt(props.pace, 0))
  useAwake(props.running)
  useFrames(props.running, () => {
    const next = breathAt(props.pace, Math.min(props.elapsed(), props.lastsMs - 1))
    if (light.current !== null) show(light.current, next)
    const before = breath.peek()
    const turned = next.phase !== before.phase || next.cycle !== before.cycle
    if (turned) {
      announce(steady.phases[next.phase])
      cue(next.phase, prefs.prefs.peek())
    }
    if (turned || next.secondsLeft !== before.secondsLeft) breath.value = next
  })
  const { phase, secondsLeft } = breath.value
  return (
    <div class="breath">
      <div class="ring" ref={light}>
        <span aria-hidden="true">{steady.phases[phase]}</span>
        <span class="count" aria-hidden="true">
          {secondsLeft}
        </span>
      </div>
    </div>
  )
}

// Straight onto the element, sixty times a second: drawing the screen anew for it would be waste.
function show(circle: HTMLElement, { fullness, phase, cycle }: Breath): void {
  circle.style.setProperty('--full', fullness.toFixed(4))
  circle.dataset['phase'] = phase
  circle.dataset['cycle'] = String(cycle)
}
