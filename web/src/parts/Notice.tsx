/** What happened, what is safe, what to do: a notice that stays until it is read, and never shouts. */
import type { ComponentChildren } from 'preact'

/** What to say of a failure: what happened, what is safe, and what to do, if anything. */
export type Trouble = {
  readonly happened: string
  readonly safe: string
  readonly todo?: string
}

/** A notice in the page; `care` sets it apart in colour, not in loudness. */
export function Notice(props: { readonly care?: boolean; readonly children: ComponentChildren }) {
  return <div class={props.care === true ? 'notice care' : 'notice'}>{props.children}</div>
}

/** Spoken at once, because the person is waiting for it. */
export function TroubleNotice(props: {
  readonly trouble: Trouble
  readonly children?: ComponentChildren
}) {
  return (
    <div class="notice care" role="alert">
      <p>
        <strong>{props.trouble.happened}</strong>
      </p>
      <p class="small">{props.trouble.safe}</p>
      {props.trouble.todo !== undefined && <p class="small">{props.trouble.todo}</p>}
      {props.children}
    </div>
  )
}
