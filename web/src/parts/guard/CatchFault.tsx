/** What throws as it is drawn takes itself away, and nothing beside it. */
import { Component, type ComponentChildren } from 'preact'

/** What may throw, and what stands there instead once it did. With a `key` that changes it is tried anew. */
export type CatchFaultProps = {
  readonly children: ComponentChildren
  readonly instead: ComponentChildren
}

/**
 * A fault is ours, never the person's: it costs the one thing that could not be drawn.
 *
 * Whoever passes `instead` says so to the person; where nothing stands there, it is told like any other (page/faults.ts).
 */
export class CatchFault extends Component<CatchFaultProps, { readonly broken: boolean }> {
  override state = { broken: false }
  static override getDerivedStateFromError() {
    return { broken: true }
  }
  override componentDidCatch(thrown: unknown) {
    if (this.props.instead === null) reportError(thrown)
  }
  override render() {
    return this.state.broken ? this.props.instead : this.props.children
  }
}
