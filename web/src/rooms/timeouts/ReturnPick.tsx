/** When to come back: lengths as slips, or any moment within the bounds. */
import { useId, useState } from 'preact/hooks'
import { useFrame } from '../../page/frame.ts'
import { Quiet } from '../../parts/Button.tsx'
import { parseLocal, toLocal } from '../../words/when.ts'
import { timeout } from './words.ts'
import {
  type Bounds,
  isWithin,
  lengthsWithin,
  type Return,
  returnAt,
  toMinute,
  untilWords,
} from './times.ts'

/** Picks a length from now, or a moment; `value` is null while none is picked. */
export function ReturnPick(props: {
  readonly label: string
  readonly bounds: Bounds
  readonly value: Return | null
  readonly onChange: (back: Return) => void
}) {
  const { clock } = useFrame()
  const [offered] = useState(() => lengthsWithin(props.bounds, clock.read()))
  const [byHand, setByHand] = useState(props.value?.kind === 'at')
  const { value, onChange, bounds } = props
  const pickByHand = () => {
    const at = value === null ? bounds.earliest : returnAt(value, clock.read())
    onChange({ kind: 'at', at: toMinute(at) })
    setByHand(true)
  }
  return (
    <fieldset>
      <legend class="unseen">{props.label}</legend>
      <div class="chips">
        {offered.map((minutes) => (
          <Quiet
            key={minutes}
            pressed={!byHand && value?.kind === 'in' && value.minutes === minutes}
            onPress={() => {
              setByHand(false)
              onChange({ kind: 'in', minutes })
            }}
          >
            {timeout.within(minutes)}
          </Quiet>
        ))}
        <Quiet pressed={byHand} onPress={pickByHand}>
          {timeout.other}
        </Quiet>
      </div>
      {byHand && <ByHand {...props} />}
    </fieldset>
  )
}

function ByHand(props: {
  readonly bounds: Bounds
  readonly value: Return | null
  readonly onChange: (back: Return) => void
}) {
  const { clock } = useFrame()
  const id = useId()
  const now = clock.now.peek()
  const { earliest, latest } = props.bounds
  const [text, setText] = useState(() =>
    toLocal(props.value === null ? toMinute(earliest) : returnAt(props.value, now)),
  )
  const at = parseLocal(text)
  const fits = at !== null && isWithin(at, props.bounds)
  const between = [untilWords(earliest, now), untilWords(latest, now)] as const
  return (
    <div class="field" style={{ marginBlockStart: '12px' }}>
      <label class="small" for={id}>
        {timeout.otherLabel}
      </label>
      <input
        id={id}
        class="box"
        type="datetime-local"
        value={text}
        aria-describedby={`${id}-bounds`}
        aria-invalid={fits ? undefined : true}
        onInput={(event) => {
          setText(event.currentTarget.value)
          const picked = parseLocal(event.currentTarget.value)
          if (picked !== null && isWithin(picked, props.bounds)) {
            props.onChange({ kind: 'at', at: picked })
          }
        }}
      />
      <p id={`${id}-bounds`} class="soft small" role={fits ? undefined : 'alert'}>
        {fits ? timeout.bounds(...between) : timeout.outside(...between)}
      </p>
    </div>
  )
}
