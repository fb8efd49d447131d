/** A quiet list: hairlines instead of cards, one line that matters and one that helps. */
import type { ComponentChildren } from 'preact'
import type { Path } from '../paths.ts'
import { Link } from './Link.tsx'

export function List(props: { readonly children: ComponentChildren; readonly label?: string }) {
  return (
    <ul role="list" class="items" aria-label={props.label}>
      {props.children}
    </ul>
  )
}

export type ItemProps = {
  readonly title: ComponentChildren
  readonly note?: ComponentChildren
  /** A time or a short state, at the end of the line. */
  readonly aside?: ComponentChildren
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

function Inside(props: ItemProps) {
  return (
    <>
      <span>
        <span class="block">{props.title}</span>
        {props.note !== undefined && <span class="block soft small">{props.note}</span>}
      </span>
      {props.aside !== undefined && <span class="aside">{props.aside}</span>}
    </>
  )
}
