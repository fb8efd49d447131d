/** A place to write, with its privacy on it and, when the coach has something to offer, the offer below. */
import { type ComponentChildren, Fragment, type TargetedInputEvent } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { announce } from './announce.tsx'
import { words } from '../words/en.ts'
import { Icon } from './icons.tsx'
import { Reveal } from './lock/Reveal.tsx'

/** `never`: stays on my devices. `until-share`: until I press Share. `until-both`: until both have written, then both open. */
type Until = 'never' | 'until-share' | 'until-both'

/** What a field shows and takes. `limit`, in UTF-16 units, is the most that can be shared: longer words are kept, and it says by how much. */
export type FieldProps = {
  readonly label: string
  readonly value: string
  readonly onInput: (text: string) => void
  readonly hint?: string
  /** How such words could begin; shown as an example, while nothing is written. */
  readonly placeholder?: string
  /** 1 for a line, more for a page that grows. */
  readonly lines?: number
  /** When somebody else may read it; null: the couple's own, not private. */
  readonly onlyYou?: Until | null
  readonly limit?: number
  readonly secret?: boolean
  readonly autocomplete?: string
  readonly error?: string | null
  /** Stretches of the words to underline, in UTF-16 units; only in a field of several lines. */
  readonly marks?: readonly Mark[]
  /** What the coach offers, under the words it is about. */
  readonly children?: ComponentChildren
}

/** A text field with its label above, a hint, who will read it, and what is missing. */
export function Field(props: FieldProps) {
  const id = useId()
  const over = overBy(props.value, props.limit)
  const notes = [
    props.hint === undefined ? '' : `${id}-hint`,
    props.error ? `${id}-error` : '',
    over > 0 ? `${id}-over` : '',
  ]
  // Said once, when it happens: not with every letter.
  useEffect(() => {
    if (over > 0) announce(words.app.tooLong(over))
  }, [over > 0])
  const shared = {
    id,
    class: 'box',
    value: props.value,
    placeholder: props.placeholder && words.app.example(props.placeholder),
    'aria-describedby': notes.join(' ').trim() || undefined,
    'aria-invalid': props.error || over > 0 ? (true as const) : undefined,
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
      {over > 0 && (
        <p id={`${id}-over`} class="small">
          {words.app.tooLong(over)}
        </p>
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

/** By how many characters words are longer than can be shared, counted as people count them; 0 when they fit. */
export function overBy(text: string, limit: number | undefined): number {
  return limit === undefined || text.length <= limit ? 0 : Array.from(text.slice(limit)).length
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

/** The closed lock: the same mark, words and place wherever something is private. */
export function OnlyYou(props: { readonly until?: Until }) {
  return (
    <span class="only-you">
      <Icon name="lock" size={17} />
      {words.app.onlyYou[props.until ?? 'never']}
    </span>
  )
}

type Shared = {
  readonly id: string
  readonly class: string
  readonly value: string
  readonly placeholder: string | undefined
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
  const line = useRef<HTMLInputElement>(null)
  if (field.secret !== true) return <input type="text" {...rest} />
  // A keyboard that means well changes no letter of it, shown or not.
  const exact = { autocapitalize: 'none', autocorrect: 'off', spellcheck: false } as const
  return (
    <>
      <input type="password" ref={line} {...rest} {...exact} />
      <Reveal line={line} />
    </>
  )
}
