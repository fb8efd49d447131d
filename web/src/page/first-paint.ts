/** The first picture of the app: whatever nobody waits for comes after it. */

export type Drawn = {
  /** Resolves once a picture stands on the screen, or after a second in which there was none to be had. */
  readonly first: Promise<void>
  /** Something is there to be drawn. */
  readonly soon: () => void
}

/** A page out of sight draws nothing, and is not kept waiting for it. */
const patienceMs = 1_000

/** Waits for the first frame after `soon`, at most a second. */
export function openDrawn(view: Window): Drawn {
  let tell = (): void => undefined
  const first = new Promise<void>((resolve) => {
    tell = resolve
  })
  setTimeout(tell, patienceMs)
  // The frame that draws it, and then whatever comes after that frame.
  return { first, soon: () => void view.requestAnimationFrame(() => setTimeout(tell)) }
}
