/** What both partners share: an entry of the couple's log, judged by the slice that it belongs to. */

import { bound, type Bound } from './bound.ts'
import type { Author, EntryOf } from './entry.ts'
import { type Event, slotOf } from './events.ts'
import type { ThreadId } from './ids.ts'
import { getMany } from './many.ts'
import { isClosedFor, mayWrite } from './practice/partners/partners.ts'
import type { Ruling } from './refusal.ts'
import { isSetAside, sayOn, workRupture } from './practice/ruptures/fold.ts'
import { restsStill } from './practice/timeouts/by-the-clock.ts'
import { restingIn } from './practice/timeouts/fold.ts'
import { ok, refuse } from './result.ts'
import type { Draft, States } from './state.ts'
import { entriesOf, type SliceName, slices } from './table.ts'

/**
 * What the couple's state says to one entry of the couple's log.
 *
 * @param draft - takes the next state of every slice that the entry changes; worthless when refused
 * @param order - how many entries were accepted before
 */
export function judgeShared(draft: Draft, entry: EntryOf<Event>, order: number): Ruling<null> {
  const { by, at, event } = entry
  const may = mayWrite(draft.partners, by)
  const introduces = event.kind === 'partner-introduced'
  if (!may.ok && !(introduces && may.refusal.kind === 'not-of-this-couple')) return may
  const author: Author = { by, at, order }
  if (event.kind === 'newer') return ok(null)
  if (event.kind === 'sealed') return commit(draft, event.slot, author)
  if (event.kind === 'opened') {
    if (event.event.kind === 'newer') return ok(null)
    return open(draft, event.slot, event.event, author)
  }
  const rule = rules.get(event.kind)
  if (event.audience !== 'both' || rule === undefined) return refuse({ kind: 'wrong-space' })
  return judgePlain(rule, draft, event, author)
}

/** Whether it is the time for an entry of mine, at the moment it bears: what decide asks besides. */
export function isTimely(states: States, { by, at, event }: EntryOf<Event>): Ruling<null> {
  if (isClosedFor(states.partners, by, at)) return refuse({ kind: 'closed' })
  if (!('audience' in event) || event.audience !== 'both') return ok(null)
  const rule = rules.get(event.kind)
  if (rule === undefined) return ok(null)
  const abouts = [aboutOf(rule, states, event), rule.slice.about(states, event)]
  const rests = abouts.some((about) => restsStill(states.timeouts, about, by, at) !== null)
  if (rests && !rule.whileResting) return refuse({ kind: 'frozen' })
  return rule.slice.timely(states, event, { by, at, order: 0 })
}

type PlainEvent = Extract<Event, { audience: 'both' }>

/** After a time-out is called, or while its rupture is set aside, little may be written. */
function judgePlain(rule: Rule, draft: Draft, event: PlainEvent, author: Author): Ruling<null> {
  const about = aboutOf(rule, draft, event)
  const rupture = about === null ? null : getMany(draft.ruptures, about)
  if (about !== null && rule.name !== 'ruptures' && rupture === null) {
    if (getMany(draft.talks.all, about) === null) return refuse({ kind: 'no-such-thread' })
  }
  const begins = 'about' in event && !rule.whileSetAside
  if (begins && rupture !== null && isSetAside(rupture)) return refuse({ kind: 'set-aside' })
  if (!rule.whileResting && rests(rule, draft, event, about)) return refuse({ kind: 'frozen' })
  const judged = rule.slice.judge(draft, event, author)
  if (!judged.ok) return judged
  // What follows from an event stands right after it on every list.
  const after = { ...author, order: author.order + 1 / 2 }
  for (const hearer of rule.hearers) {
    const heard = hearer.hear(draft, event, after)
    if (!heard.ok) return heard
  }
  if (about !== null && rule.works) {
    draft.ruptures = workRupture(draft.ruptures, about, author, rule.attempt)
  }
  if (about !== null) draft.ruptures = sayOn(draft.ruptures, about, author)
  return ok(null)
}

/** The rupture that an event is about, from its own words or from the thread that it continues. */
function aboutOf({ slice }: Rule, states: States, event: PlainEvent): ThreadId | null {
  return 'about' in event ? event.about : slice.about(states, event)
}

/** Whatever an event names, what it continues may rest as well: a talk keeps its topic meanwhile. */
function rests(rule: Rule, draft: Draft, event: PlainEvent, about: ThreadId | null): boolean {
  const { running } = draft.timeouts
  if (running.length === 0) return false
  const continues = rule.slice.about(draft, event)
  return [about, continues].some((each) => restingIn(draft.timeouts, each) !== null)
}

// ── what the slices say of each kind of event ───────────────────────────────────────────────────

type Rule = {
  readonly name: SliceName
  readonly slice: Bound
  readonly works: boolean
  readonly attempt: boolean
  readonly whileResting: boolean
  readonly whileSetAside: boolean
  readonly hearers: readonly Bound[]
}

type Said = {
  readonly [Name in SliceName]: {
    readonly events: object
    readonly works?: readonly string[]
    readonly attempts?: readonly string[]
    readonly whileResting?: readonly string[] | 'all'
    readonly whileSetAside?: readonly string[]
    readonly hears?: readonly { readonly kind: string }[]
  }
}
const said: Said = slices

const rules: ReadonlyMap<string, Rule> = new Map(
  [...bound].flatMap(([name, slice]) =>
    Object.keys(said[name].events).map((kind) => [kind, ruleOf(name, slice, kind)]),
  ),
)

function ruleOf(name: SliceName, slice: Bound, kind: string): Rule {
  const { works, attempts, whileResting, whileSetAside } = said[name]
  const hearers = [...bound].filter(([each]) => said[each].hears?.some((on) => on.kind === kind))
  return {
    name,
    slice,
    hearers: hearers.map(([, hearer]) => hearer),
    works: works?.includes(kind) === true,
    attempt: attempts?.includes(kind) === true,
    whileResting: whileResting === 'all' || whileResting?.includes(kind) === true,
    whileSetAside: whileSetAside?.includes(kind) === true,
  }
}

// ── sealed ──────────────────────────────────────────────────────────────────────────────────────

/**
 * A slot is "thread/name"; the name says whose slice it is.
 *
 * Nothing is refused here for the sake of a time-out: the device would release a key that the fold
 * then ignores. A round that was left is the one way back, and the device is told (`slotsOf`).
 */
function commit(draft: Draft, slot: string, author: Author): Ruling<null> {
  const [thread, name, more] = slot.split('/')
  const slice = sealers.get(name ?? '')
  if (thread === undefined || more !== undefined || slice === undefined) {
    return refuse({ kind: 'no-such-thread' })
  }
  return slice.commit(draft, thread, author)
}

function open(draft: Draft, slot: string, event: Event, author: Author): Ruling<null> {
  const slice = sealers.get(slot.split('/')[1] ?? '')
  if (slotOf(event) !== slot || slice === undefined) return refuse({ kind: 'wrong-space' })
  return slice.open(draft, event, author)
}

const sealers: ReadonlyMap<string, Bound> = new Map(
  entriesOf(slices).flatMap(([name, slice]) => {
    const owner = bound.get(name)
    return 'sealed' in slice && owner !== undefined ? [[slice.sealed.slot, owner] as const] : []
  }),
)
