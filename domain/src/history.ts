/** The history of repair, of the couple and of nobody alone: what was offered and what came of it (R7). */

import type { Instant, ThreadId } from './ids.ts'
import { getMany, valuesOf } from './many.ts'
import type { Promises } from './practice/promises/fold.ts'
import type { Repair } from './practice/repairs/fold.ts'
import type { Couple } from './state.ts'

/** One repair and what came of it. It names no author: nothing here can be counted per person (G4). */
export type HistoryItem = {
  readonly thread: ThreadId
  readonly about: ThreadId
  readonly title: string
  readonly offeredAt: Instant
  readonly receivedAt: Instant | null
  readonly keptAt: Instant | null
  /** When the latest fresh attempt was begun, and how many attempts there are. */
  readonly retriedAt: Instant | null
  readonly attempts: number
}

/** What was offered over the years and what came of it, with the median wait before it, in milliseconds. */
export type History = {
  /** Oldest first; withdrawn offers are left out. */
  readonly items: readonly HistoryItem[]
  /** From the rupture to the first repair attempt; null before the first. */
  readonly medianToFirstAttemptMs: number | null
  /** Of how many ruptures that is the middle: of a few it says nothing. */
  readonly medianOf: number
}

/** Every repair that was offered and not withdrawn, oldest first, with what came of it (R7). */
export function historyOf({ shared }: Couple): History {
  const items = valuesOf(shared.repairs.repairs)
    .filter((repair) => !repair.withdrawn)
    .sort((left, right) => left.order - right.order)
    .map((repair): HistoryItem => {
      const title = getMany(shared.ruptures, repair.about)?.title ?? ''
      return { ...itemOf(repair, shared.promises), title }
    })
  const waits = valuesOf(shared.ruptures).flatMap(({ happenedAt, firstAttemptAt }) =>
    firstAttemptAt === null ? [] : [Math.max(0, firstAttemptAt - happenedAt)],
  )
  return { items, medianToFirstAttemptMs: medianOf(waits), medianOf: waits.length }
}

function itemOf(repair: Repair, promises: Promises): Omit<HistoryItem, 'title'> {
  const { thread, about, at: offeredAt, receivedAt } = repair
  let attempts = 1
  let keptAt: Instant | null = null
  let retriedAt: Instant | null = null
  for (let promise = getMany(promises, thread); promise !== null; attempts++) {
    keptAt = promise.kept?.at ?? keptAt
    const next = promise.next === null ? null : getMany(promises, promise.next)
    if (next === null) break
    retriedAt = next.at
    promise = next
  }
  return { thread, about, offeredAt, receivedAt, keptAt, retriedAt, attempts }
}

function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1]
  const high = sorted[Math.floor(middle)]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
