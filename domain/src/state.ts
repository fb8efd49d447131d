/** Everything one device knows of the couple, as plain JSON: shared, sealed by me, and my own. */

import type { Event } from './events.ts'
import type { Instant, PartnerId } from './ids.ts'
import { none } from './many.ts'
import type { Many } from './many.ts'
import { emptyOwn } from './own.ts'
import type { Own } from './own.ts'
import { emptyShared } from './shared.ts'
import type { Shared } from './shared.ts'

export type Couple = {
  readonly shared: Shared
  /** What I sealed, by slot: I may read my own words before they open. */
  readonly mine: Many<Event>
  readonly own: Own
}

export const emptyCouple: Couple = { shared: emptyShared, mine: none, own: emptyOwn }

/** Raised whenever the same log folds to a different state: snapshots of another version are dropped. */
export const foldVersion = 2

/** Who looks or asks, and when. */
export type Moment = { readonly me: PartnerId; readonly now: Instant }
