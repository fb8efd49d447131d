/** Whether a socket still carries anything: after a silence it is asked, and one that does not answer is given up. */

/**
 * A socket dies without a word when a phone changes its network, or when something on the way forgets it: what is said
 * into it is swallowed, for hours. So it is asked for a sign of life, and counts as dead where none comes.
 *
 *     dialled ──────────── dialMs ───────────────────────────→ dead
 *     heard ───────────── quietMs ──→ asked ── patienceMs ───→ dead
 *     said, not answered ── saidMs ──↗
 *     its person is back ────────────→ asked ──── backMs ────→ dead
 *
 * Together under a minute. A line that is slow, and not dead, gets twice the time after each death, until one answers.
 */
export type Silence = {
  readonly dialled: () => void
  /** Something was handed to the socket; an answer is expected. */
  readonly said: (bytes: number) => void
  readonly heard: () => void
  /** Whoever uses this device is back at it, or its network has changed: the answer has to come soon. */
  readonly back: () => void
  /** The socket is gone. */
  readonly stop: () => void
}

/** `ask`: say something that is answered. `dead`: nothing came, and the watch has stopped. */
export type SilenceParts = { readonly ask: () => void; readonly dead: () => void }

/** Nothing is watched until something was dialled. */
export function openSilence({ ask, dead }: SilenceParts): Silence {
  const state: State = { timer: null, stage: 'off', deaths: 0, bytes: 0 }
  const arm = (ms: number, then: () => void): void => {
    if (state.timer !== null) clearTimeout(state.timer)
    state.timer = setTimeout(then, ms)
  }
  const stop = (): void => {
    if (state.timer !== null) clearTimeout(state.timer)
    Object.assign(state, { timer: null, stage: 'off', bytes: 0 })
  }
  const die = (): void => {
    stop()
    state.deaths = Math.min(state.deaths + 1, mostDeaths)
    dead()
  }
  // What is still on its way up takes its time, too.
  const patience = (ms: number): number =>
    ms * 2 ** state.deaths + Math.min(state.bytes / slowestBytesPerMs, mostUploadMs)
  const question = (): void => {
    state.stage = 'asked'
    ask()
    arm(patience(patienceMs), die)
  }
  return {
    dialled: () => {
      state.stage = 'dialling'
      arm(dialMs * 2 ** state.deaths, die)
    },
    said: (bytes) => {
      state.bytes += bytes
      if (state.stage !== 'quiet') return
      state.stage = 'said'
      arm(saidMs, question)
    },
    heard: () => {
      if (state.stage === 'asked' || state.stage === 'hurried') state.deaths = 0
      Object.assign(state, { stage: 'quiet', bytes: 0 })
      arm(quietMs, question)
    },
    back: () => {
      if (state.stage === 'off' || state.stage === 'hurried') return
      const { stage } = state
      state.stage = 'hurried'
      if (stage !== 'dialling') ask()
      arm(patience(backMs), die)
    },
    stop,
  }
}

type State = {
  timer: ReturnType<typeof setTimeout> | null
  stage: 'off' | 'dialling' | 'quiet' | 'said' | 'asked' | 'hurried'
  /** How many sockets in a row were given up. */
  deaths: number
  /** Said since something was last heard. */
  bytes: number
}

const dialMs = 15_000
const quietMs = 35_000
const saidMs = 6_000
const patienceMs = 10_000
const backMs = 1_500
const mostDeaths = 3
const slowestBytesPerMs = 8
const mostUploadMs = 10_000
