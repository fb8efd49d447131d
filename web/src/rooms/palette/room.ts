/** The room of what both want and how they say it in a hard moment (R17). */
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import type { Room } from '../../room.ts'

const screens = later(() => import('./screens.ts'))

/** The room of the couple's own words, as the list of rooms knows it. */
export const palette = {
  places: { '/talk/words': stepIn('talk', screens('CoupleWords')) },
  back: {
    'palette-proposed': 'shown',
    'palette-agreed': 'quoted',
  },
} satisfies Room<'palette'>
