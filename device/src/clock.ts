/** The relay's clock, estimated, so that both partners can act at the same instant. */

export type Clock = {
  /** Now, as the relay would say. */
  readonly relayNow: () => number
  /** What a reader goes by: its own clock or the relay's, whichever is later. A lying relay can only make it milder. */
  readonly readerNow: () => number
  readonly offsetMs: () => number
  /** An exchange: asked at t0 by my clock, answered with relayMs, heard now. The quickest of the last eight counts. */
  readonly heard: (t0: number, relayMs: number) => void
  /** From the tab that talks. */
  readonly set: (offsetMs: number) => void
}

type Sample = { readonly tripMs: number; readonly offsetMs: number }

export function openClock(now: () => number): Clock {
  const state: { samples: readonly Sample[]; offsetMs: number } = { samples: [], offsetMs: 0 }
  const relayNow = (): number => Math.round(now() + state.offsetMs)
  return {
    relayNow,
    readerNow: () => Math.max(now(), relayNow()),
    offsetMs: () => state.offsetMs,
    heard: (t0, relayMs) => {
      const tripMs = now() - t0
      if (tripMs < 0) return
      const offsetMs = relayMs + tripMs / 2 - now()
      state.samples = [...state.samples, { tripMs, offsetMs }].slice(-8)
      const [first, ...rest] = state.samples
      const best = rest.reduce(
        (a, b) => (b.tripMs <= a.tripMs ? b : a),
        first ?? { tripMs, offsetMs },
      )
      state.offsetMs = best.offsetMs
    },
    set: (offsetMs) => {
      state.offsetMs = offsetMs
    },
  }
}
