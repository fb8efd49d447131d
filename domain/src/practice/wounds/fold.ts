/** An old wound as both devices hold it: a door that both open, one wound at a time, and steps in their order (R49). */

import type { Author } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import type { Boundaries } from '../boundaries/fold.ts'
import { offLimitsToBoth } from '../boundaries/limits.ts'
import type { BoundaryTopic } from '../boundaries/topics.ts'
import { roundBegins } from '../yeses/rounds.ts'
import { doorStandsMs, sittingRestsMs, type WoundEvent } from './events.ts'
import { isStep, newSitting, type Sitting, step } from './sitting.ts'

/** One old wound. */
export type Wound = {
  readonly thread: ThreadId
  readonly order: number
  /** Whom it hurt: who named it. */
  readonly by: PartnerId
  readonly at: Instant
  readonly words: string
  readonly topic: BoundaryTopic | null
  /** The latest sitting with it. */
  readonly sitting: Sitting | null
}

/** Both said yes in that week; `used` once a wound was named, or where one was there already. */
export type Door = { readonly round: number; readonly at: Instant; readonly used: boolean }

/** Every wound, the one that is open, and when the last two sittings began, with whichever wound. */
export type Wounds = {
  readonly opened: Door | null
  readonly all: Many<Wound>
  readonly open: ThreadId | null
  readonly begun: readonly { readonly at: Instant }[]
}

/** Nobody has opened the door. */
export const noWounds: Wounds = { opened: null, all: none, open: null, begun: [] }

/** What is read of other practices. */
export type Around = { readonly boundaries: Boundaries }

/** The question of the quiet yes that opens the door. */
export const woundQuestion = 'wound/door'

/** The wound that is open; null for none. */
export const openIn = ({ open, all }: Wounds): Wound | null =>
  open === null ? null : getMany(all, open)

/**
 * Until when the door stands open; null while it is shut.
 *
 * Counted from when a device told of the two yeses, held to the weeks in which that can have been: a wrong clock neither
 * keeps it open for years nor shuts it before anybody came.
 */
export function doorUntil({ opened, open }: Wounds): Instant | null {
  if (opened === null || opened.used || open !== null) return null
  const { round, at } = opened
  const from = Math.max(roundBegins(round), Math.min(at, roundBegins(round + 2)))
  return (from + doorStandsMs) as Instant
}

/** A sitting may begin from here on. */
export const sittingFrom = ({ begun }: Wounds): Instant => afterWeek(begun.at(-1))
/** What was begun last is there from here on: a clock that ran ahead as it began brings no second one into a week. */
export const sittingStandsFrom = ({ begun }: Wounds): Instant => afterWeek(begun.at(-2))

const afterWeek = (begun: { readonly at: Instant } | undefined): Instant =>
  (begun === undefined ? 0 : begun.at + sittingRestsMs) as Instant

/** Both said yes: the door opens, unless a wound is open, or a later week has opened it before. */
export function heardYes(state: Wounds, round: number, at: Instant): Wounds {
  if (state.opened !== null && round <= state.opened.round) return state
  return { ...state, opened: { round, at, used: state.open !== null } }
}

/** What old wounds say to an event, whoever's app wrote it. */
export function judgeWound(
  state: Wounds,
  event: WoundEvent,
  author: Author,
  around: Around,
): Ruling<Wounds> {
  if (event.kind === 'wound-named') return name(state, event, author, around)
  const wound = getMany(state.all, event.thread)
  if (wound === null) return refuse({ kind: 'no-such-thread' })
  if (state.open !== wound.thread) return refuse({ kind: 'not-now' })
  if (event.kind === 'wound-closed') return ok({ ...state, open: null })
  if (event.kind === 'wound-paused') return pause(state, wound)
  if (isBarred(wound, around)) return refuse({ kind: 'off-limits' })
  if (event.kind === 'wound-sat') return sit(state, wound, author)
  return isStep(event) ? walk(state, wound, event, author.by) : refuse({ kind: 'not-now' })
}

function name(
  state: Wounds,
  { thread, words, topic }: Extract<WoundEvent, { kind: 'wound-named' }>,
  { by, at, order }: Author,
  around: Around,
): Ruling<Wounds> {
  if (getMany(state.all, thread) !== null) return refuse({ kind: 'thread-taken' })
  const until = doorUntil(state)
  if (state.opened === null || until === null || at >= until) return refuse({ kind: 'not-now' })
  if (isBarred({ words, topic }, around)) return refuse({ kind: 'off-limits' })
  const wound: Wound = { thread, order, by, at, words, topic, sitting: null }
  return ok({ ...withWound(state, wound), open: thread, opened: { ...state.opened, used: true } })
}

/** A line that either has spoken is around it: nothing more is said here while it stands. */
export const isBarred = (wound: About, { boundaries }: Around): boolean =>
  touches(wound, (topic) => offLimitsToBoth(boundaries, topic))

type About = Pick<Wound, 'words' | 'topic'>

/** Whether a wound touches what `isOff` says is off limits: by its topic, or by its words. */
export const touches = (
  { words, topic }: About,
  isOff: (topic: BoundaryTopic | { readonly words: string }) => boolean,
): boolean => (topic !== null && isOff(topic)) || isOff({ words })

const withWound = (state: Wounds, wound: Wound): Wounds => ({
  ...state,
  all: setMany(state.all, wound.thread, wound),
})

function sit(state: Wounds, wound: Wound, { at }: Author): Ruling<Wounds> {
  if (wound.sitting?.end === null) return refuse({ kind: 'already-so' })
  const from = sittingFrom(state)
  if (at < from) return refuse({ kind: 'too-soon', until: from })
  const begun = [...state.begun.slice(-1), { at }]
  return ok({ ...withWound(state, { ...wound, sitting: newSitting }), begun })
}

function pause(state: Wounds, wound: Wound): Ruling<Wounds> {
  const { sitting } = wound
  if (sitting === null || sitting.end !== null) return refuse({ kind: 'not-now' })
  return ok(withWound(state, { ...wound, sitting: { ...sitting, end: 'paused' } }))
}

function walk(
  state: Wounds,
  wound: Wound,
  event: Parameters<typeof step>[1],
  by: PartnerId,
): Ruling<Wounds> {
  const { sitting } = wound
  if (sitting === null || sitting.end !== null) return refuse({ kind: 'not-now' })
  const next = step(sitting, event, by, by === wound.by)
  return next.ok ? ok(withWound(state, { ...wound, sitting: next.value })) : next
}
