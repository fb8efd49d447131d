/** The list of rooms as one typed table: a slice without a room, or a room without a part, does not compile here. */
import type { AnyAsk, Due, Event, RoadItem, SliceName } from '@mend/domain/couple'
import type { FixedPattern, OwnPattern } from './page/paths.ts'
import type { ScreenSpec } from './page/show.ts'
import type { BackTable, DueTable, LineTable, PageParts, Room, TurnTable } from './room.ts'
import * as rooms from './rooms.ts'

/** The list of rooms as a type, each under the name of its slice. */
export type Rooms = typeof rooms

// Held against the list of the domain: whoever leaves a line out is told here which one.
const checked: { readonly [Name in SliceName]: Room<Name> } = rooms

/** A room, whichever it is: each of its tables has some of the rows. */
type AnyRoom = Pick<Room<SliceName>, 'opens' | 'hush' | 'came' | 'drafts' | 'doors'> & {
  readonly places?: Partial<PlaceTable>
  readonly due?: Partial<DueTable<Due>>
  readonly back?: Partial<BackTable<Event>>
  readonly road?: () => Promise<{ readonly onPage: AnyOnPage }>
}

/** What is shown at each fixed address. */
export type PlaceTable = Readonly<Record<FixedPattern, ScreenSpec>>

/** What any one room puts on the page of a rupture. */
export type AnyOnPage = PageParts & {
  readonly lines?: Partial<LineTable<RoadItem>>
  readonly turns?: Partial<TurnTable<AnyAsk>>
}

/** Every room, in the order of their names. */
export const everyRoom: readonly AnyRoom[] = Object.values(checked)

/**
 * The tables of all rooms as one.
 *
 * Whole, since each row was demanded of its room, where the list was held against the domain's; no two rooms have a row
 * in common.
 */
export function together<Table extends object>(
  tables: readonly (Partial<Table> | undefined)[],
): Table {
  return Object.assign({}, ...tables) as Table
}

/** The addresses that practices bring beside the fixed ones. */
export const ownPatterns = (fixed: readonly string[]): readonly OwnPattern[] =>
  everyRoom
    .flatMap(({ places = {} }) => Object.keys(places))
    .filter((pattern): pattern is OwnPattern => !fixed.includes(pattern))
