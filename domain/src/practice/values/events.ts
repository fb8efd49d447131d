/** What two say of what matters to them: an order of values, shared goals, what helps, one hope each (R35, R51). */

import { both, type EventsOf, onlyMe, sealed } from '../../entry.ts'
import { listOf, maybe, maybeText, oneOf, quoted, shapeOf, text, whole } from '../../shape.ts'

/** What may matter to somebody. A new one goes to the end. */
// prettier-ignore
export const valueNames = [
  'honesty', 'closeness', 'freedom', 'safety', 'kindness', 'fairness', 'play', 'rest', 'learning',
  'work', 'family', 'friends', 'home', 'health', 'nature', 'faith', 'order', 'adventure',
] as const
/** One of them. */
export type ValueName = (typeof valueNames)[number]

/** So many are put in order. */
export const mostValues = 5

/** Moods for which one may say what helps. */
export const moods = ['overwhelmed', 'sad', 'angry'] as const
/** One of them. */
export type Mood = (typeof moods)[number]

/** The longest words of a goal, in UTF-16 units: as long as the palette's. */
export const longestGoal = 140

const valueName = oneOf(...valueNames)
const names = listOf(valueName, mostValues)
const ordered = shapeOf(
  `${names.form}, one at least, none twice`,
  (value): value is readonly ValueName[] =>
    names(value) && value.length > 0 && new Set(value).size === value.length,
)

/** A round of values under a thread of its own, a goal under its own; a menu and a hope are their author's. */
export const valueEvents = {
  'values-invited': both({}),
  /** The first matters most. A fear only if its author wishes to say one. */
  'values-ordered': sealed({ order: ordered, fear: maybeText(240) }),
  'values-left': both({}),
  /** How I could live well with a difference: each their own words, in the place of the ones before. */
  'difference-lived': both({ value: valueName, words: maybeText(240) }),

  'goal-proposed': both({ words: text(longestGoal) }),
  /** The very words that were read. */
  'goal-signed': both({ words: quoted(text(longestGoal)) }),
  /** By either: it rests for both. */
  'goal-rested': both({}),

  /** What helps me then. Empty where I said nothing; `minutes`: give me so long, null for no time. */
  'menu-written': both({
    mood: oneOf(...moods),
    first: maybeText(160),
    notThis: maybeText(160),
    minutes: maybe(whole(5, 1_440)),
    /** Help that I can see, or quiet help. */
    help: oneOf('seen', 'quiet'),
  }),
  /** What I hope for in myself; what would help, and what would not. */
  'hope-written': both({ hope: text(200), would: maybeText(200), wouldNot: maybeText(200) }),
  'hope-ended': both({}),

  /** I have looked at what I wrote, and it still holds. */
  'values-looked': onlyMe({}),
}

type ValueEvent = EventsOf<typeof valueEvents>
/** What both read. */
export type PlainValueEvent = Extract<ValueEvent, { audience: 'both' }>
/** What one put in order, nobody's to read before both have. */
export type OrderedEvent = Extract<ValueEvent, { audience: 'sealed' }>
/** One event of that kind. */
export type ValueEventNamed<Kind> = Extract<ValueEvent, { readonly kind: Kind }>
