/** How the way to it is called, wherever a door to it stands. */
import { sentences } from '../../words/sentences.ts'

/** How the ways are called. */
export const door = sentences({
  title: 'How heavy is today?',
  note: 'Tell each other, only for today',
  ease: 'Put the day down first',
  easeNote: 'Five minutes to put the day down, alone',
})
