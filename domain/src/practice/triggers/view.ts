/** What I see of my own lines, of those my partner shared, and of the loop (R54). */

import type { ThreadId } from '../../ids.ts'
import { getMany, type Many, newestFirst, valuesOf } from '../../many.ts'
import type { Moment, Owning, Sharing } from '../../slice.ts'
import { type Boxes, isWhole, type LineKind, type OwnLine, type Triggers } from './fold.ts'

type Seen = Sharing<'triggers', Triggers>

/** A line of mine, and whether my partner reads it too. */
export type MyLine = Pick<OwnLine, 'thread' | 'what' | 'words'> & { readonly shared: boolean }

/** My lines of one kind, the oldest first. */
export function myLines(
  { shared, own }: Seen & Owning<'triggers', Many<OwnLine>>,
  kind: LineKind,
): readonly MyLine[] {
  return valuesOf(own.triggers)
    .filter(({ what, dropped }) => what === kind && !dropped)
    .toSorted((left, right) => left.at - right.at)
    .map(({ thread, what, words }) => ({
      thread,
      what,
      words,
      shared: getMany(shared.triggers.lines, thread)?.shared === true,
    }))
}

/** A line that my partner shared. */
export type TheirLine = {
  readonly thread: ThreadId
  readonly what: LineKind
  readonly words: string
}

/** What my partner has shared, the newest first. */
export function theirLines({ shared }: Seen, { me }: Pick<Moment, 'me'>): readonly TheirLine[] {
  return newestFirst(shared.triggers.lines)
    .filter((line) => line.by !== me && line.shared)
    .map(({ thread, what, words }) => ({ thread, what, words }))
}

/** The loop from my side. */
export type LoopView = {
  /** In force: both said of these very words that it is so. */
  readonly locked: Boxes | null
  readonly drawn: {
    readonly boxes: Boxes
    readonly iApproved: boolean
    readonly partnerApproved: boolean
    /** Every box has words, and I have not said so yet. */
    readonly canApprove: boolean
  } | null
  /** What to pass as `instead` to draw it anew. */
  readonly instead: Boxes | null
}

/** The couple's loop, and the drawing that waits for both. */
export function loopOf({ shared }: Seen, { me }: Pick<Moment, 'me'>): LoopView {
  const { locked, drawn } = shared.triggers.loop
  const iApproved = drawn?.approved.includes(me) === true
  return {
    locked,
    drawn: drawn && {
      boxes: drawn.boxes,
      iApproved,
      partnerApproved: drawn.approved.some((partner) => partner !== me),
      canApprove: !iApproved && isWhole(drawn.boxes),
    },
    instead: drawn?.boxes ?? locked,
  }
}
