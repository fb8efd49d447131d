/** Everything one device knows of the couple, as plain JSON: shared, sealed by me, and my own. */

import { type Dates, noDates } from './dates.ts'
import type { Event } from './events.ts'
import type { EntryId } from './ids.ts'
import { type Many, none } from './many.ts'
import { type SliceName, slices, type Slices, tableOf } from './table.ts'

export type { Moment } from './slice.ts'

/** All that this device knows. `JSON.stringify` keeps it whole: a picture of the fold is made so. */
export type Couple = {
  readonly shared: Shared
  /** What I sealed, by slot: I may read my own words before they open. */
  readonly mine: Many<Event>
  readonly own: Own
}

/** The state of each slice, by its name in the list: folded from the couple's log alone. */
export type States = { readonly [Name in SliceName]: Slices[Name]['empty'] }
/** What both know, folded from the couple's log alone, how far that log is folded, and what it says of its dates. */
export type Shared = States & { readonly progress: Progress; readonly dates: Dates }

/** A copy that nobody else has seen yet: an entry is judged in it, and it is kept or thrown away. */
export type Draft = { -readonly [Name in SliceName]: States[Name] }

/** What only I know, by slice: folded from my own log alone, on my devices alone. */
export type OwnStates = {
  readonly [Name in SliceName]: Slices[Name] extends {
    readonly own: { readonly fold: (...given: never[]) => infer State }
  }
    ? State
    : null
}
/** What only I know, folded from my own log alone, and how far that log is folded. */
export type Own = OwnStates & { readonly progress: Progress }

/** How far a log is folded, so that nothing counts twice. */
export type Progress = {
  /** The highest sequence that changed anything. */
  readonly head: number
  /** Pending entries on top. */
  readonly pending: readonly EntryId[]
  /** How many entries were accepted: the order of things. */
  readonly order: number
  /** How many were written by a newer app. */
  readonly newer: number
}

const noProgress: Progress = { head: 0, pending: [], order: 0, newer: 0 }

const empties: {
  readonly [Name in SliceName]: {
    readonly empty: States[Name]
    readonly own?: { readonly empty: OwnStates[Name] }
  }
} = slices

/** Before the first entry of either log. */
export const emptyCouple: Couple = {
  shared: {
    ...tableOf<States>((name) => empties[name].empty),
    progress: noProgress,
    dates: noDates,
  },
  mine: none,
  own: {
    ...tableOf<OwnStates>((name) => empties[name].own?.empty ?? null),
    progress: noProgress,
  },
}

/** Raised whenever the same log folds to a different state: snapshots of another version are dropped. */
export const foldVersion = 19
