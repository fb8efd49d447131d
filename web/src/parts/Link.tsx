/** A link inside the app: a real anchor, so that it can be read out, focused and opened like any other. */
import type { ComponentChildren, TargetedMouseEvent } from 'preact'
import { useFrame } from '../page/frame.ts'
import type { Path } from '../page/paths.ts'

/** An anchor to a place; with a modifier key the browser opens it as it opens any link. */
export function Link(props: {
  readonly to: Path
  readonly class?: string
  readonly current?: boolean
  readonly children: ComponentChildren
}) {
  const { router } = useFrame()
  const follow = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    router.go(props.to)
  }
  return (
    <a
      href={props.to}
      class={props.class ?? ''}
      aria-current={props.current === true ? 'page' : undefined}
      onClick={follow}
    >
      {props.children}
    </a>
  )
}
