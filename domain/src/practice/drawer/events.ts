/** What one may give into the other's drawer, and what one only notes for oneself (R41). */

import { both, type EventsOf, onlyMe } from '../../entry.ts'
import { maybeText, text } from '../../shape.ts'

/** The longest words of each kind, in UTF-16 units; a letter may be long. */
export const longestGiven = {
  did: 280,
  seen: 600,
  meant: 600,
  noticed: 280,
  moment: 80,
  letter: 8_000,
}

/** What is given lies under a thread and its giver's name: nobody else can touch it. Nothing is asked back. */
export const drawerEvents = {
  /** Under the thread of a disclosure that was acknowledged; once for each of the two. */
  'thanks-given': both({
    did: text(longestGiven.did),
    /** What I see in you by it: this is what does good. */
    seen: text(longestGiven.seen),
    meant: maybeText(longestGiven.meant),
  }),
  /** Something small that was noticed, under the thread of the private line where there was one. */
  'noticed-shared': both({ words: text(longestGiven.noticed) }),
  /** A letter for a hard day: for a moment in its writer's words, never for a date. */
  'letter-left': both({ moment: text(longestGiven.moment), words: text(longestGiven.letter) }),
  /** By whoever gave it. That something was opened is no event: it is written down nowhere. */
  'gift-taken-back': both({}),
  /** Private: something small that I noticed. */
  'noticed-kept': onlyMe({ words: text(longestGiven.noticed) }),
  'noticed-dropped': onlyMe({}),
}

type DrawerEvent = EventsOf<typeof drawerEvents>
/** What both know of. */
export type GivenEvent = Extract<DrawerEvent, { audience: 'both' }>
/** What only I know of. */
export type NoticedEvent = Extract<DrawerEvent, { audience: 'me' }>
