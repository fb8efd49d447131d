/** What changes in one turn of the event loop is drawn once, after it. */
import { options } from 'preact'

/**
 * Draws in the next task instead of the next microtask.
 *
 * A promise that goes on after a write changes one thing after the other; drawn in between, each would cost a screen of
 * its own before the first is seen. A message, since a timer is held back and a frame would come a frame late.
 */
export function drawOnce(): void {
  const { port1, port2 } = new MessageChannel()
  const due: (() => void)[] = []
  port1.onmessage = () => {
    for (const draw of due.splice(0)) draw()
  }
  options.debounceRendering = (draw) => {
    due.push(draw)
    port2.postMessage(null)
  }
}
