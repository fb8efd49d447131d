/** What can happen in a talk about stress from outside: asked or written, told, held, and looked back on (R42). */

import type { AskTerms } from '../../asking.ts'
import { day } from '../../cadence/cadence.ts'
import { both, type EventsOf } from '../../entry.ts'
import { maybeText, oneOf, text } from '../../shape.ts'
import type { EventNamed } from '../../slice.ts'

/** The three phases, in the order that holds. */
export const tellingPhases = ['tell', 'support', 'feedback'] as const
/** One of the three. */
export type TellingPhase = (typeof tellingPhases)[number]

/** How long each phase lasts, in minutes: the long form, and the short one that counts the same. */
export const tellingMinutes = {
  long: { tell: 30, support: 10, feedback: 5 },
  short: { tell: 12, support: 4, feedback: 2 },
} as const
/** The long form or the short one. */
export type TellingLength = keyof typeof tellingMinutes

/** The longest words of each kind, in UTF-16 units. */
export const longestTelling = { told: 1_000, heard: 1_000, idea: 400, feedback: 400 }

const toldWords = {
  what: text(longestTelling.told),
  stirs: maybeText(longestTelling.told),
  why: maybeText(longestTelling.told),
}

// As in every talk: the author's own voice, or the partner's on the author's phone (decision 6).
const voice = oneOf('own', 'guest')

/** Each stands only in its phase, by whoever's it is to say: see `judgeTelling`. */
export const tellingEvents = {
  /** Would you listen now? Nothing of what it is about. `on`: the day, since roles change on another one. */
  'telling-asked': both({
    mode: oneOf('live', 'one-phone'),
    length: oneOf('long', 'short'),
    on: day,
  }),
  'telling-joined': both({}),
  /** By letter: begins with what is told, and needs no way in (decision 22). */
  'telling-written': both({ ...toldWords, on: day }),
  /** What happened, what it stirs, why it touches me. */
  'telling-told': both({ ...toldWords, voice }),
  /** The same, said aloud. */
  'telling-spoken': both({ voice }),
  /** The listener sums up; without words, aloud. */
  'telling-heard': both({ words: maybeText(longestTelling.heard), voice }),
  /** To the summing up: that is it, or there is more. Only a yes leads on. */
  'telling-confirmed': both({
    verdict: oneOf('yes', 'more'),
    missing: maybeText(longestTelling.feedback),
    voice,
  }),
  /** The listener's feeling for it. It comes before any idea. */
  'telling-felt': both({ words: maybeText(longestTelling.heard), voice }),
  'telling-idea': both({ words: text(longestTelling.idea), voice }),
  /** The one who tells has had what they needed. */
  'telling-held': both({ voice }),
  /** What helped, and what would have helped. It ends the talk. */
  'telling-reviewed': both({
    helped: maybeText(longestTelling.feedback),
    would: maybeText(longestTelling.feedback),
    voice,
  }),
  /** By either, at any time, without a reason. */
  'telling-left': both({}),
}

/** Anything in such a talk. */
export type TellingEvent = EventsOf<typeof tellingEvents>

const hourMs = 3_600_000
/** It asks for this evening, not for an answer: over by itself, and it may be asked again the next day. */
export const tellingTerms: AskTerms<EventNamed<typeof tellingEvents, 'telling-asked'>> = {
  topic: () => 'telling',
  standsMs: () => 3 * hourMs,
  restsMs: 12 * hourMs,
}
