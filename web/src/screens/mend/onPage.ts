/** What all rooms put on the page of a rupture; it is loaded here, together, before the page is first drawn. */
import { type AnyAsk, type RoadItem, turnOf } from '@mend/domain/couple'
import { type AnyOnPage, everyRoom, together } from '../../every-room.ts'
import type { ItemProps } from '../../parts/List.tsx'
import type {
  LineTable,
  Message,
  MyTurn,
  PageVisit,
  RoadWords,
  TheirTurn,
  TurnTable,
  Way,
} from '../../room.ts'

let pages: readonly AnyOnPage[] = []
let lines = together<LineTable<RoadItem>>([])
let turns = together<TurnTable<AnyAsk>>([])

/** Loads what the rooms put on the page; whoever loads the page waits for it. */
export async function loadPages(): Promise<void> {
  const roads = everyRoom.flatMap(({ road }) => (road === undefined ? [] : [road()]))
  pages = (await Promise.all(roads)).map(({ onPage }) => onPage)
  lines = together(pages.map((page) => page.lines))
  turns = together(pages.map((page) => page.turns))
}

// The item's kind and its view come from one slice; a union of both forgets that they belong together.
const wordsOf = ({ kind }: RoadItem) => lines[kind] as RoadWords<RoadItem['view']>

/** The lines of what was said, in the order of the road. */
export function linesOf(
  visit: PageVisit,
): readonly { readonly key: string; readonly line: ItemProps }[] {
  return visit.road.flatMap((item) => {
    const line = lineOf(item, visit)
    return line === null ? [] : [{ key: `${item.kind}${item.order}`, line }]
  })
}

// One line that cannot be worded takes no other with it; the fault is told as any other (page/faults.ts).
function lineOf(item: RoadItem, visit: PageVisit): ItemProps | null {
  try {
    return wordsOf(item).line(item.view, visit)
  } catch (thrown) {
    reportError(thrown)
    return null
  }
}

/** What belongs to the rupture without standing on its road. */
export function belowOf(visit: PageVisit): readonly ItemProps[] {
  return present(pages.map(({ below }) => below?.(visit)))
}

/** What may still be done where both called it mended. */
export function mendedOf(visit: PageVisit): readonly ItemProps[] {
  return present(pages.map(({ mended }) => mended?.(visit)))
}

/** Where what helped, kept for oneself, can be said for both. */
export function helpedOf(visit: PageVisit): readonly ItemProps[] {
  return present(pages.map(({ helped }) => helped?.(visit)))
}

/** One thing that was said, to be read whole; null where there is none, or where it has another page. */
export function messageOf(
  road: readonly RoadItem[],
  thread: string | undefined,
  partner: string,
): Message | null {
  for (const item of road) {
    const message = wordsOf(item).message?.(item.view, partner)
    if (message !== undefined && message.thread === thread) return message
  }
  return null
}

/** Every way on, the gentlest first. */
export function waysOf(visit: PageVisit): readonly Way[] {
  const ways = present(pages.map(({ way }) => way?.(visit)))
  return ways.toSorted((left, right) => left.order - right.order)
}

/** Those among them that answer what the other said. */
export function answersOf(visit: PageVisit): readonly Way[] {
  return waysOf(visit)
    .flatMap((way) => (way.answer === undefined ? [] : [{ way, answer: way.answer }]))
    .toSorted((left, right) => left.answer - right.answer)
    .map(({ way }) => way)
}

/** The turn of a rupture, in words: what I may do, or what I wait for; null where nothing is asked of anyone. */
export type TurnShown =
  | { readonly whose: 'mine' | 'both'; readonly mine: MyTurn }
  | { readonly whose: 'theirs'; readonly theirs: TheirTurn }

/** @returns null for none, and also where a practice that asks has no words here, which is a bug of ours */
export function turnShown(visit: PageVisit): TurnShown | null {
  const turn = turnOf(visit.couple, visit.rupture.thread, visit.moment)
  if (turn === null) return null
  const { mine, theirs } = turn
  if (mine !== null) {
    return { whose: theirs === null ? 'mine' : 'both', mine: turns[mine.kind].mine(mine, visit) }
  }
  return theirs && { whose: 'theirs', theirs: turns[theirs.kind].theirs(theirs, visit) }
}

function present<Item>(items: readonly (Item | null | undefined)[]): readonly Item[] {
  return items.filter((item) => item !== null && item !== undefined)
}
