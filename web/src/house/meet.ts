/** How two phones agree on the instant of a first breath, though any whisper between them may be lost. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { BreathSignal, Live } from './live.ts'

/**
 * idle → asking → breathing, on the side that asks; idle → invited → joining → breathing, on the other.
 *
 * Going away says nothing to anybody: the other's pace goes on.
 */
export type Meeting =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'asking' | 'invited' | 'joining' } & Plan)
  | ({ readonly kind: 'breathing'; readonly startAt: number; readonly word: string | null } & Plan)

/** One breathing together: its id, breaths a minute, and for how many minutes. */
export type Plan = { readonly id: string; readonly perMinute: number; readonly minutes: number }

/** The one breathing together that may be under way on this device, and what its person may do with it. */
export type Meet = {
  readonly meeting: ReadonlySignal<Meeting>
  readonly ask: (plan: Plan) => void
  readonly join: () => void
  readonly sendWord: (word: string) => void
  /** Also: not now. Silent. */
  readonly leave: () => void
  readonly close: () => void
}

const repeatMs = 1_000
const forgetMs = 6_000
/** Long enough for a slow network to carry "start" before the first breath. */
const leadMs = 4_000

/** Begins idle and listens for the partner's asking until it is closed. */
export function openMeet(live: Live): Meet {
  const table = openTable(live)
  const stop = live.on((message) => {
    if (message.kind === 'breath') hear(table, message)
  })
  const { meeting, settle, send } = table
  return {
    meeting,
    ask: (plan) =>
      settle({ ...plan, kind: 'asking' }, () => send({ kind: 'breath', part: 'ask', ...plan })),
    join: () => {
      const at = meeting.peek()
      if (at.kind === 'invited') join(table, at)
    },
    sendWord: (word) => {
      const at = meeting.peek()
      if (at.kind === 'breathing') send({ kind: 'breath', part: 'word', id: at.id, word })
    },
    leave: () => {
      const at = meeting.peek()
      if (at.kind === 'invited') table.declined = at.id
      settle({ kind: 'idle' }, null)
    },
    close: () => {
      stop()
      settle({ kind: 'idle' }, null)
    },
  }
}

/** What one side knows, and the one thing it keeps saying until something changes. */
type Table = {
  readonly meeting: Signal<Meeting>
  readonly settle: (next: Meeting, repeat: (() => void) | null) => void
  readonly send: (message: BreathSignal) => void
  readonly now: () => number
  heardAt: number
  declined: string
}

function openTable(live: Live): Table {
  const meeting = signal<Meeting>({ kind: 'idle' })
  let timer: ReturnType<typeof setInterval> | null = null
  return {
    meeting,
    settle: (next, repeat) => {
      if (timer !== null) clearInterval(timer)
      timer = repeat === null ? null : setInterval(repeat, repeatMs)
      meeting.value = next
      repeat?.()
    },
    send: (message) => void live.send(message),
    now: live.now,
    heardAt: 0,
    declined: '',
  }
}

function hear(table: Table, message: BreathSignal): void {
  const { meeting, send } = table
  const at = meeting.peek()
  if (message.part === 'ask') {
    hearAsk(table, message)
    return
  }
  if (at.kind === 'idle' || at.id !== message.id) return
  if (message.part === 'join') {
    if (at.kind === 'asking') beginBoth(table, at)
    else if (at.kind === 'breathing') {
      send({ kind: 'breath', part: 'start', id: at.id, at: at.startAt })
    }
  }
  if (message.part === 'start' && at.kind === 'joining') {
    table.settle({ ...planOf(at), kind: 'breathing', startAt: message.at, word: null }, null)
  }
  if (message.part === 'word' && at.kind === 'breathing') {
    meeting.value = { ...at, word: message.word }
  }
}

function hearAsk(table: Table, plan: Plan): void {
  const at = table.meeting.peek()
  if (plan.id === table.declined) return
  if (at.kind === 'idle' || at.kind === 'invited') {
    table.heardAt = table.now()
    if (at.kind === 'idle') {
      table.settle({ ...planOf(plan), kind: 'invited' }, () => {
        if (table.now() - table.heardAt > forgetMs) table.settle({ kind: 'idle' }, null)
      })
    }
  }
  // Both asked at once: the smaller name is the one that both take.
  else if (at.kind === 'asking' && plan.id < at.id) join(table, plan)
}

function join({ settle, send }: Table, plan: Plan): void {
  settle({ ...planOf(plan), kind: 'joining' }, () =>
    send({ kind: 'breath', part: 'join', id: plan.id }),
  )
}

// Said again until the first breath, because the first saying may be lost.
function beginBoth({ settle, send, now }: Table, plan: Plan): void {
  const startAt = now() + leadMs
  settle({ ...planOf(plan), kind: 'breathing', startAt, word: null }, () => {
    if (now() < startAt) send({ kind: 'breath', part: 'start', id: plan.id, at: startAt })
  })
}

function planOf({ id, perMinute, minutes }: Plan): Plan {
  return { id, perMinute, minutes }
}
