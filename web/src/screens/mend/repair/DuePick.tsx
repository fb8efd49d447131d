/** By when: a near moment, or twenty minutes after something ends (R5, R6). */
import { useState } from 'preact/hooks'
import { defaultDue, type Instant } from '@mend/domain/couple'
import { useHouse } from '../../../house.ts'
import { InLine } from '../../../parts/Button.tsx'
import { TimePick } from '../../../parts/TimePick.tsx'
import { parseLocal, toLocal } from '../../../when.ts'
import { momentInside } from '../days.ts'
import { repair } from '../../../words/en/repair.ts'

const { due: text } = repair

export function DuePick(props: {
  readonly label: string
  readonly value: Instant | null
  readonly onChange: (at: Instant) => void
  /** What holds while no time is picked; without it, there is none. */
  readonly usual?: string
}) {
  const { clock } = useHouse()
  const [after, setAfter] = useState(false)
  const [ends, setEnds] = useState<Instant | null>(null)
  return (
    <div class="stack">
      <TimePick label={props.label} value={props.value} onChange={props.onChange} />
      <p class="small" role="status">
        {props.value === null
          ? (props.usual ?? text.none)
          : text.by(momentInside(props.value, clock.now.value))}
      </p>
      {!after && (
        <p class="small">
          <InLine onPress={() => setAfter(true)}>{text.after}</InLine>
        </p>
      )}
      {after && (
        <label class="field">
          <span class="label">{text.ends}</span>
          <input
            class="box"
            type="datetime-local"
            min={toLocal(clock.read())}
            value={ends === null ? '' : toLocal(ends)}
            onInput={(event) => {
              const at = parseLocal(event.currentTarget.value)
              setEnds(at)
              if (at !== null) props.onChange(defaultDue(at))
            }}
          />
          {ends !== null && (
            <span class="soft small">
              {text.then(momentInside(defaultDue(ends), clock.now.value))}
            </span>
          )}
        </label>
      )}
    </div>
  )
}
