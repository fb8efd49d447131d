/** A flow that moves on under the same address is read from its first sentence again. */
import { useEffect } from 'preact/hooks'

/** @param where - what names the present stage; the page goes to its top whenever it changes */
export function useTop(where: string): void {
  useEffect(() => window.scrollTo(0, 0), [where])
}
