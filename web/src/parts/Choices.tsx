/** One choice of a few, as a group of radio buttons that look like slips of paper. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** One of several answers: its value, and how it reads. */
export type Choice<Value extends string> = {
  readonly value: Value
  readonly word: ComponentChildren
}

/** A question of which one answer holds, as radio buttons under one legend. */
export function Choices<Value extends string>(props: {
  readonly label: string
  readonly labelUnseen?: boolean
  readonly hint?: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
}) {
  const name = useId()
  return (
    <fieldset>
      <legend class={props.labelUnseen === true ? 'unseen' : ''}>{props.label}</legend>
      {props.hint !== undefined && <p class="soft small">{props.hint}</p>}
      <div class="chips">
        {props.choices.map(({ value, word }) => (
          <label class="chip" key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            {word}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Yes or no, with a sentence that says what each would mean. */
export function Switch(props: {
  readonly label: string
  readonly hint?: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        role="switch"
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        <span>{props.label}</span>
        {props.hint !== undefined && <span class="soft small block">{props.hint}</span>}
      </span>
    </label>
  )
}
