/** Sync as one pure step: what I have and what the relay says give what to send and to add. */
import { equalBytes } from '@mend/wire/bytes'
import {
  refusalKind,
  refusals,
  type DeviceFrame,
  type MemberList,
  type RefusalCode,
  type RelayFrame,
  type StoredBody,
} from '@mend/wire/frames'
import type { YesMatch } from '@mend/wire/yes'
import type { FaultKind } from '../port.ts'

/**
 * One socket's conversation about one space.
 *
 *     opened → challenged → pulling → live
 *                  ↓          ↑
 *                behind → returning           the relay has less than I: it is given back, and then the pull goes on
 *
 *     searching                               the relay has another order: where it parts from mine is looked for
 *
 * A pull begins one before what I have: the first body is compared with mine (`compare`), so that a relay that lost
 * something and went on is noticed before anything is added to what I have.
 *
 * Whatever arrives, `add` is gapless and in order, each sequence once, from the head that the step was opened with. What
 * the relay does wrong is named: a sequence again is `replayed`, with other bytes `forked`; one from the future waits,
 * is `gap`, and is asked for once more; fewer than there were is `truncated`, and ends the conversation.
 *
 * One push is under way at a time: a device's chain stays unbroken even where a relay takes the second and not the first.
 */
export type Sync = {
  readonly phase:
    'opened' | 'challenged' | 'pulling' | 'live' | 'behind' | 'returning' | 'searching' | 'over'
  /** The highest sequence handed on. */
  readonly head: number
  /** Arrived before its turn. */
  readonly early: readonly StoredBody[]
  /** The last few handed on, to tell a repeat from a fork. */
  readonly recent: readonly StoredBody[]
  /** Comes first, though I have it: to be compared. 0: nothing does. */
  readonly overlap: number
  /** Where the relay ends, when that is before what I have. */
  readonly behind: number
  /** What a search behind `after` has brought so far. */
  readonly probe: { readonly after: number; readonly bodies: readonly StoredBody[] }
  /** The key of the push under way. */
  readonly flying: Uint8Array | null
  /** Asked again for a gap: once, until the head moves. */
  readonly asked: boolean
  /** False after a farewell: what is there is not asked for any more, only the farewell is pushed. */
  readonly pulls: boolean
}

/** What a socket may bring: a frame, bytes that are none, or a push of mine to send. */
export type Heard =
  | { readonly kind: 'frame'; readonly frame: RelayFrame }
  | { readonly kind: 'malformed' }
  /** Something of mine is ready to go. */
  | { readonly kind: 'push'; readonly push: Push }
  /** Bring what lies behind `after`, at most so many: to compare, not to add. */
  | { readonly kind: 'search'; readonly after: number; readonly limit: number }
  /** Everything that the relay had lost is there again. */
  | { readonly kind: 'returned' }

/** A body under its idempotency key of 16 bytes; `since` is a head known before it was first pushed. */
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
  /** What both said, as the relay has it. */
  | { readonly kind: 'matches'; readonly matches: readonly YesMatch[] }
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  | { readonly kind: 'goodbye'; readonly frame: RelayFrame & { readonly kind: 'goodbye' } }
  /** A member asked to erase the space; 0: it is kept. */
  | { readonly kind: 'erasing'; readonly timeMs: number }
  /** The relay ends at `head`, before what I have, and up to there it has what I have. */
  | { readonly kind: 'behind'; readonly head: number }
  /** What a search brought. */
  | { readonly kind: 'probed'; readonly bodies: readonly StoredBody[] }
  | { readonly kind: 'hang-up'; readonly again: 'soon' | 'later' | 'never' }

/** The state after, what to send, what to add to the log in order, and what is to be noted. */
export type Step = {
  readonly sync: Sync
  readonly send: readonly DeviceFrame[]
  readonly add: readonly StoredBody[]
  readonly notes: readonly Note[]
  /** To be compared with mine before anything else of this step: where it differs, the rest is not to be done. */
  readonly compare: StoredBody | null
}

