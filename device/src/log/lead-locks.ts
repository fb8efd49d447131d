/** Who leads among the tabs of a browser: one holds a lock, proves life when it is asked to, or loses the lead. */
import type { Candidate } from './log.ts'

/** As much as a lead needs of its log. */
export type LeadParts = {
  /** The lock, one for each log. */
  readonly lock: string
  /** To every other tab. */
  readonly tell: (sign: LifeSign) => void
  /** Resolves while this tab can do what a leader does, and rejects where it cannot. */
  readonly proof: () => Promise<unknown>
  /** Makes a term durable: what is written under an earlier one is no leader's any more. */
  readonly begin: (term: string) => Promise<unknown>
  /** How often a leader is asked, in milliseconds; one that stands still misses three in a row. */
  readonly lifeMs: number
}

/** A question for a sign of life, and the sign. */
export type LifeSign = 'lives?' | 'lives'

/** One tab's part in the election. */
export type Lead = {
  readonly hear: (sign: LifeSign) => void
  /** The term in which this tab leads, as far as it knows; null: it follows. */
  readonly term: () => string | null
  /** Another term was found where this one should stand. */
  readonly lost: () => void
  readonly close: () => void
}

const mostMissed = 3

type State = { term: string | null; missed: number; frozen: boolean; release: () => void }

/**
 * Stands for election until it is closed.
 *
 * A tab that the browser freezes gives the lead away before it stands still. One that only stands still (a long task, a
 * debugger, a laptop that slept) is asked by the others, and after three questions without an answer the lock is taken
 * from it. Should it wake and not have heard, its term is over on the disk, and what it writes as a leader is refused.
 */
export function openLead(parts: LeadParts, { elected, deposed }: Candidate): Lead {
  const closed = new AbortController()
  const state: State = { term: null, missed: 0, frozen: false, release: () => undefined }
  let attempt = new AbortController()
  const depose = (): void => {
    state.release()
    if (state.term === null) return
    state.term = null
    if (!closed.signal.aborted) deposed()
  }
  const hold = async (): Promise<void> => {
    if (!closed.signal.aborted && !state.frozen) await serve(parts, state, elected)
  }
  const stand = (takes: boolean): void => {
    // One that waits in line is called off: whoever takes the lock does not want it a second time.
    attempt.abort()
    const mine = new AbortController()
    attempt = mine
    const again = (waitMs: number): void => {
      depose()
      if (!closed.signal.aborted && attempt === mine) setTimeout(() => stand(false), waitMs)
    }
    navigator.locks
      .request(parts.lock, takes ? { steal: true } : { signal: mine.signal }, hold)
      .then(
        () => again(state.frozen ? parts.lifeMs : 0),
        () => again(parts.lifeMs),
      )
  }
  const ask = (): void => {
    if (state.term !== null || state.frozen) return
    state.missed += 1
    if (state.missed <= mostMissed) parts.tell('lives?')
    else {
      state.missed = 0
      stand(true)
    }
  }
  const asking = setInterval(ask, parts.lifeMs)
  const thaw = watchFreezing((frozen) => {
    state.frozen = frozen
    if (frozen) depose()
  })
  stand(false)
  return {
    hear: (sign) => {
      if (sign === 'lives') state.missed = 0
      else if (state.term !== null) parts.proof().then(() => parts.tell('lives'), depose)
    },
    term: () => state.term,
    lost: depose,
    close: () => {
      closed.abort()
      attempt.abort()
      clearInterval(asking)
      thaw()
      depose()
    },
  }
}

// Holds the lock until it is released.
async function serve(parts: LeadParts, state: State, elected: () => void): Promise<void> {
  const over = new Promise<void>((resolve) => (state.release = resolve))
  const term = crypto.randomUUID()
  await parts.begin(term)
  Object.assign(state, { term, missed: 0 })
  elected()
  await over
}

// Both are the document's own, and pass its window on their way down.
function watchFreezing(tell: (frozen: boolean) => void): () => void {
  const freeze = (): void => tell(true)
  const resume = (): void => tell(false)
  addEventListener('freeze', freeze, true)
  addEventListener('resume', resume, true)
  return () => {
    removeEventListener('freeze', freeze, true)
    removeEventListener('resume', resume, true)
  }
}
