/** How long the breath before an answer takes, set for the two of us: from none to a minute (R3). */
import { useState } from 'preact/hooks'
import { breathSecondsOf } from '@mend/domain/breathSeconds'
import { useHouse } from '../../house/useHouse.ts'
import { Quiet } from '../../parts/Button.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { breath as text } from './words.ts'

/** A slider in steps of five seconds; saving it sets the breath for both. */
export function BreathLength() {
  const { couple } = useHouse()
  const { say, busy, no } = useSay()
  const kept = breathSecondsOf(couple.value)
  const [wanted, setWanted] = useState<number | null>(null)
  const seconds = wanted ?? kept
  const save = async () => {
    if (await say({ kind: 'set-breath', seconds })) setWanted(null)
  }
  return (
    <details class="push">
      <summary>{text.length}</summary>
      <div class="stack">
        <label class="field">
          <span class="field-head">
            <span class="soft small">{text.lengthNote}</span>
            <output>{text.seconds(seconds)}</output>
          </span>
          <input
            type="range"
            min={0}
            max={60}
            step={5}
            value={seconds}
            aria-valuetext={text.seconds(seconds)}
            onInput={(event) => setWanted(Number(event.currentTarget.value))}
          />
        </label>
        <NoNotice no={no} />
        <Quiet disabled={busy || seconds === kept} onPress={() => void save()}>
          {text.save}
        </Quiet>
      </div>
    </details>
  )
}
