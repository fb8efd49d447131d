/** How fast ten years of a couple's life fold: against a naive fold, and against itself. */

import { due, emptyCouple, fold, rupturesOf } from '@mend/domain/couple'
import type {
  Couple,
  Entry,
  Event,
  EntryId,
  Instant,
  PartnerId,
  ThreadId,
} from '@mend/domain/couple'

const ana = 'ana' as PartnerId
const ben = 'ben' as PartnerId
const start = 1_500_000_000_000
const hourMs = 3_600_000

/** One rupture from flag to kept promise, with a talk, a time-out and a step: 18 events. */
function story(number: number): readonly (readonly [PartnerId, number, Event])[] {
  const at = (hours: number): Instant => (start + (number * 20 + hours) * hourMs) as Instant
  const thread = (name: string): ThreadId => `${name}-${number}` as ThreadId
  const head = (name: string) => ({ v: 1, audience: 'both', thread: thread(name) }) as const
  const about = thread('r')
  const words = 'When the door was locked I stood in the rain and thought you had forgotten me.'
  const parts = {
    impact: words,
    concrete: 'A second key',
    due: at(12),
    cue: 'leaving',
    act: 'look',
  }
  return [
    [
      ana,
      0,
      { ...head('r'), kind: 'rupture-flagged', title: 'Keys', happenedAt: at(0), wish: 'talk' },
    ],
    [ben, 1, { ...head('r'), kind: 'rupture-acknowledged' }],
    [ana, 1, { ...head('a'), kind: 'account-shared', about, observation: words, impact: words }],
    [ana, 2, { ...head('l'), kind: 'share-said', about, words }],
    [ben, 2, { ...head('l'), kind: 'reflection-sent', words: 'You were left out there alone.' }],
    [ana, 2, { ...head('l'), kind: 'reflection-answered', verdict: 'almost', missing: 'the cold' }],
    [ben, 2, { ...head('l'), kind: 'reflection-sent', words: 'You were cold, wet and alone.' }],
    [ana, 2, { ...head('l'), kind: 'reflection-answered', verdict: 'got-it', missing: '' }],
    [ben, 3, { ...head('l'), kind: 'reply-sent', words: 'I am sorry that I did not look.' }],
    [ben, 3, { ...head('t'), kind: 'timeout-called', about, returnAt: at(4) }],
    [ben, 4, { ...head('t'), kind: 'timeout-returned' }],
    [ana, 4, { ...head('t'), kind: 'timeout-returned' }],
    [ben, 5, { ...head('o'), kind: 'repair-offered', about, ...parts }],
    [ana, 6, { ...head('o'), kind: 'repair-received' }],
    [
      ben,
      6,
      {
        ...head('s'),
        kind: 'step-proposed',
        about,
        who: 'both',
        what: 'A hook',
        cue: 'home',
        due: at(18),
        instead: null,
      },
    ],
    [ana, 7, { ...head('s'), kind: 'step-agreed' }],
    [ana, 13, { ...head('o'), kind: 'promise-kept', onTime: true }],
    [ana, 14, { ...head('s'), kind: 'step-done', how: 'done' }],
  ].map(([by, hours, event]) => [by, at(hours as number), event] as [PartnerId, number, Event])
}

function history(count: number): readonly Entry[] {
  const head = { v: 1, audience: 'both', thread: 'couple' as ThreadId, hue: 1 } as const
  const said: (readonly [PartnerId, number, Event])[] = [
    [ana, start, { ...head, kind: 'partner-introduced', name: 'Ana' }],
    [ben, start, { ...head, kind: 'partner-introduced', name: 'Ben' }],
  ]
  for (let number = 0; said.length < count; number++) said.push(...story(number))
  return said.slice(0, count).map(([by, at, event], index): Entry => {
    const id = `e${index}` as EntryId
    return { id, space: 'couple', sequence: index + 1, by, at: at as Instant, event }
  })
}

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

const tenYears = history(100_000)
const couple = folded(tenYears)
const accepted = couple.shared.progress.order
const full = millisecondsOf(() => folded(tenYears))
const tenth = millisecondsOf(() => folded(tenYears.slice(0, 10_000)))
const small = tenYears.slice(0, 5_000)
const ratio = millisecondsOf(() => naive(small)) / millisecondsOf(() => folded(small))
const moment = { me: ana, now: (start + 100_000 * hourMs) as Instant }
const today = millisecondsOf(() => [due(couple, moment), rupturesOf(couple, moment)])

console.log(`accepted              ${accepted} of ${tenYears.length} events`)
console.log(`fold of 100,000       ${full.toFixed(0)} ms`)
console.log(`growth, 10 times more ${(full / tenth / 10).toFixed(2)} x linear`)
console.log(`a naive fold of 5,000 ${ratio.toFixed(1)} x ours`)
console.log(`due and all ruptures  ${today.toFixed(1)} ms`)
