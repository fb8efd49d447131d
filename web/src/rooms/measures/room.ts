/** The room of measures: how it is for me, asked now and then if I wish, seen by nobody else. */
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import type { Room } from '../../room.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of measures, as the list of rooms knows it. */
export const measures = {
  places: {
    '/measures': stepIn('grow', screens('Measures')),
    '/measures/satisfaction': stepIn('grow', screens('AskSatisfaction')),
    '/measures/promises': stepIn('grow', screens('AskPromises')),
  },
  due: {
    measure: {
      to: ({ what }) => `/measures/${what}`,
      title: ({ what }) => today[what].title,
      offer: ({ what }) => {
        const { title, note, action: word } = today[what]
        return { title, note, action: { word, to: `/measures/${what}` } }
      },
    },
  },
  doors: () => import('./doors.ts'),
} satisfies Room<'measures'>
