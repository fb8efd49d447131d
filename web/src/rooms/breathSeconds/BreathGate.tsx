/** One breath before an answer: it arms by itself, can be skipped, and only its reader ever knows (R3). */
import { useEffect, useState } from 'preact/hooks'
import { useComputed } from '@preact/signals'
import { breathLeftMs, breathSecondsOf } from '@mend/domain/breathSeconds'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { announce } from '../../parts/announce.tsx'
import { InLine, Primary, Quiet } from '../../parts/Button.tsx'
import { breath as text } from './words.ts'

/** When each message was opened on this device, by the page's own steady clock; nothing of it is kept. */
const openedAt = new Map<string, number>()

/** The answer button to one message, counted from when it was first opened on this device. */
export function BreathGate(props: { readonly message: string; readonly onAnswer: () => void }) {
  const { couple, clock } = useHouse()
  const skips = useDraft('breath/skips')
  const skipped = Number(skips.text)
  const opened = openedAt.get(props.message) ?? clock.steady.read()
  openedAt.set(props.message, opened)
  const length = breathSecondsOf(couple.value)
  const leftAt = (at: number): number => breathLeftMs(couple.value, at - opened)
  const ticked = useComputed(() => Math.ceil(leftAt(clock.steady.now.value) / 1_000))
  const armed = useOver(() => leftAt(clock.steady.read()), length)
  const seconds = armed ? 0 : Math.min(Math.max(1, ticked.value), length)
  useEffect(() => {
    if (armed) announce(text.ready)
  }, [armed])
  const skip = () => {
    skips.set(String(skipped + 1))
    props.onAnswer()
  }
  return (
    <div class="breath-gate">
      {!armed && <Breathing seconds={seconds} of={length} />}
      <Primary disabled={!armed} describedBy="breath-left" onPress={props.onAnswer}>
        {text.answer}
      </Primary>
      <p id="breath-left" class="unseen">
        {armed ? text.ready : text.left(seconds)}
      </p>
      {!armed && (
        <Quiet wide onPress={skip}>
          {text.skip}
        </Quiet>
      )}
      {skipped > 0 && (
        <p class="soft small centre">
          {text.skips(skipped)} <InLine onPress={skips.clear}>{text.forget}</InLine>
        </p>
      )}
    </div>
  )
}

/** True from that very moment on; the clock's own tick may come up to a second later. */
function useOver(leftMs: () => number, length: number): boolean {
  const [, setPassed] = useState(0)
  useEffect(() => {
    // A timer may end a fraction of a millisecond before its time.
    const timer = setTimeout(() => setPassed(length), Math.ceil(leftMs()) + 1)
    return () => clearTimeout(timer)
  }, [length])
  return leftMs() === 0
}

/** Half of the time in, half out; the circle moves by itself where motion is welcome, and words say it everywhere. */
function Breathing(props: { readonly seconds: number; readonly of: number }) {
  const { seconds, of } = props
  const inward = seconds > of / 2
  return (
    <div class="breath-line" aria-hidden="true">
      <span class="breath-dot" style={{ '--half': `${of / 2}s` }} />
      <span>{inward ? text.in : text.out}</span>
      <span class="soft count">{seconds}</span>
    </div>
  )
}
