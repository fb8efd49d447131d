/** What I have seen of my partner's, on this device only: no mark ever leaves it, and nobody learns when I looked (G5). */
import { useLayoutEffect } from 'preact/hooks'
import { useHouse } from './useHouse.ts'

/** Whether something is new here: its place in the order of things is behind the last that was seen under that key. */
export type Marks = { readonly isNew: (key: string, place: number) => boolean }

/** The marks of this device; the screen is drawn anew when one goes. */
export function useMarks(): Marks {
  const { drafts } = useHouse()
  return { isNew: (key, place) => place > seenUpTo(drafts.at(`seen/${key}`).value) }
}

/** What is on the screen is seen, and what comes while it is open: its mark is gone. */
export function useSeeing(key: string, place: number): void {
  const { drafts } = useHouse()
  // With the picture, not after it: whoever goes on at once has seen it too.
  useLayoutEffect(() => {
    if (place > seenUpTo(drafts.at(`seen/${key}`).peek())) drafts.set(`seen/${key}`, String(place))
  }, [key, place])
}

const seenUpTo = (kept: string): number => (kept === '' ? -1 : Number(kept))
