/** What every screen of the floor is shown. */
import type { Signs } from './signs.ts'
import type { Seat } from '../parts/useTalk.ts'

/** The talk, the live signs of this turn, and what stands on the bar for the place. */
export type FloorProps = { readonly seat: Seat; readonly signs: Signs; readonly where: string }
