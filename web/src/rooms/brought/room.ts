/** The room of what brought the two back: marks after a repair, and the couple's own list (R53). */
import { later } from '../../page/later.tsx'
import { pausableIn } from '../../page/show.ts'
import type { Room } from '../../room.ts'

const screens = later(() => import('./screens.ts'))

/** The room of what brought us back, as the list of rooms knows it. */
export const brought = {
  places: {
    '/brought': pausableIn('us', screens('BroughtList')),
    '/brought/:thread': pausableIn('mend', screens('MarkHelped')),
  },
  doors: () => import('./doors.ts'),
  back: { 'brought-kept': 'shown' },
  road: () => import('./road.ts'),
} satisfies Room<'brought'>