/**
 * The state at the start of a socket.
 *
 * @param head - the last sequence that this device has
 * @param pulls - false once I have left: then only what waits is pushed
 */
export const openSync = (head: number, pulls = true): Sync => ({
  phase: 'opened',
  head,
  pulls,
  early: [],
  recent: [],
  overlap: 0,
  behind: 0,
  probe: { after: 0, bodies: [] },
  flying: null,
  asked: false,
})

/** One step of the protocol: pure, total, and it trusts no frame. */
export function step(sync: Sync, heard: Heard): Step {
  if (sync.phase === 'over') return quiet(sync)
  switch (heard.kind) {
    case 'malformed':
      return over(sync, [{ kind: 'hang-up', again: 'later' }])
    case 'push':
      return push(sync, heard.push)
    case 'search': {
      const { after, limit } = heard
      const probe = { after, bodies: [] }
      const next = { ...sync, phase: 'searching', probe, flying: null } as const
      return { ...quiet(next), send: [{ kind: 'pull', after, limit }] }
    }
    case 'returned': {
      if (sync.phase !== 'returning') return quiet(sync)
      return { ...quiet({ ...sync, phase: 'pulling' }), send: [pull(sync.head)] }
    }
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
      return entries(sync, frame.entries)
    case 'entry':
      return isIn(sync) && sync.pulls ? takeOne(sync, storedOf(frame)) : quiet(sync)
    case 'caughtUp':
      return caughtUp(sync, frame.head)
    case 'acknowledge':
      return acknowledge(sync, frame.key, frame.sequence)
    case 'refuse':
      return refused(sync, frame.code, frame.key)
    case 'live':
      return quiet(sync, isIn(sync) ? [{ kind: 'live', body: frame.body }] : [])
    case 'members':
      return quiet(sync, [{ kind: 'members', members: frame.members }])
    case 'clockIs':
      return quiet(sync, [{ kind: 'clock', t0: frame.t0, relayMs: frame.relayMs }])
    case 'matches':
      return quiet(sync, isIn(sync) ? [{ kind: 'matches', matches: frame.matches }] : [])
    case 'goodbye':
      return over(sync, [{ kind: 'goodbye', frame }])
    case 'erasing':
      return quiet(sync, [{ kind: 'erasing', timeMs: frame.timeMs }])
    case 'wakeSet':
      return quiet(sync)
  }
}

const storedOf = ({ sequence, body }: StoredBody): StoredBody => ({ sequence, body })

/** Whether the relay has let this socket in: then it answers. */
export const isIn = ({ phase }: Sync): boolean => phase === 'pulling' || phase === 'live'

function welcome(sync: Sync, frame: RelayFrame & { readonly kind: 'welcome' }): Step {
  if (sync.phase !== 'challenged') return quiet(sync)
  const { head, membersVersion } = frame
  const note = { kind: 'welcome', head, membersVersion } as const
  if (!sync.pulls) return quiet({ ...sync, phase: 'live' }, [note, { kind: 'ready' }])
  const overlap = Math.min(head, sync.head)
  if (head < sync.head && head === 0)
    return quiet({ ...sync, phase: 'returning' }, [note, { kind: 'behind', head }])
  const phase = head < sync.head ? 'behind' : 'pulling'
  const limit = phase === 'behind' ? 1 : everything
  return {
    ...quiet({ ...sync, phase, overlap, behind: head }, [note]),
    send: [{ kind: 'pull', after: Math.max(0, overlap - 1), limit }],
  }
}

const everything = 0xffff_ffff
const pull = (after: number): DeviceFrame => ({ kind: 'pull', after, limit: everything })

function entries(sync: Sync, bodies: readonly StoredBody[]): Step {
  switch (sync.phase) {
    case 'pulling':
    case 'behind':
      return take(sync, bodies)
    case 'searching':
      return quiet({ ...sync, probe: probing(sync.probe, bodies) })
    case 'opened':
    case 'challenged':
    case 'live':
    case 'returning':
    case 'over':
      return quiet(sync)
  }
}

