/** What floats over any screen: one below the other, and whatever lies under it can be scrolled free. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** The boxes that float now, the first on top, with the room that each takes in pixels. */
const floating = new Map<HTMLElement, number>()
const gapPx = 8

/**
 * A box under the bar.
 *
 * The page makes room above itself and moves by as much, so that nothing jumps under a finger: what the box covers is
 * reached by scrolling up.
 */
export function Float(props: {
  readonly role?: 'status' | 'alert'
  readonly children: ComponentChildren
}) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = box
    if (current === null) return
    const look = () => settle(() => floating.set(current, current.offsetHeight + gapPx))
    const watch = new ResizeObserver(look)
    watch.observe(current)
    look()
    return () => {
      watch.disconnect()
      settle(() => floating.delete(current))
    }
  }, [])
  return (
    <div ref={box} class="float" role={props.role}>
      {props.children}
    </div>
  )
}

/** Places them anew after a change, and keeps what is read where it was. */
function settle(change: () => void): void {
  const before = roomPx()
  change()
  let above = 0
  for (const [box, room] of floating) {
    box.style.setProperty('--above', `${above}px`)
    above += room
  }
  if (above === before) return
  document.documentElement.style.setProperty('--floats', `${above}px`)
  window.scrollBy({ top: above - before, behavior: 'instant' })
}

const roomPx = (): number => [...floating.values()].reduce((sum, room) => sum + room, 0)
