/** A slice: everything that one practice says of itself, once, for the whole of the domain. */

import type { ZoneName } from './cadence/zones.ts'
import type { Author, EventsOf, EventSpecs, Side } from './entry.ts'
import type { Instant, PartnerId, ThreadId } from './ids.ts'
import { getMany, grouping, type Many } from './many.ts'
import type { Ruling } from './refusal.ts'
import { ok } from './result.ts'
import type { FieldsOf } from './shape.ts'

/**
 * Describes a practice. The list in `slices.ts` makes it part of the couple.
 *
 * A slice knows no state but its own and what it names in `around`; only it changes its own. What
 * another practice does to it, it hears (`hears`): nobody reaches in. `around` is typed by structure
 * (`{ talks }: { readonly talks: Talks }`), and `bound.ts` holds it against the list: a slice imports
 * the type of the state that it reads, never the list, so there is no circle, not even of types.
 *
 * Four things that cost a day each:
 *
 * 1. The order of the list means nothing: a module's exports are sorted by name. What follows from an
 *    event therefore carries `order + ½` of its cause, or a promise would stand before its repair.
 * 2. `Extras` needs one required key (`events`), or TypeScript's rule for weak types drops whatever a
 *    slice says beyond `Core`.
 * 3. A handler given to `on` says the type of its `around` itself. Taken from the context it would be
 *    inferred as `never`.
 * 4. `judge` is a function of its own with its types written out. An arrow without them, written in
 *    place, keeps the state from being inferred.
 */
export function slice<
  const Specs extends EventSpecs,
  const Asked extends Commands<Specs>,
  State,
  const Also extends Extras<Specs, State>,
  Around = unknown,
>(
  it: Core<Specs, Asked, State, Around, NoInfer<State>> & Also,
): Core<Specs, Asked, State, Around> & Omit<Also, keyof Core<Specs, Asked, State, Around>> {
  return it
}

/** What every practice has to say. What it may say besides is in `Extras`. */
export type Core<Specs extends EventSpecs, Asked, State, Around, Empty = State> = {
  /** What can happen, and how it is stored. */
  readonly events: Specs
  /** What one may ask for: by name the event with the same fields, or a function where they differ. */
  readonly commands: Asked
  /** Its state before anything happened. */
  readonly empty: Empty
  /**
   * Its next state, or why the event may not be. Total: it trusts nobody.
   *
   * @param around - what it reads of other slices, by their names in the list
   */
  readonly judge: (
    state: State,
    event: PlainIn<Specs>,
    author: Author,
    around: Around,
  ) => Ruling<State>
}

/** What a practice may say besides. What it leaves out is not so. */
export type Extras<Specs extends EventSpecs, State> = {
  readonly events: Specs
  /**
   * Whether it is the time for it: asked by decide, from now, of what judge allows. Fold never asks, since a
   * clock may be wrong and a modified app claims what it likes; what protects somebody is in the view as well.
   */
  readonly timely?: (
    state: State,
    event: PlainIn<Specs>,
    author: Author,
    around: never,
  ) => Ruling<null>
  /**
   * The rupture that an event continues something of, by its thread or by what else it names; null
   * for none. Work on it counts for the `about` of the event itself, where it has one; while either
   * rests, the event may not be.
   */
  readonly about?: (state: State, event: PlainIn<Specs>, around: never) => ThreadId | null
  /** Something was shared about the rupture: it is in repair. */
  readonly works?: readonly Kind<Specs>[]
  /** Of these, what is an attempt to repair it (R7). */
  readonly attempts?: readonly Kind<Specs>[]
  /** Stays possible while a time-out runs: leaving, help, what was agreed when calm. */
  readonly whileResting?: readonly Kind<Specs>[] | 'all'
  /** May be begun about a rupture that is set aside. */
  readonly whileSetAside?: readonly Kind<Specs>[]
  /** What events of other practices mean for it: all stand together, or none. */
  readonly hears?: readonly Pick<Hearing<State, never>, 'kind'>[]
  /** The round that its sealed event belongs to, and the name of the slot: `thread/name`. */
  readonly sealed?: Sealing<Specs, State>
  /** What only I know of it, from my own log. */
  readonly own?: OwnPart<Specs>
  /** What it puts on the road of a rupture. */
  readonly road?: (
    state: State,
    rupture: ThreadId,
    look: never,
  ) => readonly OnRoad<string, { readonly by: Side }>[]
  /** Who is to act next on a rupture, as far as it knows, and which part of the way it makes unneeded. */
  readonly asks?: (state: State, rupture: Hurt, look: never) => readonly (Ask<string> | PastRank)[]
  /**
   * Its moments: for Today, and for the reminders of this device.
   *
   * @param couple - what else bears on them, taken by structure: `Sharing<'lulls', Lulls> & Owning<…>`
   */
  readonly due?: (
    state: State,
    moment: Moment,
    couple: never,
  ) => readonly { readonly kind: string; at: Instant }[]
  /** Which of its moments come round by agreement and may wait, with the minutes that each takes at the least. */
  readonly light?: Readonly<Record<string, number>>
}

