/** The three weights of a button: one primary a screen, quiet ones beside it, and a plain one for the way round. */
import type { ComponentChildren } from 'preact'
import type { Person } from '../page/profile.ts'
import { words } from '../words/en.ts'

/** What every button takes; its word is its children. */
export type ButtonProps = {
  readonly onPress: () => void
  readonly children: ComponentChildren
  readonly disabled?: boolean
  /** Said by a screen reader after the name: why it is off, or what it will do. */
  readonly describedBy?: string
  readonly wide?: boolean
  readonly pressed?: boolean
}

/** The one thing to do on a screen; at most one is shown. */
export function Primary(props: ButtonProps) {
  return <Plain {...props} class="button primary" />
}

/** A button that is one of several ways on. */
export function Quiet(props: ButtonProps) {
  return <Plain {...props} class="button quiet" />
}

/** Says with whom on the button itself: nothing leaves the device by any other kind of button. */
export function Share(props: Omit<ButtonProps, 'children'> & { readonly partner: Person | null }) {
  return (
    <Primary {...props}>{words.app.shareWith(props.partner?.name ?? words.app.partner)}</Primary>
  )
}

/** A button that looks like a link, for use inside a sentence. */
export function InLine(props: ButtonProps) {
  return <Plain {...props} class="link" />
}

// A button that is off stays in the tab order and says why; only the press does nothing.
/** A button without a shape of its own; its class gives it one. */
export function Plain(props: ButtonProps & { readonly class?: string }) {
  const off = props.disabled === true
  return (
    <button
      type="button"
      class={`${props.class ?? 'button'}${props.wide === true ? ' wide' : ''}`}
      aria-disabled={off ? 'true' : undefined}
      aria-describedby={props.describedBy}
      aria-pressed={props.pressed}
      onClick={() => {
        if (!off) props.onPress()
      }}
    >
      {props.children}
    </button>
  )
}
