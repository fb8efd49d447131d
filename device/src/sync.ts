/** Sync as one pure step: what I have and what the relay says give what to send and to add. */
import { equalBytes } from '@mend/wire/bytes'
import { refusalKind, refusals } from '@mend/wire/frames'
import type {
  DeviceFrame,
  MemberList,
  RefusalCode,
  RelayFrame,
  StoredBody,
} from '@mend/wire/frames'
import type { FaultKind } from './port.ts'

/**
 * One socket's conversation about one space.
 *
 *     opened → challenged → welcomed → pulling → live
 *
 * Whatever arrives, `add` is gapless and in order, each sequence once, from the head that the step was opened with. What
 * the relay does wrong is named: a sequence again is `replayed`, with other bytes `forked`; one from the future waits,
 * is `gap`, and is asked for once more; fewer than there were is `truncated`, and ends the conversation.
 *
 * One push is under way at a time: a device's chain stays unbroken even where a relay takes the second and not the first.
 */
export type Sync = {
  readonly phase: 'opened' | 'challenged' | 'pulling' | 'live' | 'over'
  /** The highest sequence handed on. */
  readonly head: number
  /** Arrived before its turn. */
  readonly early: readonly StoredBody[]
  /** The last few handed on, to tell a repeat from a fork. */
  readonly recent: readonly StoredBody[]
  /** The key of the push under way. */
  readonly flying: Uint8Array | null
  /** Asked again for a gap: once, until the head moves. */
  readonly asked: boolean
  /** False after a farewell: what is there is not asked for any more, only the farewell is pushed. */
  readonly pulls: boolean
}

export type Heard =
  | { readonly kind: 'frame'; readonly frame: RelayFrame }
  | { readonly kind: 'malformed' }
  /** Something of mine is ready to go. */
  | { readonly kind: 'push'; readonly push: Push }

export type Push = { readonly key: Uint8Array; readonly since: number; readonly body: Uint8Array }

