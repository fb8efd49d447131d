/** How fast ten years of a couple's life fold: against a naive fold, and against itself. */

import { due, emptyCouple, fold, rupturesOf } from '@mend/domain/couple'
import type { Couple, Entry, Instant, PartnerId } from '@mend/domain/couple'
import { history } from './years.ts'

const two = { ana: 'ana' as PartnerId, ben: 'ben' as PartnerId }
const start = 1_500_000_000_000
const hourMs = 3_600_000

function millisecondsOf(work: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  })
  return Math.min(...times)
}

const folded = (log: readonly Entry[]): Couple => log.reduce(fold, emptyCouple)

/** What most folds do: copy the whole table of threads to change one of them. It judges nothing. */
function naive(log: readonly Entry[]): object {
  let threads: Readonly<Record<string, object>> = {}
  for (const { event } of log) {
    if (!('thread' in event)) continue
    threads = { ...threads, [event.thread]: { ...threads[event.thread], ...event } }
  }
  return threads
}

const tenYears = history(two, start, 100_000)
const couple = folded(tenYears)
const accepted = couple.shared.progress.order
const full = millisecondsOf(() => folded(tenYears))
const tenth = millisecondsOf(() => folded(tenYears.slice(0, 10_000)))
const small = tenYears.slice(0, 5_000)
const ratio = millisecondsOf(() => naive(small)) / millisecondsOf(() => folded(small))
const moment = { me: two.ana, now: (start + 100_000 * hourMs) as Instant }
const today = millisecondsOf(() => [due(couple, moment), rupturesOf(couple, moment)])

console.log(`accepted              ${accepted} of ${tenYears.length} events`)
console.log(`fold of 100,000       ${full.toFixed(0)} ms`)
console.log(`growth, 10 times more ${(full / tenth / 10).toFixed(2)} x linear`)
console.log(`a naive fold of 5,000 ${ratio.toFixed(1)} x ours`)
console.log(`due and all ruptures  ${today.toFixed(1)} ms`)
