/** A place to write, with its privacy on it and, when the coach has something to offer, the offer below. */
import { type ComponentChildren, Fragment, type TargetedInputEvent } from 'preact'
import { useId } from 'preact/hooks'
import { words } from '../words/en.ts'
import { Icon } from './icons.tsx'

export type FieldProps = {
  readonly label: string
  readonly value: string
  readonly onInput: (text: string) => void
  readonly hint?: string
  /** How such words could begin; shown as an example, while nothing is written. */
  readonly placeholder?: string
  /** 1 for a line, more for a page that grows. */
  readonly lines?: number
  /** `never`: stays on my devices. `until-share`: until I press Share. null: the couple's own, not private. */
  readonly onlyYou?: 'never' | 'until-share' | null
  readonly limit?: number
  readonly secret?: boolean
  readonly autocomplete?: string
  readonly error?: string | null
  /** Stretches of the words to underline, in UTF-16 units; only in a field of several lines. */
  readonly marks?: readonly Mark[]
  /** What the coach offers, under the words it is about. */
  readonly children?: ComponentChildren
}

export function Field(props: FieldProps) {
  const id = useId()
  const notes = [props.hint === undefined ? '' : `${id}-hint`, props.error ? `${id}-error` : '']
  const shared = {
    id,
    class: 'box',
    value: props.value,
    placeholder: props.placeholder && words.house.example(props.placeholder),
    maxLength: props.limit,
    'aria-describedby': notes.join(' ').trim() || undefined,
    'aria-invalid': props.error ? (true as const) : undefined,
  }
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{props.label}</label>
        {props.onlyYou != null && <OnlyYou until={props.onlyYou} />}
      </div>
      {props.hint !== undefined && (
        <p id={`${id}-hint`} class="soft small">
          {props.hint}
        </p>
      )}
      {(props.lines ?? 1) > 1 ? (
        <div class="written">
          <textarea
            {...shared}
            rows={props.lines ?? 3}
            dir="auto"
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
          <Underlined text={props.value} marks={props.marks ?? []} />
        </div>
      ) : (
        <Line shared={shared} field={props} />
      )}
      {props.error && (
        <p id={`${id}-error`} class="small" role="alert">
          {props.error}
        </p>
      )}
      {props.children}
    </div>
  )
}

type Mark = { readonly from: number; readonly to: number }

/** Lies over the words and draws nothing but lines: the words themselves stay where and as they are. */
function Underlined(props: { readonly text: string; readonly marks: readonly Mark[] }) {
  const { text } = props
  const marks = props.marks.toSorted((left, right) => left.from - right.from)
  if (marks.length === 0) return null
  return (
    <div class="box underlined" aria-hidden="true" dir="auto">
      {marks.map(({ from, to }, index) => (
        <Fragment key={index}>
          {text.slice(index === 0 ? 0 : (marks[index - 1]?.to ?? 0), from)}
          <mark class="heard">{text.slice(Math.max(from, marks[index - 1]?.to ?? 0), to)}</mark>
        </Fragment>
      ))}
    </div>
  )
}

/** The closed envelope: the same mark, words and place wherever something is private. */
export function OnlyYou(props: { readonly until?: 'never' | 'until-share' }) {
  return (
    <span class="only-you">
      <Icon name="envelope" size={17} />
      {props.until === 'until-share' ? words.house.onlyYouUntil : words.house.onlyYou}
    </span>
  )
}

type Shared = {
  readonly id: string
  readonly class: string
  readonly value: string
  readonly placeholder: string | undefined
  readonly maxLength: number | undefined
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

function Line({ shared, field }: { readonly shared: Shared; readonly field: FieldProps }) {
  const rest = {
    ...shared,
    dir: 'auto',
    autocomplete: field.autocomplete ?? 'off',
    onInput: (event: TargetedInputEvent<HTMLInputElement>) =>
      field.onInput(event.currentTarget.value),
  } as const
  return field.secret === true ? (
    <input type="password" {...rest} />
  ) : (
    <input type="text" {...rest} />
  )
}
