/** A room: everything that one practice brings to the app, said once; what is gathered follows from it. */
import type {
  AskIn,
  Command,
  Couple,
  DueIn,
  EventIn,
  Instant,
  Moment,
  RoadIn,
  RoadItem,
  SliceName,
  ThreadId,
} from '@mend/domain/couple'
import type { RuptureView } from '@mend/domain/ruptures'
import type { TimeoutView } from '@mend/domain/timeouts'
import type { DraftText } from './flow/drafts.ts'
import type { FixedPattern, OwnPattern, Path } from './page/paths.ts'
import type { ScreenSpec } from './page/show.ts'
import type { ItemProps } from './parts/List.tsx'

/**
 * What a practice says before its screens are loaded.
 *
 * Where its slice has moments, words or a road, the compiler asks for `due`, `back` and `road`, and for each kind in
 * them. What else it leaves out is not so.
 */
export type Room<Name extends SliceName> = Anyhow<Name> &
  Asked<'due', DueTable<Kinded<DueIn<Name>>>> &
  Asked<'back', BackTable<Wordy<EventIn<Name>>>> &
  ([RoadIn<Name>] extends [never]
    ? { readonly road?: LoadPage<Name> }
    : { readonly road: LoadPage<Name> })

type Anyhow<Name extends SliceName> = {
  /** Its screens by their address: a fixed one of `paths.ts`, or one that begins with the practice's name. */
  readonly places?: { readonly [Each in FixedPattern | OwnPattern<Name>]?: ScreenSpec }
  /** The drafts that its screens keep for one rupture, and where each is gone on with. */
  readonly drafts?: (rupture: string) => readonly DraftPlace[]
  /** What Today may open with. */
  readonly opens?: Opens
  /** True while nothing that comes from my partner may ask for me: Today and the places are quiet. */
  readonly hush?: (couple: Couple, moment: Moment) => boolean
  /** Its lines in the places of the app, for whoever looks for it; loaded with the first of those places. */
  readonly doors?: () => Promise<{ readonly doors: Doors }>
  /** What has come from the other on the road of one rupture, and may be turned to; null when nothing has. */
  readonly came?: (visit: Visit) => Came | null
}

/** A draft of one of its screens: its key, and the way to go on with it. */
export type DraftPlace = { readonly key: string; readonly to: Path }

// Asked for only where there is something to say in it.
type Asked<Key extends string, Table> = [keyof Table] extends [never]
  ? { readonly [Each in Key]?: never }
  : { readonly [Each in Key]: Table }

type Kinded<Items> = Extract<Items, { readonly kind: string }>

// ── Today ───────────────────────────────────────────────────────────────────────────────────────

/** One gentle offer: what Today opens with. */
export type Offer = {
  readonly title: string
  readonly note: string
  readonly action: { readonly word: string; readonly to: Path } | null
  readonly beside?: { readonly word: string; readonly to: Path }
  /** What it is about, in the couple's own words: the line of a hurt. */
  readonly about?: string
  /** It is gone from Today once it was seen on this device: the key of its mark. */
  readonly mark?: string
  /** With a mark that is a moment: gone only where it was seen after this one. */
  readonly unseenSince?: Instant
}

/** An offer in which the other is called by name. */
export type OfferTo = (partner: string) => Offer

/** How much it matters: everything rests; the two are at it now; its hour has come; something came; it goes on. */
export const openingRanks = ['resting', 'live', 'due', 'came', 'named', 'going'] as const

/** How much something that Today opens with matters. */
export type OpeningRank = (typeof openingRanks)[number]

/** Asked rank by rank, the weightiest first, until one has something; of two rooms the first by name. */
export type Opens = {
  readonly [Rank in Exclude<OpeningRank, 'due'>]?: (
    couple: Couple,
    moment: Moment,
  ) => OfferTo | readonly OfferTo[] | null
}

/** Something of the other's; the one with the highest `order` on the road is the latest, and is offered. */
export type Came = { readonly order: number; readonly offer: OfferTo }

/** How each moment of a practice reads. */
export type DueTable<Items extends { readonly kind: string }> = {
  readonly [Item in Items as Item['kind']]: DueWords<Item>
}

/** How one kind of moment reads in Today's list and as what Today opens with. */
export type DueWords<Item> = {
  readonly to: (item: Item) => Path
  /** In the list of what is due and what is near. */
  readonly title: (item: Item, partner: string) => string
  readonly note?: (item: Item) => string
  /** Where it is what Today opens with. */
  readonly offer: (item: Item, partner: string) => Offer
}

/** The words of an offer, in which the other is named. */
export type OfferWords = {
  readonly title: (partner: string) => string
  readonly note: string
  readonly action: string
}

/** An offer with one way on. */
export const offerOf =
  ({ title, note, action }: OfferWords, to: Path): OfferTo =>
  (partner) => ({ title: title(partner), note, action: { word: action, to } })

// ── the places ──────────────────────────────────────────────────────────────────────────────────

/** A line in one of the places, which leads into a practice. */
export type Door = {
  readonly place: 'talk' | 'grow' | 'us'
  /** Where in the list, the lightest first; a new one goes between two that are there. */
  readonly order: number
  readonly title: string
  readonly note: string
  readonly to: Path
}

/** Which doors of a practice are there now; one that could not be gone through is not. */
export type Doors = (visit: DoorVisit) => readonly Door[]

/** The couple as a place shows it. */
export type DoorVisit = Seen & {
  /** What I call my partner; a word for them while I am alone. */
  readonly partner: string
  /** Nobody is there yet to do it with. */
  readonly alone: boolean
}

