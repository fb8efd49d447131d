/** One breath before an answer: it arms by itself, can be skipped, and only its reader ever knows (R3). */
import { useEffect, useState } from 'preact/hooks'
import { useComputed } from '@preact/signals'
import type { Instant } from '@mend/domain/couple'
import { breathOf, breathSecondsOf } from '@mend/domain/breathSeconds'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { announce } from '../../parts/announce.tsx'
import { InLine, Primary, Quiet } from '../../parts/Button.tsx'
import { breath as text } from './words.ts'

/** When each message was opened on this device, since the app was opened; nothing of it is kept. */
const openedAt = new Map<string, Instant>()

/** The answer button to one message, counted from when it was first opened on this device. */
export function BreathGate(props: { readonly message: string; readonly onAnswer: () => void }) {
  const { couple, clock } = useHouse()
  const skips = useDraft('breath/skips')
  const skipped = Number(skips.text)
  const opened = openedAt.get(props.message) ?? clock.read()
  openedAt.set(props.message, opened)
  const length = breathSecondsOf(couple.value)
  const left = useComputed(() => {
    const { armed, armsAt } = breathOf(couple.value, opened, clock.now.value)
    const seconds = Math.ceil((armsAt - clock.now.value) / 1_000)
    return armed ? 0 : Math.min(Math.max(1, seconds), breathSecondsOf(couple.value))
  })
  const over = useOver(breathOf(couple.value, opened, opened).armsAt)
  const seconds = over ? 0 : left.value
  const armed = seconds === 0
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
function useOver(at: Instant): boolean {
  const { clock } = useHouse()
  const [, setPassed] = useState(at)
  useEffect(() => {
    const timer = setTimeout(() => setPassed(clock.read()), at - clock.read())
    return () => clearTimeout(timer)
  }, [at])
  return clock.read() >= at
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
