/** A quiet list: what opens lies on a sheet and has an arrow; one line that matters and one that helps. */
import type { ComponentChildren } from 'preact'
import type { Path } from '../page/paths.ts'
import { words } from '../words/en.ts'
import { Icon } from './icons.tsx'
import { Link } from './Link.tsx'

/** A list of lines, read out as a list; `label` names it for those who hear it. */
export function List(props: { readonly children: ComponentChildren; readonly label?: string }) {
  return (
    <ul role="list" class="items" aria-label={props.label}>
      {props.children}
    </ul>
  )
}

/** One line: what matters, what helps, and where it leads, if anywhere. */
export type ItemProps = {
  readonly title: ComponentChildren
  readonly note?: ComponentChildren
  /** A time or a short state, at the end of the line. */
  readonly aside?: ComponentChildren
  /** Of my partner's, and not seen on this device yet. */
  readonly isNew?: boolean
  /** Whose it is, or another small picture, before the words. */
  readonly before?: ComponentChildren
  readonly to?: Path
  readonly onPress?: () => void
}

/** A line of a list; a link with `to`, a button with `onPress`, else only read. */
export function Item(props: ItemProps) {
  return (
    <li>
      {props.to !== undefined ? (
        <Link to={props.to} class="item">
          <Inside {...props} />
        </Link>
      ) : props.onPress !== undefined ? (
        <button type="button" class="item" onClick={props.onPress}>
          <Inside {...props} />
        </button>
      ) : (
        <div class="item">
          <Inside {...props} />
        </div>
      )}
    </li>
  )
}

/** The mark of what I have not seen: a dot in my partner's hue, and a word for those who hear it. */
export function New() {
  return (
    <>
      <i class="dot" />
      <span class="unseen">{words.app.isNew} </span>
    </>
  )
}

function Inside(props: ItemProps) {
  return (
    <>
      {props.before}
      <span class="item-words">
        <span class={props.isNew === true ? 'block new' : 'block'}>
          {props.isNew === true && <New />}
          {props.title}
        </span>
        {props.note !== undefined && <span class="block soft small">{props.note}</span>}
      </span>
      {props.aside !== undefined && <span class="aside">{props.aside}</span>}
      {(props.to !== undefined || props.onPress !== undefined) && (
        <span class="go">
          <Icon name="forward" size={20} flips />
        </span>
      )}
    </>
  )
}
