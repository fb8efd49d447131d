/** The room of the two partners: their names stand everywhere, and change under Settings. */
import type { Room } from '../../room.ts'

/** The room of who we are, as the list of rooms knows it. */
export const partners = {
  // It is said again from what this device keeps, the next time it opens.
  back: { 'partner-introduced': 'shown', 'partner-called': 'shown' },
} satisfies Room<'partners'>
