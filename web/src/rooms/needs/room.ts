/** The room of the need: from what one wants to shout to what one longs for (R19). */
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import type { Room } from '../../room.ts'

const screens = later(() => import('./screens.tsx'))

/** The room of needs, as the list of rooms knows it. */
export const needs = {
  places: {
    '/needs': stepIn('mend', screens('Needs')),
    '/needs/about/:thread': stepIn('mend', screens('Needs')),
    '/needs/promise/:promise': stepIn('mend', screens('Needs')),
  },
  back: {
    'need-shared': ({ feeling, when }) => [
      { key: 'needs/feeling', text: feeling },
      { key: 'needs/when', text: when },
    ],
  },
  road: () => import('./road.tsx'),
  doors: () => import('./doors.ts'),
} satisfies Room<'needs'>
