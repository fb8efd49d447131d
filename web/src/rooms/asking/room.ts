/** The room of asking: quiet hours, and what all asks have in common (R38). */
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import type { Room } from '../../room.ts'

const screens = later(() => import('./screens.ts'))

/** The room of asking, as the list of rooms knows it. */
export const asking = {
  places: { '/asking/quiet': stepIn('us', screens('QuietPage')) },
  doors: () => import('./doors.ts'),
} satisfies Room<'asking'>
