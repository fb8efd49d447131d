/** How two phones agree on the instant of a first breath, though any whisper between them may be lost. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { BreathSignal, Live } from '../../live.ts'

/**
 * idle → asking → breathing, on the side that asks; idle → invited → joining → breathing, on the other.
 *
 * Going away says nothing to anybody: the other's pace goes on.
 */
export type Meeting =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'asking' | 'invited' | 'joining' } & Plan)
  | ({ readonly kind: 'breathing'; readonly startAt: number; readonly word: string | null } & Plan)

export type Plan = { readonly id: string; readonly perMinute: number; readonly minutes: number }

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

export function openMeet(live: Live): Meet {
  const meeting = signal<Meeting>({ kind: 'idle' })
  let timer: ReturnType<typeof setInterval> | null = null
  let heardAt = 0
  let declined = ''

  const settle = (next: Meeting, repeat: (() => void) | null) => {
    if (timer !== null) clearInterval(timer)
    timer = repeat === null ? null : setInterval(repeat, repeatMs)
    meeting.value = next
    repeat?.()
  }
  const send = (message: BreathSignal) => void live.send(message)
  const join = (plan: Plan) =>
    settle({ ...plan, kind: 'joining' }, () => send({ kind: 'breath', part: 'join', id: plan.id }))
  const begin = (plan: Plan, startAt: number) =>
    settle({ ...plan, kind: 'breathing', startAt, word: null }, null)
  // Said again until the first breath, because the first saying may be lost.
  const beginBoth = (plan: Plan, startAt: number) =>
    settle({ ...planOf(plan), kind: 'breathing', startAt, word: null }, () => {
      if (live.now() < startAt) send({ kind: 'breath', part: 'start', id: plan.id, at: startAt })
    })
  const forgetInvitation = () => {
    if (live.now() - heardAt > forgetMs) settle({ kind: 'idle' }, null)
  }

  const hear = (message: BreathSignal) => {
    const at = meeting.peek()
    if (message.part === 'ask') {
      if (message.id === declined) return
      if (at.kind === 'idle' || at.kind === 'invited') {
        heardAt = live.now()
        if (at.kind === 'idle') settle({ ...planOf(message), kind: 'invited' }, forgetInvitation)
      }
      // Both asked at once: the smaller name is the one that both take.
      else if (at.kind === 'asking' && message.id < at.id) join(planOf(message))
      return
    }
    if (at.kind === 'idle' || at.id !== message.id) return
    if (message.part === 'join') {
      if (at.kind === 'asking') beginBoth(at, live.now() + leadMs)
      const now = meeting.peek()
      if (now.kind === 'breathing') {
        send({ kind: 'breath', part: 'start', id: now.id, at: now.startAt })
      }
    }
    if (message.part === 'start' && at.kind === 'joining') begin(at, message.at)
    if (message.part === 'word' && at.kind === 'breathing') {
      meeting.value = { ...at, word: message.word }
    }
  }
  const stop = live.on((message) => {
    if (message.kind === 'breath') hear(message)
  })

  return {
    meeting,
    ask: (plan) =>
      settle({ ...plan, kind: 'asking' }, () => send({ kind: 'breath', part: 'ask', ...plan })),
    join: () => {
      const at = meeting.peek()
      if (at.kind === 'invited') join(at)
    },
    sendWord: (word) => {
      const at = meeting.peek()
      if (at.kind === 'breathing') send({ kind: 'breath', part: 'word', id: at.id, word })
    },
    leave: () => {
      const at = meeting.peek()
      if (at.kind === 'invited') declined = at.id
      settle({ kind: 'idle' }, null)
    },
    close: () => {
      stop()
      settle({ kind: 'idle' }, null)
    },
  }
}

function planOf({ id, perMinute, minutes }: Plan): Plan {
  return { id, perMinute, minutes }
}
