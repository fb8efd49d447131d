/** The room of what sets me off and what calms me, and of "it", the loop of both (R54). */
import { later } from '../../page/later.tsx'
import { pausableIn } from '../../page/show.ts'
import type { Room } from '../../room.ts'

const screens = later(() => import('./screens.ts'))

/** The room of triggers, as the list of rooms knows it. */
export const triggers = {
  places: {
    '/triggers': pausableIn('grow', screens('Triggers')),
    '/triggers/loop': pausableIn('grow', screens('LoopPage')),
  },
  doors: () => import('./doors.ts'),
  back: {
    'trigger-kept': 'shown',
    // The line is still on my own page: nothing has to be given back.
    'trigger-shared': 'shown',
    'loop-drawn': ({ boxes }) => [
      { key: 'loop/spark', text: boxes.spark },
      { key: 'loop/one', text: boxes.one },
      { key: 'loop/other', text: boxes.other },
      { key: 'loop/after', text: boxes.after },
    ],
    'loop-approved': 'quoted',
  },
} satisfies Room<'triggers'>
