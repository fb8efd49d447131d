/** Which drafts the words of an overtaken event go back to: asked of the room that the event belongs to. */
import type { Event } from '@mend/domain/couple'
import { everyRoom, together } from '../every-room.ts'
import type { DraftText } from '../flow/drafts.ts'
import type { BackTable, BackTo, Seen } from '../room.ts'

const table = together<BackTable<Event>>(everyRoom.map(({ back }) => back))

/** Empty when the event has no words, or no screen keeps such a draft: then the words are shown, to be copied or let go. */
export function draftsFor(event: Event, seen: Seen): readonly DraftText[] {
  // The event and its answer come from one room; a union of both forgets that they belong together.
  const home = table[event.kind] as BackTo<Event> | string | undefined
  return typeof home === 'function' ? home(event, seen) : []
}
