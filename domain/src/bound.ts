/** Each slice tied to its own part of the state: the one place that speaks the types of the list. */

import type { Author, EventsOf } from './entry.ts'
import { type Event, ownerOf } from './events.ts'
import type { Instant, ThreadId } from './ids.ts'
import type { Ruling } from './refusal.ts'
import { ok, refuse } from './result.ts'
import type {
  Ask,
  Hearing,
  Hurt,
  Mine,
  Moment,
  OwnIn,
  PastRank,
  PlainIn,
  SealedIn,
  SealedRound,
} from './slice.ts'
import type { Draft, OwnStates, States } from './state.ts'
import { namesOf, type NamesWith, type SliceName, slices, type Slices } from './table.ts'

/** What a view may look at besides the shared state: what only I know, and what I sealed. */
export type Look = Moment & { readonly own: OwnStates; readonly mine: Mine }

/** One thing on the road of a rupture. */
export type RoadItem = {
  readonly [Name in NamesWith<'road'>]: ReturnType<Slices[Name]['road']>[number]
}[NamesWith<'road'>]

/** What one slice puts on the road of a rupture; never, where it puts nothing there. */
export type RoadIn<Name extends SliceName> = Slices[Name] extends {
  readonly road: (...given: never[]) => readonly (infer Item)[]
}
  ? Item
  : never

/** What one slice asks of the two on a rupture; never, where it asks nothing. */
export type AskIn<Name extends SliceName> = Slices[Name] extends {
  readonly asks: (...given: never[]) => readonly (infer Item)[]
}
  ? Exclude<Item, PastRank>
  : never
/** Anything that one of the two may be asked to do next on a rupture. */
export type AnyAsk = { readonly [Name in SliceName]: AskIn<Name> }[SliceName]

/** The events of one slice. */
export type EventIn<Name extends SliceName> = EventsOf<Slices[Name]['events']>

/** Something with a moment. It never asks anyone to answer the other: silence is allowed. */
export type Due = { readonly [Name in SliceName]: DueIn<Name> }[SliceName]
/** The moments of one slice; never, where it has none. */
export type DueIn<Name extends SliceName> = Slices[Name] extends {
  readonly due: (...given: never[]) => readonly (infer Item)[]
}
  ? Item
  : never

/** As much of the couple as moments are computed from. */
export type Known = { readonly shared: States; readonly own: OwnStates }

// Every slice is held against this: what it reads of others is there, by that name and of that type.
type Parts = {
  readonly [Name in SliceName]: {
    readonly judge: (
      state: States[Name],
      event: PlainIn<Slices[Name]['events']>,
      author: Author,
      around: States,
    ) => Ruling<States[Name]>
    readonly timely?: (
      state: States[Name],
      event: PlainIn<Slices[Name]['events']>,
      author: Author,
      around: States,
    ) => Ruling<null>
    readonly about?: (
      state: States[Name],
      event: PlainIn<Slices[Name]['events']>,
      around: States,
    ) => ThreadId | null
    readonly hears?: readonly Hearing<States[Name], States>[]
    readonly sealed?: {
      readonly round: (state: States[Name], thread: string) => SealedRound | null
      readonly commit: (state: States[Name], thread: string, author: Author) => Ruling<States[Name]>
      readonly open: (
        state: States[Name],
        event: SealedIn<Slices[Name]['events']>,
        author: Author,
      ) => Ruling<States[Name]>
    }
    readonly own?: {
      readonly fold: (
        own: OwnStates[Name],
        event: OwnIn<Slices[Name]['events']>,
        at: Instant,
      ) => OwnStates[Name]
    }
    readonly road?: (state: States[Name], rupture: ThreadId, look: Look) => readonly RoadItem[]
    readonly asks?: (
      state: States[Name],
      rupture: Hurt,
      look: Moment,
    ) => readonly (Ask<string> | PastRank)[]
    readonly due?: (state: States[Name], moment: Moment, couple: Known) => readonly Due[]
    readonly light?: { readonly [Kind in Due['kind']]?: number }
  }
}
const parts: Parts = slices

