/** The ways to stress weather, from Talk. */
import type { Doors } from '../../room.ts'
import { door } from './door-words.ts'

/** One's own day can be put down alone; how heavy it is, one tells somebody. */
export const doors: Doors = ({ alone }) => [
  ...(alone ? [] : [{ place: 'talk', order: 14, ...text, to: '/weather' } as const]),
  { place: 'talk', order: 16, title: door.ease, note: door.easeNote, to: '/weather/ease' },
]

const text = { title: door.title, note: door.note }
