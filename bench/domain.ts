/** How fast ten years of a couple's life fold: against a naive fold, itself, and itself with twice the practices. */

import {
  type Couple,
  type Entry,
  type Instant,
  type PartnerId,
  due,
  emptyCouple,
  fold,
} from '@mend/domain/couple'
import { rupturesOf } from '@mend/domain/ruptures'
import { openTwice } from './domain-twice.ts'
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

/** CPU milliseconds of each, in turns: whatever else the machine does falls on both alike. */
function inTurns(rounds: number, ...works: readonly (() => unknown)[]): readonly number[][] {
  const times = works.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    works.forEach((work, index) => {
      const begun = process.cpuUsage()
      work()
      const { user, system } = process.cpuUsage(begun)
      times[index]?.push((user + system) / 1000)
    })
  }
  return times.map((each) => each.toSorted((a, b) => a - b))
}

const least = (times: readonly number[] = []): number => times[0] ?? 0
const middle = (times: readonly number[] = []): number => times[times.length >> 1] ?? 0
const spread = (times?: readonly number[]): string =>
  `${least(times).toFixed(0)} / ${middle(times).toFixed(0)}`

/** The same log, in which each other entry of Ben's claims to be five years ahead: it is set back by the next. */
function toAndFro(log: readonly Entry[]): readonly Entry[] {
  let his = 0
  return log.map((entry) =>
    entry.by === two.ben && his++ % 2 === 1
      ? { ...entry, at: (entry.at + 5 * 365 * 24 * hourMs) as Instant }
      : entry,
  )
}

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

const { slices, twice } = await openTwice()
const foldedTwice = () => tenYears.reduce(twice.fold, twice.emptyCouple)
if (foldedTwice().shared.progress.order !== accepted) throw new Error('the copy folds otherwise')
const [now, more] = inTurns(5, () => folded(tenYears), foldedTwice)
const ratios = `${(least(more) / least(now)).toFixed(2)} / ${(middle(more) / middle(now)).toFixed(2)}`
console.log(`CPU ms, least / middle of five in turns:`)
console.log(`  ${slices} practices        ${spread(now)}`)
console.log(`  ${slices * 2} practices        ${spread(more)}, ${ratios} x`)

const honest = tenYears.slice(0, 20_000)
const hostile = toAndFro(honest)
const [plain, wild] = inTurns(
  5,
  () => folded(honest),
  () => folded(hostile),
)
const worse = least(wild) / least(plain)
console.log(
  `20,000 by claims that go to and fro: ${spread(wild)}, ${worse.toFixed(2)} x honest ones`,
)