/** What may be asked of any slice, whichever it is. Those that write, write to a draft. */
export type Bound = {
  readonly judge: (draft: Draft, event: Event, author: Author) => Ruling<null>
  readonly timely: (states: States, event: Event, author: Author) => Ruling<null>
  readonly hear: (draft: Draft, event: Event, author: Author) => Ruling<null>
  readonly commit: (draft: Draft, thread: string, author: Author) => Ruling<null>
  readonly open: (draft: Draft, event: Event, author: Author) => Ruling<null>
  readonly about: (states: States, event: Event) => ThreadId | null
  readonly round: (states: States, thread: string) => SealedRound | null
  readonly road: (states: States, rupture: ThreadId, look: Look) => readonly RoadItem[]
  readonly asks: (
    states: States,
    rupture: Hurt,
    look: Moment,
  ) => readonly (Ask<string> | PastRank)[]
  readonly due: (couple: Known, moment: Moment) => readonly Due[]
  /** The least minutes of a moment that may wait; null for one that may not. */
  readonly light: (kind: Due['kind']) => number | null
  readonly foldOwn: (own: OwnStates, event: Event, at: Instant) => OwnStates
}

type Named = { readonly kind: string; readonly audience: string }

function bind<Name extends SliceName>(name: Name): readonly [Name, Bound] {
  const part = parts[name]
  const write = (draft: Draft, ruling: Ruling<States[Name]>): Ruling<null> => {
    if (!ruling.ok) return ruling
    draft[name] = ruling.value
    return ok(null)
  }
  const isPlain = (event: Named): event is PlainIn<Slices[Name]['events']> =>
    event.audience === 'both' && ownerOf.get(event.kind) === name
  const isSealed = (event: Named): event is SealedIn<Slices[Name]['events']> =>
    event.audience === 'sealed' && ownerOf.get(event.kind) === name
  const isOwn = (event: Named): event is OwnIn<Slices[Name]['events']> =>
    event.audience === 'me' && ownerOf.get(event.kind) === name
  const slice: Bound = {
    judge: (draft, event, author) =>
      isPlain(event)
        ? write(draft, part.judge(draft[name], event, author, draft))
        : refuse({ kind: 'wrong-space' }),
    timely: (states, event, author) =>
      isPlain(event) ? (part.timely?.(states[name], event, author, states) ?? ok(null)) : ok(null),
    hear: (draft, event, author) => {
      const hearing = part.hears?.find(({ kind }) => kind === event.kind)
      if (hearing === undefined) return ok(null)
      return write(draft, hearing.hear(draft[name], event, author, draft))
    },
    commit: (draft, thread, author) => {
      const { sealed } = part
      if (sealed === undefined) return refuse({ kind: 'no-such-thread' })
      return write(draft, sealed.commit(draft[name], thread, author))
    },
    open: (draft, event, author) => {
      const { sealed } = part
      if (sealed === undefined || !isSealed(event)) return refuse({ kind: 'wrong-space' })
      return write(draft, sealed.open(draft[name], event, author))
    },
    about: (states, event) =>
      isPlain(event) ? (part.about?.(states[name], event, states) ?? null) : null,
    round: (states, thread) => part.sealed?.round(states[name], thread) ?? null,
    road: (states, rupture, look) => part.road?.(states[name], rupture, look) ?? [],
    asks: (states, rupture, look) => part.asks?.(states[name], rupture, look) ?? [],
    due: (couple, moment) => part.due?.(couple.shared[name], moment, couple) ?? [],
    light: (kind) => part.light?.[kind] ?? null,
    foldOwn: (own, event, at) => {
      if (part.own === undefined || !isOwn(event)) return own
      return { ...own, [name]: part.own.fold(own[name], event, at) }
    },
  }
  return [name, slice]
}

/** Every slice by its name, tied to its own part of the state. */
export const bound: ReadonlyMap<SliceName, Bound> = new Map(
  namesOf(slices).map((name) => bind(name)),
)
