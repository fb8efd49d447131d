/** What both partners share: one state, folded from the couple's log alone, the same on every device. */

import type { Author, EntryOf } from './entry.ts'
import { isOf, slotOf } from './events.ts'
import type { Event } from './events.ts'
import type { EntryId, ThreadId } from './ids.ts'
import { getMany, none } from './many.ts'
import { judgePartner, mayWrite, noPartners, partnerEvents } from './partners.ts'
import type { Partners } from './partners.ts'
import type { Ruling } from './refusal.ts'
import { accountEvents, judgeAccount } from './repair/account.ts'
import type { Accounts } from './repair/account.ts'
import { breathEvents, defaultBreathSeconds, judgeBreath } from './repair/breath.ts'
import { commitFeelings, feelingsEvents, judgeFeelings, openFeelings } from './repair/feelings.ts'
import type { FeelingsRounds } from './repair/feelings.ts'
import { judgeListening, listeningEvents } from './repair/listening.ts'
import type { Listenings } from './repair/listening.ts'
import { judgeNeed, needEvents } from './repair/need.ts'
import type { Needs } from './repair/need.ts'
import {
  addPromise,
  changePromise,
  judgePromise,
  promiseEvents,
  receivePromise,
} from './repair/promise.ts'
import type { Promises } from './repair/promise.ts'
import { judgeRepair, noRepairs, repairEvents } from './repair/repair.ts'
import type { Repairs, SharedRepairEvent } from './repair/repair.ts'
import {
  isSetAside,
  judgeRupture,
  ruptureEvents,
  setRuptureAside,
  workRupture,
} from './repair/rupture.ts'
import type { Ruptures } from './repair/rupture.ts'
import { judgeStep, noSteps, stepEvents } from './repair/step.ts'
import type { Steps } from './repair/step.ts'
import {
  commitAtTable,
  emptyTable,
  isTalk,
  judgeTable,
  openAtTable,
  restsUnder,
  restTable,
  resumeTable,
  sharedTableEvents,
} from './repair/talk/table.ts'
import type { Table } from './repair/talk/table.ts'
import { timeoutEvents } from './repair/timeout/events.ts'
import type { TimeoutEvent } from './repair/timeout/events.ts'
import { judgeTimeout, noTimeouts, restingIn } from './repair/timeout/fold.ts'
import type { Timeouts } from './repair/timeout/fold.ts'
import { ok, refuse } from './result.ts'

export type Shared = {
  readonly progress: Progress
  readonly partners: Partners
  readonly ruptures: Ruptures
  readonly accounts: Accounts
  readonly breathSeconds: number
  readonly feelings: FeelingsRounds
  readonly repairs: Repairs
  readonly promises: Promises
  readonly listenings: Listenings
  readonly timeouts: Timeouts
  readonly steps: Steps
  readonly needs: Needs
  readonly table: Table
}

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

export const noProgress: Progress = { head: 0, pending: [], order: 0, newer: 0 }

export const emptyShared: Shared = {
  progress: noProgress,
  partners: noPartners,
  ruptures: none,
  accounts: none,
  breathSeconds: defaultBreathSeconds,
  feelings: none,
  repairs: noRepairs,
  promises: none,
  listenings: none,
  timeouts: noTimeouts,
  steps: noSteps,
  needs: none,
  table: emptyTable,
}

type SharedEvent = Exclude<Event, { audience: 'me' }>
type PlainEvent = Exclude<SharedEvent, { audience: 'sealed' }>

/** What the couple's state says to one entry of the couple's log. */
export function judgeShared(shared: Shared, entry: EntryOf<Event>): Ruling<Shared> {
  const { by, at, event } = entry
  const may = mayWrite(shared.partners, by, at)
  const introduces = event.kind === 'partner-introduced'
  if (!may.ok && !(introduces && may.refusal.kind === 'not-of-this-couple')) return may
  const author: Author = { by, at, order: shared.progress.order }
  if (event.kind === 'newer') return ok(shared)
  if (event.kind === 'sealed') return commit(shared, event.slot, author)
  if (event.kind === 'opened') {
    if (event.event.kind === 'newer') return ok(shared)
    return open(shared, event.slot, event.event, author)
  }
  if (event.audience !== 'both') return refuse({ kind: 'wrong-space' })
  return judgePlain(shared, event, author)
}