/** Who looks or asks, when, and by the clock of which zone; without one, by that of UTC. */
export type Moment = {
  readonly me: PartnerId
  readonly now: Instant
  readonly zone?: ZoneName
}

type Kind<Specs> = keyof Specs & string
/** The event of that kind, with its fields. */
export type EventNamed<Specs extends EventSpecs, Name extends Kind<Specs>> = Extract<
  EventsOf<Specs>,
  { readonly kind: Name }
>
/** What both read in the open. */
export type PlainIn<Specs extends EventSpecs> = Extract<
  EventsOf<Specs>,
  { readonly audience: 'both' }
>
/** What opens together, once both have written theirs. */
export type SealedIn<Specs extends EventSpecs> = Extract<
  EventsOf<Specs>,
  { readonly audience: 'sealed' }
>
/** What only its author's devices read. */
export type OwnIn<Specs extends EventSpecs> = Extract<EventsOf<Specs>, { readonly audience: 'me' }>

// ── commands ────────────────────────────────────────────────────────────────────────────────────

/** What one may ask of a practice, by name: see `Core.commands`. */
export type Commands<Specs extends EventSpecs> = Readonly<
  Record<string, Kind<Specs> | OfCouple<Kind<Specs>> | ((command: never) => EventsOf<Specs>)>
>

/** An event of the couple as a whole: its command names no thread. */
export type OfCouple<Name> = { readonly ofCouple: Name }
/** Says that a command writes this event under `coupleThread`. */
export const ofCouple = <const Name extends string>(event: Name): OfCouple<Name> => ({
  ofCouple: event,
})

/** The thread of what is true of the couple as a whole. */
export const coupleThread = 'couple' as ThreadId

/** The commands of a practice as a union: the kind, and the fields that each takes. */
export type CommandsIn<Specs extends EventSpecs, Asked> = {
  readonly [Name in keyof Asked & string]: { readonly kind: Name } & Says<Specs, Asked[Name]>
}[keyof Asked & string]

type Says<Specs extends EventSpecs, Answer> =
  Answer extends Kind<Specs>
    ? { readonly thread: ThreadId } & FieldsOf<Specs[Answer]['fields']>
    : Answer extends OfCouple<infer Name extends Kind<Specs>>
      ? FieldsOf<Specs[Name]['fields']>
      : Answer extends (command: infer Command) => unknown
        ? Command
        : never

// ── hearing ─────────────────────────────────────────────────────────────────────────────────────

/** What one kind of event means for a practice that it is not of. Made with `on`. */
export type Hearing<State, Around> = {
  readonly kind: string
  readonly hear: (
    state: State,
    event: { readonly kind: string },
    author: Author,
    around: Around,
  ) => Ruling<State>
}

/** What one kind of event of another practice means for this one, once it is accepted there. */
export function on<
  const Specs extends EventSpecs,
  const Name extends Kind<Specs>,
  State,
  Around = unknown,
>(
  specs: Specs,
  kind: Name,
  hear: (
    state: State,
    event: EventNamed<Specs, Name>,
    author: Author,
    around: Around,
  ) => Ruling<State>,
): Hearing<State, Around> {
  const is = (event: { readonly kind: string }): event is EventNamed<Specs, Name> =>
    event.kind === kind && Object.hasOwn(specs, kind)
  return {
    kind,
    hear: (state, event, author, around) =>
      is(event) ? hear(state, event, author, around) : ok(state),
  }
}

// ── sealed, own, road ───────────────────────────────────────────────────────────────────────────

