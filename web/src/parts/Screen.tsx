/** How every screen is laid out: the way back and the ways out above, one thing in the middle, one action below. */
import type { ComponentChildren } from 'preact'
import { useContext, useLayoutEffect, useRef } from 'preact/hooks'
import { useFrame } from '../page/frame.ts'
import type { Path } from '../page/paths.ts'
import { words } from '../words/en.ts'
import { Plain } from './Button.tsx'
import { PausingContext } from './guard/pausing.ts'
import { Icon } from './icons.tsx'
import { Link } from './Link.tsx'
import { Steps } from './Steps.tsx'

/** What a screen fills in; whatever is left out is not drawn. */
export type ScreenProps = {
  /** The one sentence the screen opens with. */
  readonly title: string
  /** The title names the page and no more: the sentence that opens it stands below. */
  readonly quiet?: boolean
  /** What stands behind the bar and the title, from one edge to the other. */
  readonly above?: ComponentChildren
  /** The tab's name, or what else this place is called, when there is no way back. */
  readonly here?: string
  readonly back?: { readonly to: Path; readonly word?: string }
  readonly steps?: { readonly at: number; readonly of: number }
  /** A remaining time or another word beside the tools, such as "06:12". */
  readonly beside?: ComponentChildren
  /** Given while a flow is live: offers Pause on the bar. */
  readonly onPause?: () => void
  readonly children: ComponentChildren
  /** At most one primary button, and quiet ones under it. */
  readonly foot?: ComponentChildren
}

/** The frame of a screen; once drawn, its title has the focus. */
export function Screen(props: ScreenProps) {
  const title = useRef<HTMLHeadingElement>(null)
  // A new screen is read from its first sentence; at once, so that it never takes the focus from a field already typed in.
  useLayoutEffect(() => title.current?.focus({ preventScroll: true }), [])
  return (
    <div class="screen">
      <Bar {...props} />
      <main class="page">
        <div class="body">
          {props.steps !== undefined && <Steps {...props.steps} />}
          {props.above}
          <h1 ref={title} tabIndex={-1} class={props.quiet === true ? 'quiet-title' : ''}>
            {props.title}
          </h1>
          {props.children}
        </div>
        {props.foot !== undefined && <div class="foot">{props.foot}</div>}
      </main>
    </div>
  )
}

function Bar(props: ScreenProps) {
  const { router, leave } = useFrame()
  const { back } = props
  const { ask } = useContext(PausingContext)
  const onPause = props.onPause ?? ask
  return (
    <header class="bar">
      {back === undefined ? (
        <b>{props.here ?? ''}</b>
      ) : (
        <Plain
          class="bar-tool bar-back"
          onPress={() => (back.word === undefined ? router.back(back.to) : router.backTo(back.to))}
        >
          <Icon name="back" size={18} flips />
          <span>{back.word ?? words.app.back}</span>
        </Plain>
      )}
      <div class="bar-tools">
        {props.beside !== undefined && <span class="bar-tool">{props.beside}</span>}
        {onPause !== null && (
          <Plain class="bar-tool" onPress={onPause}>
            {words.app.pause}
          </Plain>
        )}
        {!router.place.value.path.startsWith('/steady') && (
          <Link to="/steady" class="bar-tool">
            {words.app.steady}
          </Link>
        )}
        <Plain class="bar-tool" onPress={leave}>
          {words.app.hide}
        </Plain>
      </div>
    </header>
  )
}