/** After a time-out is called, or while its rupture is set aside, little may be written. */
function judgePlain(shared: Shared, event: PlainEvent, author: Author): Ruling<Shared> {
  const about = aboutOf(shared, event)
  if (about !== null && !isOf(ruptureEvents, event)) {
    const rupture = getMany(shared.ruptures, about)
    if (rupture === null && !isTalk(shared.table, about)) return refuse({ kind: 'no-such-thread' })
    if (
      rupture !== null &&
      'about' in event &&
      event.kind !== 'timeout-called' &&
      isSetAside(rupture)
    ) {
      return refuse({ kind: 'set-aside' })
    }
  }
  if (!restFree.has(event.kind) && restingIn(shared.timeouts, about) !== null) {
    return refuse({ kind: 'frozen' })
  }
  const next = judgeSlice(shared, event, author)
  return next.ok ? ok(afterwards(next.value, event, about, author)) : next
}

/** What stays possible while a time-out runs: the time-out itself, leaving, help, and promises. */
const restFree: ReadonlySet<string> = new Set([
  ...Object.keys(timeoutEvents),
  ...Object.keys(partnerEvents),
  ...['rupture-outside-help', 'feelings-left', 'listening-left', 'repair-withdrawn'],
  ...['step-set-aside', 'promise-kept', 'promise-withdrawn'],
  ...['talk-left', 'talk-parked', 'card-left', 'card-barred', 'topic-offered', 'topic-settled'],
  ...['charter-written', 'charter-signed', 'palette-proposed', 'palette-agreed'],
])

/** Each slice is asked about its own events. A new slice is one line here. */
function judgeSlice(shared: Shared, event: PlainEvent, author: Author): Ruling<Shared> {
  if (isOf(ruptureEvents, event)) {
    return put(shared, 'ruptures', judgeRupture(shared.ruptures, event, author))
  }
  if (isOf(accountEvents, event)) {
    return put(shared, 'accounts', judgeAccount(shared.accounts, event, author))
  }
  if (isOf(feelingsEvents, event)) {
    return put(shared, 'feelings', judgeFeelings(shared.feelings, event, author))
  }
  if (isOf(repairEvents, event)) return judgeRepairAndPromise(shared, event, author)
  if (isOf(promiseEvents, event)) {
    return put(shared, 'promises', judgePromise(shared.promises, event, author))
  }
  if (isOf(listeningEvents, event)) {
    return put(shared, 'listenings', judgeListening(shared.listenings, event, author))
  }
  if (isOf(timeoutEvents, event)) {
    return put(shared, 'timeouts', judgeTimeout(shared.timeouts, event, author))
  }
  if (isOf(stepEvents, event)) return put(shared, 'steps', judgeStep(shared.steps, event, author))
  if (isOf(needEvents, event)) return put(shared, 'needs', judgeNeed(shared.needs, event, author))
  if (isOf(breathEvents, event)) {
    return put(shared, 'breathSeconds', judgeBreath(shared.breathSeconds, event))
  }
  if (isOf(sharedTableEvents, event)) {
    const partner = shared.partners.known.find(({ id }) => id !== author.by)?.id ?? null
    return put(shared, 'table', judgeTable(shared.table, event, author, partner))
  }
  return put(shared, 'partners', judgePartner(shared.partners, event, author))
}

function put<Part extends keyof Shared>(
  shared: Shared,
  part: Part,
  ruling: Ruling<Shared[Part]>,
): Ruling<Shared> {
  return ruling.ok ? ok({ ...shared, [part]: ruling.value }) : ruling
}

/** The concrete part of a repair is a promise under the same thread: both stand, or neither. */
function judgeRepairAndPromise(
  shared: Shared,
  event: SharedRepairEvent,
  author: Author,
): Ruling<Shared> {
  const next = put(shared, 'repairs', judgeRepair(shared.repairs, event, author))
  if (!next.ok) return next
  const { thread } = event
  switch (event.kind) {
    case 'repair-offered': {
      const made = { thread, about: event.about, what: event.concrete, due: event.due }
      return put(next.value, 'promises', addPromise(shared.promises, made, author, true))
    }
    case 'repair-revised': {
      const again = { what: event.concrete, due: event.due }
      return ok(withPromise(next.value, thread, (promise) => ({ ...promise, ...again })))
    }
    case 'repair-withdrawn':
      return ok(withPromise(next.value, thread, (promise) => ({ ...promise, withdrawn: true })))
    case 'repair-received':
      return ok({ ...next.value, promises: receivePromise(shared.promises, thread) })
    case 'repair-missing':
    case 'note-shared':
      return next
  }
}

