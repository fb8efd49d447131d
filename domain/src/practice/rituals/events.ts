/** What can happen to a ritual: drafted, agreed, changed, lived, let go; and what only I say of it (R32). */

import { cadence, day, timing, zoneName } from '../../cadence/cadence.ts'
import { both, type EventsOf, onlyMe } from '../../entry.ts'
import { type FieldsOf, maybeText, oneOf, text, whole } from '../../shape.ts'

/** What it is; `own` is theirs alone, and its name says it. */
const which = oneOf(
  ...(['daily', 'after-work', 'sunday', 'walk', 'date', 'gratitude', 'calming', 'own'] as const),
)

/** What one drafts: a cue, an act, a length, an ending line, a two-minute form, when it comes round, until when. */
const terms = {
  which,
  /** What the two call it. */
  name: text(60),
  /** What one sees or hears when it begins; none where its time says it. */
  cue: maybeText(120),
  act: text(400),
  minutes: whole(2, 240),
  /** What counts the same when there are only two minutes. */
  short: maybeText(200),
  ending: maybeText(200),
  /** How one listens in it: nobody mends anything unless they are asked to (R10). */
  hearing: oneOf('just-listen', 'comfort', 'ideas', 'decide'),
  cadence,
  time: timing,
  start: day,
  /** From its first day on, a year at most: then the two look at it, or it ends. */
  days: whole(7, 366),
}
/** What is drafted, and what both agreed to. */
export type RitualTerms = FieldsOf<typeof terms>

/** How often its terms had been written when its author wrote: what came in between is read first. */
const seen = whole(1, 9_999)

/** Every event of a ritual. */
export const ritualEvents = {
  'ritual-drafted': both(terms),
  /** Other terms, or the same for longer: they hold once my partner says yes. */
  'ritual-changed': both({ seen, ...terms }),
  /** `on`: the day on which it was agreed to, where whoever agrees is; it begins no earlier. */
  'ritual-agreed': both({ seen, on: day }),
  /** Let go, or taken back; by either, at once, without a reason. */
  'ritual-retired': both({}),
  /** It took place: either says so. */
  'ritual-kept': both({ on: day }),
  /** Not this time, for me: nobody else learns of it. */
  'ritual-passed': onlyMe({ on: day }),
  /** Whether it still feels like ours, asked of each alone every sixty days; `on` is the day of the question. */
  'ritual-felt': onlyMe({ on: day, says: oneOf('yes', 'unsure', 'no') }),
  /** Where I was, where I am at home, and by which of the two clocks my own hours go there. */
  'hours-settled': onlyMe({ home: zoneName, here: zoneName, by: oneOf('here', 'home') }),
}

/** Any event of a ritual. */
export type RitualEvent = EventsOf<typeof ritualEvents>
/** What both read in the open. */
export type SharedRitualEvent = Extract<RitualEvent, { audience: 'both' }>
/** What only its author's devices read. */
export type OwnRitualEvent = Extract<RitualEvent, { audience: 'me' }>
