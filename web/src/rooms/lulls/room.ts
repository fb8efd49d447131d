/** The room of what to say when life happened: everything rests for a while (R52). */
import { lullOf } from '@mend/domain/lulls'
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import type { Room } from '../../room.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of lulls, as the list of rooms knows it. */
export const lulls = {
  places: { '/lulls': stepIn('us', screens('Lull')) },
  opens: {
    going: (couple, moment) => {
      if (lullOf(couple, moment) === null) return null
      const { title, note, action: word } = today
      return () => ({ title, note, action: { word, to: '/lulls' } })
    },
  },
  doors: () => import('./doors.ts'),
} satisfies Room<'lulls'>
