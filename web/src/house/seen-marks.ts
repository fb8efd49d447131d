/** What I have seen of my partner's, on this device only: no mark ever leaves it, and nobody learns when I looked (G5). */
import { useLayoutEffect } from 'preact/hooks'
import { useHouse } from './useHouse.ts'

/** Whether something is new here: its place in the order of things is behind the last that was seen under that key. */
export type Marks = {
  readonly isNew: (key: string, place: number) => boolean
  /** Marks what has no place in an order, and was left or put away here. */
  readonly putAway: (key: string) => void
}

/** The marks of this device; the screen is drawn anew when one goes. */
export function useMarks(): Marks {
  const { drafts } = useHouse()
  return {
    isNew: (key, place) => place > seenUpTo(drafts.at(markOf(key)).value),
    putAway: (key) => drafts.set(markOf(key), '0'),
  }
}

/** What is on the screen is seen, and what comes while it is open: its mark is gone. */
export function useSeeing(key: string, place: number): void {
  const { drafts } = useHouse()
  // With the picture, not after it: whoever goes on at once has seen it too.
  useLayoutEffect(() => {
    const mark = markOf(key)
    if (place > seenUpTo(drafts.at(mark).peek())) drafts.set(mark, String(place))
  }, [key, place])
}

const markOf = (key: string): string => `seen/${key}`
const seenUpTo = (kept: string): number => (kept === '' ? -1 : Number(kept))
