/** How charged one's own body is, from 0 to 10: asked in private, kept on this device only. */
import { useId } from 'preact/hooks'
import { OnlyYou } from '../../parts/Field.tsx'
import { steady } from '../../words/en/steady.ts'

/** A scale from 0 to 10; `value` is null until it was touched. */
export function Charge(props: {
  readonly label: string
  readonly value: number | null
  readonly onChange: (charge: number) => void
}) {
  const id = useId()
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{props.label}</label>
        <OnlyYou />
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={10}
        step={1}
        value={props.value ?? 5}
        class={props.value === null ? 'unset' : ''}
        aria-valuetext={props.value === null ? steady.chargeSkip : String(props.value)}
        onInput={(event) => props.onChange(Number(event.currentTarget.value))}
      />
      <p class="row soft small ends" aria-hidden="true">
        <span>{steady.chargeLow}</span>
        <output>{props.value ?? ''}</output>
        <span>{steady.chargeHigh}</span>
      </p>
    </div>
  )
}