function probing({ after, bodies }: Sync['probe'], came: readonly StoredBody[]): Sync['probe'] {
  const next = came.reduce<readonly StoredBody[]>((known, body) => {
    const expected = (known.at(-1)?.sequence ?? after) + 1
    return body.sequence === expected ? [...known, storedOf(body)] : known
  }, bodies)
  return { after, bodies: next }
}

function caughtUp(sync: Sync, head: number): Step {
  switch (sync.phase) {
    case 'pulling':
      return sync.overlap > 0 ? missing(sync, 'caught-up') : allPulled(sync, head)
    case 'behind':
      return sync.overlap > 0
        ? truncated(sync, sync.overlap - 1)
        : quiet({ ...sync, phase: 'returning' }, [{ kind: 'behind', head: sync.behind }])
    case 'searching':
      // The end of the pull before may come first, and brings nothing of this one.
      return quiet(
        sync,
        sync.probe.bodies.length > 0 ? [{ kind: 'probed', bodies: sync.probe.bodies }] : [],
      )
    case 'opened':
    case 'challenged':
    case 'live':
    case 'returning':
    case 'over':
      return quiet(sync)
  }
}

function allPulled(sync: Sync, head: number): Step {
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
  // What only is to be compared was lost on the way: no fault, as long as it comes when it is asked for again.
  if (sync.overlap > 0) return { ...quiet(again), send: [pull(sync.overlap - 1)] }
  return { ...quiet(again, [fault]), send: [pull(sync.head)] }
}

function take(sync: Sync, bodies: readonly StoredBody[]): Step {
  return bodies.reduce<Step>((before, stored) => {
    const after = takeOne(before.sync, stored)
    return {
      sync: after.sync,
      compare: before.compare ?? after.compare,
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
  if (stored.sequence === sync.overlap) return overlapping(sync, stored)
  if (sync.phase === 'behind') return quiet(sync)
  if (stored.sequence <= sync.head) return repeated(sync, stored)
  if (stored.sequence === sync.head + 1 && sync.overlap === 0) return inOrder(sync, stored)
  const early = [...sync.early.filter(({ sequence }) => sequence !== stored.sequence), stored]
  const held = { ...sync, early: early.slice(-mostEarly) }
  return sync.overlap > 0 ? quiet(held) : missing(held, 'early')
}

// What came before it was held back until it is compared.
function overlapping(sync: Sync, stored: StoredBody): Step {
  const compared = { ...sync, overlap: 0 }
  const next = sync.early.find(({ sequence }) => sequence === sync.head + 1)
  const rest = next === undefined ? quiet(compared) : inOrder(compared, next)
  return { ...rest, compare: storedOf(stored) }
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
  const note = { kind: 'fault', fault, sequence: stored.sequence } as const
  // Another order under a socket that stands, as when a database fell back to an older copy: a fresh one compares.
  return fault === 'forked'
    ? over(sync, [note, { kind: 'hang-up', again: 'later' }])
    : quiet(sync, [note])
}

function truncated(sync: Sync, head: number): Step {
  const fault = { kind: 'fault', fault: 'truncated', sequence: head + 1 } as const
  return over(sync, [fault, { kind: 'hang-up', again: 'later' }])
}

function push(sync: Sync, { key, since, body }: Push): Step {
  const may = sync.phase === 'live' || sync.phase === 'returning'
  if (!may || sync.flying !== null) return quiet(sync)
  const frame = { kind: 'push', key, since, body } as const
  return { ...quiet({ ...sync, flying: key }), send: [frame] }
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
  compare: null,
})

const over = (sync: Sync, notes: readonly Note[]): Step => ({
  sync: { ...sync, phase: 'over', flying: null, early: [] },
  send: [],
  add: [],
  notes,
  compare: null,
})
