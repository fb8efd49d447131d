/** When things count as said: each author's claim, held from the log alone to what both partners claim. */

import { boundedInstant, isWild, wildMs } from './bounds.ts'
import type { EntryOf } from './entry.ts'
import type { Event } from './events.ts'
import type { Instant, PartnerId } from './ids.ts'
import { getMany, type Many, none, setMany } from './many.ts'
import { shiftMoments } from './moments.ts'

/**
 * What the couple's log says of its own dates.
 *
 * `past` is the middle of three: what it was, and what each partner claimed last. So one wrong clock, or one modified
 * app, moves it neither way; where both go back, it goes back with them, and no wrong date holds for ever.
 */
export type Dates = {
  /** By partner: what their last entry claims. */
  readonly said: Readonly<Record<PartnerId, Instant>>
  /** Certainly past. */
  readonly past: Instant
  /** The latest that anything here is dated. */
  readonly latest: Instant
  /** By thread: whose clock was wrong when it was begun. */
  readonly wrong: Many<PartnerId>
}

/** Nobody has said anything yet. */
export const noDates: Dates = {
  said: {},
  past: 0 as Instant,
  latest: 0 as Instant,
  wrong: none,
}

/**
 * A state's dates, and an entry as it counts there: never long before what both had said already.
 *
 * @returns `back`: the state with all that both have left behind set back; null where there is nothing of the kind. It is
 * asked for once the entry may be, as no date decides that: what is refused costs nobody a walk through the state
 */
export function dated<Dated extends { readonly dates: Dates }>(
  shared: Dated,
  entry: EntryOf<Event>,
): {
  readonly shared: Dated
  readonly entry: EntryOf<Event>
  readonly back: (() => Dated) | null
} {
  const claimed = boundedInstant(entry.at)
  const { dates } = shared
  const said = { ...dates.said, [entry.by]: claimed }
  const last: readonly number[] = Object.values(said)
  const least = last.length === 2 ? Math.min(...last) : 0
  const most = last.length === 2 ? Math.max(...last) : Infinity
  const past = Math.min(Math.max(dates.past, least), most) as Instant
  const at = claimed < past - wildMs ? past : claimed
  const wrong = at === claimed ? dates.wrong : marked(dates.wrong, entry)
  const latest = Math.max(dates.latest, at) as Instant
  const next = { ...shared, dates: { said, past, latest, wrong } }
  const event = at === claimed ? entry.event : moved(entry.event, at - claimed)
  const back = latest > most + wildMs ? () => setBack(next, most, entry) : null
  return { shared: next, entry: { ...entry, at, event }, back }
}

/** Whose clock was wrong when this thread was begun; null when it was right, as far as anyone can tell. */
export function wrongClockOf(
  { wrong }: Dates,
  begun: { readonly thread: string; readonly by: PartnerId; readonly at: Instant },
  now: Instant,
): PartnerId | null {
  return isWild(begun.at, now) ? begun.by : getMany(wrong, begun.thread)
}

function marked(wrong: Many<PartnerId>, { event, by }: EntryOf<Event>): Many<PartnerId> {
  return 'thread' in event ? setMany(wrong, event.thread, by) : wrong
}

function moved(event: EntryOf<Event>['event'], byMs: number): EntryOf<Event>['event'] {
  return 'audience' in event ? shiftMoments(event, byMs) : event
}

// ── back ────────────────────────────────────────────────────────────────────────────────────────

/**
 * Neither partner's last word is as late: whatever is dated later than both is set back to the later of the two, with
 * the moments that were counted from it. A pause that was called by a clock a year ahead is over today, not in a year.
 */
function setBack<Dated extends { readonly dates: Dates }>(
  shared: Dated,
  most: number,
  { by }: EntryOf<Event>,
): Dated {
  const back: Back = { to: most as Instant, by, wrong: shared.dates.wrong }
  const { dates, ...rest } = shared
  const earlier = setBackIn(rest, back) as Omit<Dated, 'dates'>
  const next: Dates = { ...dates, latest: most as Instant, wrong: back.wrong }
  return { ...earlier, dates: next } as Dated
}

type Back = { readonly to: Instant; readonly by: PartnerId; wrong: Many<PartnerId> }

/** Moments that say when something was said; others are counted from the `at` beside them. */
const saidNames: ReadonlySet<string> = new Set([
  'clock',
  'since',
  'runningSince',
  'offeredAt',
  'receivedAt',
  'firstAttemptAt',
  'openFrom',
])

/** No count of anything is as high; every moment that could be too late is higher. */
const leastMoment = Date.UTC(2000, 0, 1)

// What one entry changes is a few nodes of a table, and no node is changed in place. So whoever sets back again and again
// walks only what is new, and a partner whose claims go to and fro makes no device slow.
const latestByNode = new WeakMap<object, number>()

/** The latest moment in a part of the state that says when something was said; 0 when there is none. */
function latestIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  if (!isNode(value)) return latestOf(value)
  const known = latestByNode.get(value) ?? latestOf(value)
  latestByNode.set(value, known)
  return known
}

function latestOf(value: object): number {
  let latest = 0
  if (Array.isArray(value)) {
    for (const item of value)
      if (typeof item === 'object') latest = Math.max(latest, latestIn(item))
    return latest
  }
  for (const [name, each] of Object.entries(value) as [string, unknown][]) {
    if (typeof each === 'object') latest = Math.max(latest, latestIn(each))
    else if (typeof each === 'number' && (name === 'at' || saidNames.has(name))) {
      latest = Math.max(latest, each)
    }
  }
  return latest
}

const isNode = (value: object): boolean => 'leaf' in value || 'branches' in value

function setBackIn(value: unknown, back: Back): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isNode(value) && latestIn(value) <= back.to + wildMs) return value
  if (Array.isArray(value)) {
    const items = value.map((item) => setBackIn(item, back))
    return items.every((item, index) => item === value[index]) ? value : items
  }
  const { at, thread, by } = value as Readonly<Record<string, unknown>>
  const lateMs = typeof at === 'number' && at > back.to + wildMs ? at - back.to : 0
  if (lateMs > 0 && typeof thread === 'string') {
    const author = typeof by === 'string' ? (by as PartnerId) : back.by
    back.wrong = setMany(back.wrong, thread, author)
  }
  const entries = Object.entries(value).map(([name, each]: [string, unknown]) => {
    if (typeof each !== 'number' || each < leastMoment) return [name, setBackIn(each, back)]
    const tooLate = lateMs === 0 && saidNames.has(name) && each > back.to + wildMs
    return [name, tooLate ? back.to : each - lateMs]
  })
  const same = entries.every(
    ([name, each]) => each === (value as Record<string, unknown>)[name as string],
  )
  return same ? value : Object.fromEntries(entries)
}
