/** What every screen of the floor is shown. */
import type { Signs } from './signs.ts'
import type { Table } from './useTalk.ts'

export type FloorProps = { readonly table: Table; readonly signs: Signs; readonly where: string }
