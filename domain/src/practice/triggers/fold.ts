/** My early signs, each line private until it is shared by itself; and the couple's loop, "it", drawn by both (R54). */

import { type Author, both, type EventsOf, onlyMe } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany, valuesOf } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { maybe, maybeText, oneOf, quoted, record, text } from '../../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** What a line tells: an early sign, what I do then, what calms me. */
export const lineKinds = ['sign', 'do', 'calm'] as const
/** One of the three. */
export type LineKind = (typeof lineKinds)[number]

/** The longest line, and the longest words in a box, in UTF-16 units. */
export const longestLine = 200
const line = { what: oneOf(...lineKinds), words: text(longestLine) }

/** The boxes of the loop, in the order in which one leads to the next. */
export const boxNames = ['spark', 'one', 'other', 'after'] as const
const box = maybeText(longestLine)
const boxes = record({ spark: box, one: box, other: box, after: box })

/** Lines of one's own, and the loop of both. */
export const triggerEvents = {
  /** Never leaves my own devices. */
  'trigger-kept': onlyMe(line),
  'trigger-dropped': onlyMe({}),
  /** One line, shared by itself, under its own thread. */
  'trigger-shared': both(line),
  'trigger-unshared': both({}),
  /** `instead`: what its author saw there; null for nothing yet. */
  'loop-drawn': both({ boxes, instead: maybe(quoted(boxes)) }),
  /** The very words that were read. */
  'loop-approved': both({ boxes: quoted(boxes) }),
}

type TriggerEvent = EventsOf<typeof triggerEvents>
type SharedEvent = Extract<TriggerEvent, { audience: 'both' }>
type OwnEvent = Extract<TriggerEvent, { audience: 'me' }>
/** The four boxes of the loop; an empty one is still to be filled. */
export type Boxes = Extract<TriggerEvent, { kind: 'loop-approved' }>['boxes']

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** A line that its author has shared. */
export type SharedLine = {
  readonly thread: ThreadId
  readonly by: PartnerId
  readonly order: number
  readonly what: LineKind
  readonly words: string
  readonly shared: boolean
}

/** The loop in force, and the drawing that waits until both have said that it is so. */
export type Loop = {
  readonly locked: Boxes | null
  readonly drawn: {
    readonly boxes: Boxes
    readonly by: PartnerId
    readonly approved: readonly PartnerId[]
  } | null
}

/** The shared lines, and the loop. */
export type Triggers = { readonly lines: Many<SharedLine>; readonly loop: Loop }

/** Before the first line. */
export const noTriggers: Triggers = { lines: none, loop: { locked: null, drawn: null } }

/** So many lines each may have shared at once. */
const mostShared = 30

/** What the lines and the loop say to an event. */
export function judgeTrigger(
  state: Triggers,
  event: SharedEvent,
  author: Author,
): Ruling<Triggers> {
  if (event.kind === 'trigger-shared' || event.kind === 'trigger-unshared') {
    const lines = judgeLine(state.lines, event, author)
    return lines.ok ? ok({ ...state, lines: lines.value }) : lines
  }
  const loop = judgeLoop(state.loop, event, author)
  return loop.ok ? ok({ ...state, loop: loop.value }) : loop
}

function judgeLine(
  lines: Many<SharedLine>,
  event: Extract<SharedEvent, { kind: 'trigger-shared' | 'trigger-unshared' }>,
  { by, order }: Author,
): Ruling<Many<SharedLine>> {
  const { thread } = event
  const known = getMany(lines, thread)
  if (known !== null && known.by !== by) return refuse({ kind: 'not-yours' })
  if (event.kind === 'trigger-unshared') {
    if (known === null) return refuse({ kind: 'no-such-thread' })
    if (!known.shared) return refuse({ kind: 'already-so' })
    return ok(setMany(lines, thread, { ...known, words: '', shared: false }))
  }
  if (known?.shared === true) return refuse({ kind: 'already-so' })
  const mine = valuesOf(lines).filter((each) => each.by === by && each.shared)
  if (mine.length >= mostShared) return refuse({ kind: 'not-now' })
  const { what, words } = event
  return ok(setMany(lines, thread, { thread, by, order, what, words, shared: true }))
}

function judgeLoop(
  { locked, drawn }: Loop,
  event: Extract<SharedEvent, { kind: 'loop-drawn' | 'loop-approved' }>,
  { by }: Author,
): Ruling<Loop> {
  const { boxes } = event
  if (event.kind === 'loop-drawn') {
    const seen = drawn?.boxes ?? locked
    if (!sameBoxes(seen, event.instead)) return refuse({ kind: 'overtaken' })
    if (sameBoxes(seen, boxes) || isEmpty(boxes)) return refuse({ kind: 'already-so' })
    return ok({ locked, drawn: { boxes, by, approved: [] } })
  }
  if (drawn === null) return refuse({ kind: 'not-now' })
  if (!sameBoxes(drawn.boxes, boxes)) return refuse({ kind: 'overtaken' })
  if (!isWhole(boxes)) return refuse({ kind: 'field', field: 'boxes' })
  if (drawn.approved.includes(by)) return refuse({ kind: 'already-so' })
  const approved = [...drawn.approved, by]
  if (approved.length < 2) return ok({ locked, drawn: { ...drawn, approved } })
  return ok({ locked: boxes, drawn: null })
}

/** Whether every box has words in it. */
export const isWhole = (boxes: Boxes): boolean =>
  boxNames.every((name) => boxes[name].trim() !== '')
const isEmpty = (boxes: Boxes): boolean => boxNames.every((name) => boxes[name].trim() === '')

function sameBoxes(left: Boxes | null, right: Boxes | null): boolean {
  if (left === null || right === null) return left === right
  return boxNames.every((name) => left[name] === right[name])
}

/** A line of mine, in the order in which I wrote them. */
export type OwnLine = {
  readonly thread: ThreadId
  readonly what: LineKind
  readonly words: string
  readonly at: Instant
  readonly dropped: boolean
}

/** My own lines; a dropped one leaves no words. */
export function foldOwnLines(own: Many<OwnLine>, event: OwnEvent, at: Instant): Many<OwnLine> {
  const { thread } = event
  if (event.kind === 'trigger-kept') {
    const { what, words } = event
    const since = getMany(own, thread)?.at ?? at
    return setMany(own, thread, { thread, what, words, at: since, dropped: false })
  }
  const known = getMany(own, thread)
  const what = known?.what ?? 'sign'
  return setMany(own, thread, { thread, what, words: '', at: known?.at ?? at, dropped: true })
}
