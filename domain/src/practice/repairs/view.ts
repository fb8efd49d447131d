/** What each sees of a repair and of a note (R5). */

import { type Side, sideOf } from '../../entry.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { getMany, type Many } from '../../many.ts'
import type { Moment, Owning, Sharing } from '../../slice.ts'
import {
  type Note,
  type Repair,
  type RepairPart,
  type RepairParts,
  type Repairs,
  restingUntil,
} from './fold.ts'

/** A repair from my side, in its latest version, with what I may do about it now. */
export type RepairView = {
  readonly thread: ThreadId
  readonly about: ThreadId
  readonly by: Side
  readonly at: Instant
  readonly parts: RepairParts
  readonly version: number
  /**
   * `not-ready` is seen by whoever answered it, never by whoever offered: to them it is `delivered`.
   */
  readonly state: 'delivered' | 'received' | 'missing' | 'not-ready' | 'withdrawn'
  readonly missing: RepairPart | null
  /** A line of its receiver's beside what they answered; null for none. */
  readonly answerWords: string | null
  readonly can: {
    readonly answer: boolean
    readonly revise: boolean
    readonly withdraw: boolean
  }
}

/** When I said "not ready", by repair: mine alone. */
export type NotReady = Many<Instant>

/** Who looks, with what they said of each repair. */
export type Look = Pick<Moment, 'me'> & { readonly own: { readonly repairs: NotReady } }

/** A repair as `me` sees it. */
export function viewRepair(repair: Repair, { me, own }: Look): RepairView {
  const saidAt = getMany(own.repairs, repair.thread)
  // A new version asks anew: what I said of an older one is behind us.
  const notReady = saidAt !== null && (repair.version === 1 || saidAt >= repair.offeredAt)
  const { thread, about, by, at, version, missing, answerWords, receivedAt, withdrawn } = repair
  const open = receivedAt === null && !withdrawn
  return {
    thread,
    about,
    at,
    parts: repair.parts,
    version,
    missing,
    answerWords,
    by: sideOf(by, me),
    state: stateOf(repair, notReady && by !== me),
    can: {
      answer: open && by !== me,
      revise: open && by === me && missing !== null,
      withdraw: open && by === me,
    },
  }
}

function stateOf(repair: Repair, notReady: boolean): RepairView['state'] {
  if (repair.withdrawn) return 'withdrawn'
  if (repair.receivedAt !== null) return 'received'
  if (notReady) return 'not-ready'
  return repair.missing === null ? 'delivered' : 'missing'
}

/** A note as either of the two sees it; both see the same. */
export type NoteView = Omit<Note, 'order' | 'by'> & { readonly by: Side }

/** A note as `me` sees it. */
export function viewNote(note: Note, { me }: Pick<Moment, 'me'>): NoteView {
  const { thread, about, at, impact, concrete, change } = note
  return { thread, about, at, impact, concrete, change, by: sideOf(note.by, me) }
}

/** One repair; null when nobody offered it. */
export function repairOf(
  { shared, own }: Sharing<'repairs', Repairs> & Owning<'repairs', NotReady>,
  thread: ThreadId,
  { me }: Moment,
): RepairView | null {
  const repair = getMany(shared.repairs.repairs, thread)
  return repair && viewRepair(repair, { me, own })
}

/** Until when I may not offer another repair about this rupture; null when I may (R5, safety). */
export function offerRestsUntil(
  { shared }: Sharing<'repairs', Repairs>,
  about: ThreadId,
  { me, now }: Moment,
): Instant | null {
  return restingUntil(shared.repairs, about, me, now)
}