/** What only the world around the step can do. */
export type Note =
  | { readonly kind: 'answer'; readonly nonce: Uint8Array; readonly timeMs: number }
  | { readonly kind: 'welcome'; readonly head: number; readonly membersVersion: number }
  | { readonly kind: 'fault'; readonly fault: FaultKind; readonly sequence: number | null }
  /** Everything there is was handed on. */
  | { readonly kind: 'caught-up' }
  /** Give me the next push, if there is one. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'acknowledged'; readonly key: Uint8Array; readonly sequence: number }
  | { readonly kind: 'live'; readonly body: Uint8Array }
  | { readonly kind: 'members'; readonly members: MemberList }
  | { readonly kind: 'clock'; readonly t0: number; readonly relayMs: number }
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  | { readonly kind: 'goodbye'; readonly frame: RelayFrame & { readonly kind: 'goodbye' } }
  | { readonly kind: 'hang-up'; readonly again: 'soon' | 'later' | 'never' }

export type Step = {
  readonly sync: Sync
  readonly send: readonly DeviceFrame[]
  readonly add: readonly StoredBody[]
  readonly notes: readonly Note[]
}

export const openSync = (head: number, pulls = true): Sync => ({
  phase: 'opened',
  head,
  pulls,
  early: [],
  recent: [],
  flying: null,
  asked: false,
})

export function step(sync: Sync, heard: Heard): Step {
  if (sync.phase === 'over') return quiet(sync)
  switch (heard.kind) {
    case 'malformed':
      return over(sync, [{ kind: 'hang-up', again: 'later' }])
    case 'push':
      return push(sync, heard.push)
    case 'frame':
      return hear(sync, heard.frame)
  }
}

function hear(sync: Sync, frame: RelayFrame): Step {
  switch (frame.kind) {
    case 'challenge': {
      if (sync.phase !== 'opened') return quiet(sync)
      const note = { kind: 'answer', nonce: frame.nonce, timeMs: frame.timeMs } as const
      return quiet({ ...sync, phase: 'challenged' }, [note])
    }
    case 'welcome':
      return welcome(sync, frame)
    case 'entries':
      return sync.phase === 'pulling' ? take(sync, frame.entries) : quiet(sync)
    case 'entry':
      return speaks(sync) && sync.pulls ? takeOne(sync, storedOf(frame)) : quiet(sync)
    case 'caughtUp':
      return sync.phase === 'pulling' ? caughtUp(sync, frame.head) : quiet(sync)
    case 'acknowledge':
      return acknowledge(sync, frame.key, frame.sequence)
    case 'refuse':
      return refused(sync, frame.code, frame.key)
    case 'live':
      return quiet(sync, speaks(sync) ? [{ kind: 'live', body: frame.body }] : [])
    case 'members':
      return quiet(sync, [{ kind: 'members', members: frame.members }])
    case 'clockIs':
      return quiet(sync, [{ kind: 'clock', t0: frame.t0, relayMs: frame.relayMs }])
    case 'goodbye':
      return over(sync, [{ kind: 'goodbye', frame }])
    case 'wakeSet':
      return quiet(sync)
  }
}

const storedOf = ({ sequence, body }: StoredBody): StoredBody => ({ sequence, body })

const speaks = ({ phase }: Sync): boolean => phase === 'pulling' || phase === 'live'

function welcome(sync: Sync, frame: RelayFrame & { readonly kind: 'welcome' }): Step {
  if (sync.phase !== 'challenged') return quiet(sync)
  const { head, membersVersion } = frame
  const note = { kind: 'welcome', head, membersVersion } as const
  if (!sync.pulls) return quiet({ ...sync, phase: 'live' }, [note, { kind: 'ready' }])
  if (head < sync.head) return truncated(sync, head)
  return {
    sync: { ...sync, phase: 'pulling' },
    send: [pull(sync.head)],
    add: [],
    notes: [note],
  }
}

const pull = (after: number): DeviceFrame => ({ kind: 'pull', after, limit: 0xffff_ffff })

function caughtUp(sync: Sync, head: number): Step {
  if (head < sync.head) return truncated(sync, head)
  if (head > sync.head) return missing(sync, 'caught-up')
  const next = { ...sync, phase: 'live', asked: false } as const
  const notes: readonly Note[] = [{ kind: 'caught-up' }]
  return quiet(next, next.flying === null ? [...notes, { kind: 'ready' }] : notes)
}

// Asked for once more on this socket; what is then still missing is asked for on another one, later.
function missing(sync: Sync, because: 'early' | 'caught-up'): Step {
  if (sync.asked && because === 'early') return quiet(sync)
  const fault = { kind: 'fault', fault: 'gap', sequence: sync.head + 1 } as const
  if (sync.asked) return over(sync, [fault, { kind: 'hang-up', again: 'later' }])
  const again = { ...sync, phase: 'pulling', asked: true } as const
  return { sync: again, send: [pull(sync.head)], add: [], notes: [fault] }
}

function take(sync: Sync, bodies: readonly StoredBody[]): Step {
  return bodies.reduce<Step>((before, stored) => {
    const after = takeOne(before.sync, stored)
    return {
      sync: after.sync,
      send: [...before.send, ...after.send],
      add: after.add.length === 0 ? before.add : [...before.add, ...after.add],
      notes: after.notes.length === 0 ? before.notes : [...before.notes, ...after.notes],
    }
  }, quiet(sync))
}

const mostEarly = 256
const mostRecent = 64

function takeOne(sync: Sync, stored: StoredBody): Step {
  if (sync.phase === 'over') return quiet(sync)
  if (stored.sequence <= sync.head) return repeated(sync, stored)
  if (stored.sequence === sync.head + 1) return inOrder(sync, stored)
  const early = [...sync.early.filter(({ sequence }) => sequence !== stored.sequence), stored]
  return missing({ ...sync, early: early.slice(-mostEarly) }, 'early')
}

function inOrder(sync: Sync, stored: StoredBody): Step {
  const recent = [...sync.recent, stored].slice(-mostRecent)
  const early = sync.early.filter(({ sequence }) => sequence > stored.sequence)
  const moved = { ...sync, head: stored.sequence, recent, early, asked: false }
  const next = early.find(({ sequence }) => sequence === moved.head + 1)
  const rest = next === undefined ? quiet(moved) : inOrder(moved, next)
  return { ...rest, add: [stored, ...rest.add] }
}

function repeated(sync: Sync, stored: StoredBody): Step {
  const known = sync.recent.find(({ sequence }) => sequence === stored.sequence)
  const fault = known !== undefined && !equalBytes(known.body, stored.body) ? 'forked' : 'replayed'
  // What came early comes again when it was asked for again: that is our doing, not the relay's.
  if (fault === 'replayed' && sync.phase === 'pulling') return quiet(sync)
  return quiet(sync, [{ kind: 'fault', fault, sequence: stored.sequence }])
}

function truncated(sync: Sync, head: number): Step {
  const fault = { kind: 'fault', fault: 'truncated', sequence: head + 1 } as const
  return over(sync, [fault, { kind: 'hang-up', again: 'later' }])
}

function push(sync: Sync, { key, since, body }: Push): Step {
  if (sync.phase !== 'live' || sync.flying !== null) return quiet(sync)
  const frame = { kind: 'push', key, since, body } as const
  return { sync: { ...sync, flying: key }, send: [frame], add: [], notes: [] }
}

function acknowledge(sync: Sync, key: Uint8Array, sequence: number): Step {
  if (sync.flying === null || !equalBytes(sync.flying, key)) return quiet(sync)
  const notes: readonly Note[] = [{ kind: 'acknowledged', key, sequence }, { kind: 'ready' }]
  return quiet({ ...sync, flying: null }, notes)
}

// What was under way is under way no more: on a new socket it goes out again, under the same key.
function refused(sync: Sync, code: RefusalCode, key: Uint8Array): Step {
  const kind = refusalKind(code)
  if (kind === null) return quiet(sync)
  const mine = sync.flying !== null && equalBytes(sync.flying, key)
  const notes: readonly Note[] = [{ kind: 'refused', code }]
  const { closes, retry } = refusals[kind]
  // Before the welcome there is nothing to go on with: whoever is refused dials again.
  const entering = sync.phase === 'challenged'
  if (!closes && !mine && !entering) return quiet(sync, notes)
  return over(sync, [...notes, { kind: 'hang-up', again: retry }])
}

const quiet = (sync: Sync, notes: readonly Note[] = []): Step => ({
  sync,
  send: [],
  add: [],
  notes,
})

const over = (sync: Sync, notes: readonly Note[]): Step => ({
  sync: { ...sync, phase: 'over', flying: null, early: [] },
  send: [],
  add: [],
  notes,
})
