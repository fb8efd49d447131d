/** The room of the ground rules, in the same words for both (R21). */
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import type { Room } from '../../room.ts'

const screens = later(() => import('./screens.ts'))

/** The room of the ground rules, as the list of rooms knows it. */
export const charter = {
  places: { '/talk/rules': stepIn('talk', screens('CharterPage')) },
  back: {
    // The screen keeps a draft while it is open, and what is in force stands in it again.
    'charter-written': 'shown',
    'charter-signed': 'quoted',
  },
} satisfies Room<'charter'>