/** How a practice keeps its sealed rounds: where they lie, and what committing and opening do to them. */
export type Sealing<Specs extends EventSpecs, State> = {
  readonly slot: string
  readonly round: (state: State, thread: string) => SealedRound | null
  readonly commit: (state: State, thread: string, author: Author) => Ruling<State>
  readonly open: (state: State, event: SealedIn<Specs>, author: Author) => Ruling<State>
}

/** What every sealed round has. */
export type SealedRound = {
  readonly committed: readonly PartnerId[]
  readonly opened: readonly { readonly by: PartnerId }[]
  readonly left: boolean
}

type OwnPart<Specs extends EventSpecs> = {
  readonly empty: unknown
  readonly fold: (own: never, event: OwnIn<Specs>, at: Instant) => unknown
}

/** One thing on the road of a rupture. */
export type OnRoad<Kind, View> = {
  readonly kind: Kind
  readonly order: number
  readonly view: View
}

/** My own words in a slot, also while they are shut: this device keeps what I sealed. */
export type Mine = <const Specs extends EventSpecs>(
  specs: Specs,
  slot: string,
) => SealedIn<Specs> | null

/** Looks through what I sealed. */
export function mineIn(sealedByMe: Many<Sealed>): Mine {
  return (specs, slot) => {
    const event = getMany(sealedByMe, slot)
    return event !== null && isSealedOf(specs, event) ? event : null
  }
}

type Sealed = { readonly kind: string; readonly audience: string }

function isSealedOf<const Specs extends EventSpecs>(
  specs: Specs,
  event: Sealed,
): event is SealedIn<Specs> {
  return event.audience === 'sealed' && Object.hasOwn(specs, event.kind)
}

/** As much of a couple as the views of a slice look at: its shared state, by its name in the list. */
export type Sharing<Name extends string, State> = {
  readonly shared: { readonly [Each in Name]: State }
}

/** As much as they look at of what only I know. */
export type Owning<Name extends string, State> = {
  readonly own: { readonly [Each in Name]: State }
}

/** As much as they look at of what I sealed. */
export type HavingSealed = { readonly mine: Many<Sealed> }

// ── whose turn ──────────────────────────────────────────────────────────────────────────────────

/**
 * The way of a rupture, in the order in which one thing leads to the next.
 *
 * `rests`: a pause runs · `answers`: something waits for its answer · `sees`: it was named and not yet seen · `wishes`: what
 * the one who was hurt would like first · `tells`: how it was for them · `hears`: said back to them · `repairs`: a repair ·
 * `keeps`: the promise in it · `ends`: it feels mended.
 */
// prettier-ignore
export const turnRanks = [
  'rests', 'answers', 'sees', 'wishes', 'tells', 'hears', 'repairs', 'keeps', 'ends',
] as const
/** One part of the way of a rupture. */
export type TurnRank = (typeof turnRanks)[number]

/** As much of a rupture as a slice needs to know whose turn it is. */
export type Hurt = {
  readonly thread: ThreadId
  /** Who named it: whom it hurt. */
  readonly by: PartnerId
  readonly other: PartnerId
  readonly wish: 'pause' | 'talk' | 'write'
}

/** Something that one of the two is to do next; `of` null: either, and it is the same thing for both. */
export type Ask<Kind extends string> = {
  readonly kind: Kind
  readonly rank: TurnRank
  readonly of: PartnerId | null
  /** What it is done to: the rupture itself, or a thing on its road. */
  readonly thread: ThreadId
  readonly order: number
}

/** These parts of the way need nobody any more: what came after them has happened. */
export type PastRank = { readonly kind: 'past'; readonly ranks: readonly TurnRank[] }

/** Says that these parts of the way are behind the two. */
export const pastRanks = (...ranks: readonly TurnRank[]): PastRank => ({ kind: 'past', ranks })

/** The items of a slice on each rupture's road; their groups are made once for each state. */
export function onRoad<
  const Kind extends string,
  State,
  Item extends { readonly order: number; readonly about: ThreadId | null },
  View extends { readonly by: Side },
  Look,
>(
  kind: Kind,
  items: (state: State) => Many<Item>,
  view: (item: Item, look: Look, state: State) => View,
): (state: State, rupture: ThreadId, look: Look) => readonly OnRoad<Kind, View>[] {
  const about = grouping<Item>((item) => item.about)
  return (state, rupture, look) =>
    about(items(state), rupture).map((item) => {
      return { kind, order: item.order, view: view(item, look, state) }
    })
}