// ── words that lost ─────────────────────────────────────────────────────────────────────────────

/**
 * Where the words of an overtaken event go back to: for each kind that has words.
 *
 * `shown`: no screen keeps such a draft; they are shown, to be copied or let go. `quoted`: a yes says another's words
 * again, and there is nothing to give back.
 */
export type BackTable<Events extends { readonly kind: string }> = {
  readonly [Each in Events as Each['kind']]: BackTo<Each> | 'shown' | 'quoted'
}

/** The drafts in which the words of an event that lost belong. */
export type BackTo<Each> = (event: Each, seen: Seen) => readonly DraftText[]

/** The couple as it stands: some events name only their thread, and the draft lies under its rupture. */
export type Seen = { readonly couple: Couple; readonly moment: Moment }

// An event has words where one of its fields, however deep, is a text of any content: ids and choices are narrower.
type Wordy<Each> = Each extends { readonly kind: string }
  ? true extends HasText<Omit<Each, 'kind' | 'v' | 'audience' | 'thread'>>
    ? Each
    : never
  : never
type HasText<Value> = Value extends string
  ? string extends Value
    ? true
    : never
  : Value extends number | boolean | null
    ? never
    : Value extends readonly (infer Item)[]
      ? HasText<Item>
      : { [Key in keyof Value]-?: HasText<Value[Key]> }[keyof Value]

// ── the page of a rupture ───────────────────────────────────────────────────────────────────────

type LoadPage<Name extends SliceName> = () => Promise<{ readonly onPage: OnPage<Name> }>

/** What a practice puts on the page of a rupture; loaded with that page, not with the first one. */
export type OnPage<Name extends SliceName> = PageParts &
  Asked<'lines', LineTable<Kinded<RoadIn<Name>>>> &
  Asked<'turns', TurnTable<Kinded<AskIn<Name>>>>

/** What a room offers on the page of a rupture besides the lines of its road. */
export type PageParts = {
  /** Below what was said: what belongs to the rupture without standing on its road. */
  readonly below?: (visit: PageVisit) => ItemProps | null
  /** A line on the page of what both called mended; null where there is none. */
  readonly mended?: (visit: PageVisit) => ItemProps | null
  /** Under the question of what helped, which is answered for oneself: a way to say it for both. */
  readonly helped?: (visit: PageVisit) => ItemProps | null
  /** Its way on, offered and never ordered; null where it is none now. */
  readonly way?: (visit: PageVisit) => Way | null
}

/** How each thing that a practice may ask of one of the two reads. */
export type TurnTable<Items extends { readonly kind: string }> = {
  readonly [Item in Items as Item['kind']]: TurnWords
}

/** What is asked, as the one who is to do it reads it, and as the one who waits does. */
export type TurnWords = {
  readonly mine: (asked: Asking, visit: PageVisit) => MyTurn
  readonly theirs: (asked: Asking, visit: PageVisit) => TheirTurn
}

/** What is asked of whom: the thing on the road, or the rupture itself. */
export type Asking = { readonly thread: ThreadId }

/** My turn: what has happened, what I may do, and the one step that does it. */
export type MyTurn = {
  readonly title: string
  readonly note: string
  /** The words that it is about, read before it is answered: my partner's, unless they are `wordsBy` me. */
  readonly words?: string
  readonly wordsBy?: 'me'
  /** What happens after that, beside the button. */
  readonly after?: string
  readonly step: Next
}

/** My partner's turn: that I wait, and for what; never since when, nor who looked (G5). */
export type TheirTurn = { readonly title: string; readonly note: string }

/** How each kind on the road reads. */
export type LineTable<Items extends { readonly kind: string }> = {
  readonly [Item in Items as Item['kind']]: Item extends { readonly view: infer View }
    ? RoadWords<View>
    : never
}

/** How one kind of thing on the road reads, as a line and alone on its page. */
export type RoadWords<View> = {
  /** Its line; null where the line of another thing has said it. */
  readonly line: (view: View, visit: PageVisit) => ItemProps | null
  /** The whole of it, where it is read on a page of its own under `/mend/:thread/words/:item`. */
  readonly message?: (view: View, partner: string) => Message
}

/** What was said, as it is read whole and alone on its page. */
export type Message = {
  readonly thread: string
  readonly by: 'me' | 'partner'
  readonly at: Instant
  readonly title: string
  readonly parts: readonly { readonly head: string | null; readonly words: string }[]
}

/** A rupture as one looks at it. */
export type Visit = Seen & {
  readonly rupture: RuptureView
  readonly road: readonly RoadItem[]
  /** The address of its page. */
  readonly at: `/mend/${string}`
}

/** The same, on its own page. */
export type PageVisit = Visit & {
  /** The time-out that rests it, if one does. */
  readonly timeout: TimeoutView | null
  readonly partner: string
  /** Nobody is there yet to do it with. */
  readonly alone: boolean
}

/** One way on from a rupture, as a line in the list of ways. */
export type Way = {
  /** Where in the list, the gentlest first; a new one goes between two that are there. */
  readonly order: number
  readonly title: string
  readonly note: string
  readonly to: Path
  /** Where in the list of answers to what the other said, if it is one. */
  readonly answer?: number
}

/** The button at the foot of a rupture's page: a place to go, or a command to say. */
export type Next =
  | { readonly kind: 'go'; readonly to: Path; readonly word: string }
  | { readonly kind: 'say'; readonly command: Command; readonly word: string }
