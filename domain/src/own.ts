/** What only I know: folded from my own log alone, on my devices alone. */

import type { EntryOf } from './entry.ts'
import { isOf } from './events.ts'
import type { Event } from './events.ts'
import type { Instant } from './ids.ts'
import { none, setMany } from './many.ts'
import type { Many } from './many.ts'
import type { Ruling } from './refusal.ts'
import type { RuptureNote } from './repair/rupture.ts'
import { emptyOwnTable, foldOwnTable, ownTableEvents } from './repair/talk/table.ts'
import type { OwnTable } from './repair/talk/table.ts'
import { ok, refuse } from './result.ts'
import { noProgress } from './shared.ts'
import type { Progress } from './shared.ts'

export type Own = {
  readonly progress: Progress
  /** By rupture. */
  readonly notes: Many<RuptureNote>
  /** By repair: when I said "not ready". */
  readonly notReady: Many<Instant>
  /** By time-out. */
  readonly readiness: Many<number>
  readonly table: OwnTable
}

export const emptyOwn: Own = {
  progress: noProgress,
  notes: none,
  notReady: none,
  readiness: none,
  table: emptyOwnTable,
}

/** Nothing here depends on what is shared, so the two logs may arrive in any order. */
export function judgeOwn(own: Own, { event, at }: EntryOf<Event>): Ruling<Own> {
  if (event.kind === 'newer') return ok(own)
  if (event.kind === 'sealed' || event.kind === 'opened' || event.audience !== 'me') {
    return refuse({ kind: 'wrong-space' })
  }
  if (isOf(ownTableEvents, event)) {
    return ok({ ...own, table: foldOwnTable(own.table, event, at) })
  }
  const { thread } = event
  switch (event.kind) {
    case 'rupture-noted': {
      const { intensity, note } = event
      return ok({ ...own, notes: setMany(own.notes, thread, { intensity, note }) })
    }
    case 'repair-not-ready':
      return ok({ ...own, notReady: setMany(own.notReady, thread, at) })
    case 'timeout-readiness-rated':
      return ok({ ...own, readiness: setMany(own.readiness, thread, event.readiness) })
  }
}