function withPromise(
  shared: Shared,
  thread: ThreadId,
  change: Parameters<typeof changePromise>[2],
): Shared {
  return { ...shared, promises: changePromise(shared.promises, thread, change) }
}

/** What an accepted event means for the rupture that it is about. */
function afterwards(
  shared: Shared,
  event: PlainEvent,
  about: ThreadId | null,
  author: Author,
): Shared {
  if (isOf(timeoutEvents, event)) return afterTimeout(shared, event, author)
  if (about === null || !worksOn.has(event.kind)) return shared
  const attempt = event.kind === 'repair-offered'
  return { ...shared, ruptures: workRupture(shared.ruptures, about, author, attempt) }
}

/** A time-out rests a talk, and gives it back; its end may set the rupture aside. */
function afterTimeout(
  shared: Shared,
  event: Extract<PlainEvent, TimeoutEvent>,
  { at }: Author,
): Shared {
  const timeout = getMany(shared.timeouts.all, event.thread)
  if (timeout === null) return shared
  const { about, end } = timeout
  if (event.kind === 'timeout-called')
    return { ...shared, table: restTable(shared.table, about, at) }
  if (end === null) return shared
  const table = resumeTable(shared.table, about, at)
  if (end === 'resumed' || about === null) return { ...shared, table }
  const aside = end === 'parked' ? 'parked' : 'let-go'
  const until = event.kind === 'timeout-parked' ? event.until : null
  return { ...shared, table, ruptures: setRuptureAside(shared.ruptures, about, aside, until) }
}

const worksOn: ReadonlySet<string> = new Set([
  ...['account-shared', 'feelings-invited', 'repair-offered', 'note-shared', 'promise-made'],
  ...['share-said', 'step-proposed', 'need-shared', 'talk-shared'],
])

/** The rupture that an event is about, from its own words or from the thread that it continues. */
function aboutOf(shared: Shared, event: PlainEvent): ThreadId | null {
  if ('about' in event) return event.about
  const { thread } = event
  if (isOf(ruptureEvents, event)) return thread
  if (isOf(feelingsEvents, event)) return getMany(shared.feelings, thread)?.about ?? null
  if (isOf(repairEvents, event)) return getMany(shared.repairs.repairs, thread)?.about ?? null
  if (isOf(promiseEvents, event)) return getMany(shared.promises, thread)?.about ?? null
  if (isOf(listeningEvents, event)) return getMany(shared.listenings, thread)?.about ?? null
  if (isOf(stepEvents, event)) return getMany(shared.steps.aboutByThread, thread)
  if (isOf(sharedTableEvents, event)) return restsUnder(shared.table, event)
  return null
}

// ── sealed ──────────────────────────────────────────────────────────────────────────────────────

/**
 * A slot is "thread/name"; the name says whose slice it is.
 *
 * Nothing is refused here for the sake of a time-out: the device would release a key that the fold
 * then ignores. A round that was left is the one way back, and the device is told (`slotsOf`).
 */
function commit(shared: Shared, slot: string, author: Author): Ruling<Shared> {
  const [thread, name, more] = slot.split('/')
  if (thread === undefined || more !== undefined) return refuse({ kind: 'no-such-thread' })
  if (name === 'card') return put(shared, 'table', commitAtTable(shared.table, thread, author))
  const known = name === 'feelings' ? getMany(shared.feelings, thread) : null
  if (known === null) return refuse({ kind: 'no-such-thread' })
  return put(shared, 'feelings', commitFeelings(shared.feelings, known.thread, author))
}

function open(shared: Shared, slot: string, event: Event, author: Author): Ruling<Shared> {
  if (event.audience !== 'sealed' || slotOf(event) !== slot) return refuse({ kind: 'wrong-space' })
  if (event.kind === 'card-written') {
    return put(shared, 'table', openAtTable(shared.table, event, author))
  }
  return put(shared, 'feelings', openFeelings(shared.feelings, event, author))
}
