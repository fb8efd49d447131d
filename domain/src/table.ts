/** The list of slices as one typed table; every union in this part follows from it. */

import * as slices from './slices.ts'

export { slices }
/** The list as a type: each slice under its name. */
export type Slices = typeof slices
/** The name of a practice: of its state, of its folder, and of its door. */
export type SliceName = keyof Slices

/** The slices that have a part of their own, and its type. */
export type NamesWith<Part extends string> = {
  readonly [Name in SliceName]: Slices[Name] extends { readonly [Each in Part]: unknown }
    ? Name
    : never
}[SliceName]

/** A table is exactly as long as its type says: it is written in this part, by hand. */
export function entriesOf<Table extends object>(
  table: Table,
): readonly (readonly [keyof Table, Table[keyof Table]])[] {
  return namesOf(table).map((name) => [name, table[name]] as const)
}

/**
 * By name, as an engine sorts a module's exports; what loads modules in tests may keep the order of the list.
 *
 * Sorted in a way that an old browser knows: this runs before the app has looked at its browser.
 */
export function namesOf<Table extends object>(table: Table): readonly (keyof Table)[] {
  return Object.keys(table).sort() as (keyof Table)[]
}

/** A table with one value for each slice. */
export function tableOf<Table extends Readonly<Record<SliceName, unknown>>>(
  valueOf: (name: SliceName) => Table[SliceName],
): Table {
  return Object.fromEntries(namesOf(slices).map((name) => [name, valueOf(name)])) as Table
}

/** Small tables as one; a name that two of them have is a fault of ours. */
export function merged<Value>(
  tables: readonly Readonly<Record<string, Value>>[],
): Readonly<Record<string, Value>> {
  const entries = tables.flatMap((table) => Object.entries(table))
  const all = Object.fromEntries(entries)
  if (Object.keys(all).length < entries.length) throw new Error('two slices use one name')
  return all
}
