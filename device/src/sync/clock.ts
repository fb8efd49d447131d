/** One corrected clock: this device's and the relay's, each believed as far as the other and the log allow. */

/**
 * What a device takes for the time, to date what is written and to say what is due.
 *
 * Neither clock is trusted alone. Half a day apart or less, the relay's counts: it is the same for both partners, and a
 * relay that lies moves a device by so much at most. Further apart one of the two is broken: one that shows a time
 * before what both partners have said in the log already is out, and of two possible ones the earlier counts, so that
 * nothing is ever dated later than both allow. @see docs/decisions/0015-time-is-a-claim.md
 */
export type Clock = {
  /** Now, corrected; milliseconds since 1970, whole. */
  readonly now: () => number
  /** Now, as the relay would say, believed or not: only for whether a whisper between open screens is fresh. */
  readonly relayNow: () => number
  /** How far ahead this device's own clock is of the corrected one; behind, where negative. */
  readonly aheadMs: () => number
  readonly correction: () => Correction
  /** For a question to the relay: when it goes out, by a clock that nobody can set. */
  readonly ask: () => number
  /** Asked a moment ago whether the clock was moved, and not answered yet: what can wait for the answer should. */
  readonly asking: () => boolean
  /** An exchange: asked at `t0` (of `ask`), answered with relayMs, heard now. The quickest of eight that agree counts. */
  readonly heard: (t0: number, relayMs: number) => void
  /** The relay's time as it greets: less exact than an answer, and there before anything is sealed. */
  readonly greeted: (relayMs: number) => void
  /** Both partners have said something dated so late: no clock that shows less can be right. */
  readonly knownPast: (atMs: number) => void
  /** What the other tabs are told, and what this one is told by the tab that talks. Null: no relay was heard. */
  readonly offsetMs: () => number | null
  readonly set: (offsetMs: number | null) => void
}

/** What is added to the own clock, and whether a relay has confirmed so since the clock was last moved. */
export type Correction = { readonly addedMs: number; readonly sure: boolean }

/** What a clock is read from. */
export type ClockParts = {
  /** The device's own clock, which people set. */
  readonly wall: () => number
  /** Milliseconds since some moment, which only run on. @see https://w3c.github.io/hr-time/#dfn-monotonic-clock */
  readonly steady: () => number
  /** The own clock was moved while we looked: the relay is worth asking again. */
  readonly moved: () => void
}

type Sample = { readonly tripMs: number; readonly offsetMs: number }

type State = {
  samples: readonly Sample[]
  /** The relay's clock less mine; null while unheard. */
  offsetMs: number | null
  /** Added while unheard, where the own clock is certainly behind. */
  assumedMs: number
  pastMs: number
  /** The own clock less the steady one, as last seen. */
  gapMs: number
  /** The own clock was moved since the relay was last heard. */
  stale: boolean
  askedAt: number
}

/** A clock that has heard no relay yet: the device's own, unless the log says that more time has passed. */
export function openClock(parts: ClockParts): Clock {
  const { steady } = parts
  const wall = (): number => bounded(parts.wall())
  const state: State = {
    samples: [],
    offsetMs: null,
    assumedMs: 0,
    pastMs: 0,
    gapMs: wall() - steady(),
    stale: false,
    askedAt: -Infinity,
  }
  assume(state, wall())
  const own = (): number => {
    const at = wall()
    if (noticeJump(state, at - steady())) {
      assume(state, at)
      parts.moved()
    }
    return at
  }
  const now = (): number => Math.round(bounded(corrected(state, own())))
  const relayNow = (): number => Math.round(own() + (state.offsetMs ?? state.assumedMs))
  return {
    now,
    relayNow,
    aheadMs: () => Math.round(own()) - now(),
    correction: () => {
      const at = own()
      return { addedMs: now() - Math.round(at), sure: state.offsetMs !== null && !state.stale }
    },
    ask: () => {
      state.askedAt = steady()
      return Math.max(0, Math.round(steady()))
    },
    asking: () => {
      own()
      return state.stale && steady() - state.askedAt < patienceMs
    },
    heard: (t0, relayMs) => {
      const tripMs = steady() - t0
      if (tripMs < -1) return
      hear(state, { tripMs: Math.max(0, tripMs), offsetMs: bounded(relayMs) + tripMs / 2 - own() })
    },
    greeted: (relayMs) => {
      hear(state, { tripMs: greetingMs, offsetMs: bounded(relayMs) - own() })
    },
    knownPast: (atMs) => {
      state.pastMs = Math.max(0, atMs)
      assume(state, own())
    },
    offsetMs: () => state.offsetMs,
    set: (offsetMs) => {
      own()
      if (offsetMs === null) return
      Object.assign(state, { samples: [], offsetMs, stale: false })
    },
  }
}

/** The relay is believed so far, whatever it says. */
export const believedMs = 12 * 3_600_000

/** Own and the relay's clock further apart than this: its owner is told. */
export const tellMs = 10 * 60_000

/** No clock is right that shows a time before there was a Mend: batteries die, and clocks start again in 1970. */
const begunMs = Date.UTC(2026, 0, 1)
/** Later than any clock of ours shows; six bytes of an envelope hold it. */
const farthestMs = Date.UTC(2200, 0, 1)
const slackMs = 3_600_000
const jumpMs = 2_000
/** So long what is dated waits for the relay's answer. */
export const patienceMs = 3_000
const greetingMs = 10_000

const bounded = (at: number): number => (at > 0 ? Math.min(at, farthestMs) : 0)

function corrected(state: State, own: number): number {
  if (state.offsetMs === null) return own + state.assumedMs
  const relay = own + state.offsetMs
  if (Math.abs(state.offsetMs) <= believedMs) return relay
  const possible = [own, relay].filter((at) => at >= pastOf(state) - slackMs)
  return possible.length === 0 ? Math.max(own, relay) : Math.min(...possible)
}

const pastOf = ({ pastMs }: State): number => Math.max(pastMs, begunMs)

// A clock that is certainly behind runs on from what is certainly past, until a relay is heard.
function assume(state: State, own: number): void {
  const behindMs = pastOf(state) - own
  state.assumedMs = behindMs > slackMs ? Math.max(behindMs, state.assumedMs) : 0
}

/**
 * Whether the own clock was moved against the steady one since the last look.
 *
 * Back is certainly a hand at the clock: what we take for the time goes on as it did. Forward may be sleep, in which the
 * steady clock of some browsers stands still: that is believed, and asked about.
 */
function noticeJump(state: State, gapMs: number): boolean {
  const jumpedMs = gapMs - state.gapMs
  state.gapMs = gapMs
  if (Math.abs(jumpedMs) <= jumpMs || state.offsetMs === null) return Math.abs(jumpedMs) > jumpMs
  if (jumpedMs < 0) {
    state.offsetMs -= jumpedMs
    state.samples = state.samples.map((known) => {
      return { ...known, offsetMs: known.offsetMs - jumpedMs }
    })
  }
  state.stale = true
  return true
}

function hear(state: State, sample: Sample): void {
  const agreeing = state.samples.filter((known) => agree(known, sample))
  state.samples = [...agreeing, sample].slice(-8)
  state.offsetMs = state.samples.reduce((a, b) => (b.tripMs <= a.tripMs ? b : a)).offsetMs
  state.stale = false
}

// Each is off by half its trip at most. Two that differ by more were made by a clock that was moved in between.
const driftMs = 50
const agree = (a: Sample, b: Sample): boolean =>
  Math.abs(a.offsetMs - b.offsetMs) <= (a.tripMs + b.tripMs) / 2 + driftMs
