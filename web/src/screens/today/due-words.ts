/** How what is due reads: asked of the room that it belongs to. */
import type { Due } from '@mend/domain/couple'
import { everyRoom, together } from '../../every-room.ts'
import type { Path } from '../../page/paths.ts'
import type { DueTable, DueWords, Offer } from '../../room.ts'

const table = together<DueTable<Due>>(everyRoom.map(({ due }) => due))

// The item and its words come from one room; a union of both forgets that they belong together.
const wordsOf = ({ kind }: Due) => table[kind] as DueWords<Due>

/** Where a moment is looked at or answered. */
export const pathOf = (item: Due): Path => wordsOf(item).to(item)

/** What a moment is called in a list; the partner is called by name. */
export const titleOf = (item: Due, partner: string): string => wordsOf(item).title(item, partner)

/** The line under its title; undefined where there is none. */
export const noteOf = (item: Due): string | undefined => wordsOf(item).note?.(item)

/** The same moment, where it is what Today opens with. */
export const dueOffer = (item: Due, partner: string): Offer => wordsOf(item).offer(item, partner)
