/** When: a few near moments as slips to tap, and any other by the device's own picker. */
import { useState } from 'preact/hooks'
import type { Instant } from '@mend/domain/couple'
import { useFrame } from '../frame.ts'
import { momentWords, nearMoments, parseLocal, toLocal } from '../when.ts'
import { words } from '../words/en.ts'
import { Quiet } from './Button.tsx'

/** @param props.least - the earliest moment that may be picked; by default, now */
export function TimePick(props: {
  readonly label: string
  readonly value: Instant | null
  readonly onChange: (at: Instant) => void
  readonly least?: Instant
}) {
  const { clock } = useFrame()
  const [byHand, setByHand] = useState(false)
  const now = clock.now.value
  const least = props.least ?? now
  const [near] = useState(() => nearMoments(now))
  const offered = near.filter((at) => at >= least)
  const other = props.value !== null && !offered.includes(props.value) ? props.value : null
  return (
    <fieldset>
      <legend>{props.label}</legend>
      <div class="chips">
        {offered.map((at) => (
          <Quiet key={at} pressed={props.value === at} onPress={() => props.onChange(at)}>
            {momentWords(at, now)}
          </Quiet>
        ))}
        <Quiet pressed={other !== null} onPress={() => setByHand(true)}>
          {other === null ? words.house.pickTime : momentWords(other, now)}
        </Quiet>
      </div>
      {byHand && (
        <label class="field" style={{ marginBlockStart: '12px' }}>
          <span class="small">{words.house.pickLabel}</span>
          <input
            class="box"
            type="datetime-local"
            min={toLocal(least)}
            value={toLocal(props.value ?? least)}
            onInput={(event) => {
              const at = parseLocal(event.currentTarget.value)
              if (at !== null && at >= least) props.onChange(at)
            }}
          />
        </label>
      )}
    </fieldset>
  )
}
