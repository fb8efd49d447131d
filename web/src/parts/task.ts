/** Something that takes a while, once however often it is pressed; whatever becomes of it, its button works again. */
import { useRef, useState } from 'preact/hooks'

/** Something under way or not; its arguments are those of what it runs. */
export type Task<Args extends readonly unknown[]> = {
  /** Sets it going; while it is under way, nothing. What it throws is told by page/faults.ts. */
  readonly start: (...args: Args) => void
  readonly busy: boolean
}

/** @param run - may throw: the page then tells its person, and `busy` is false again */
export function useTask<Args extends readonly unknown[]>(
  run: (...args: Args) => Promise<unknown>,
): Task<Args> {
  const [busy, setBusy] = useState(false)
  const under = useRef(false)
  const once = async (...args: Args) => {
    if (under.current) return
    under.current = true
    setBusy(true)
    await run(...args).finally(() => {
      under.current = false
      setBusy(false)
    })
  }
  return { start: (...args) => void once(...args), busy }
}
