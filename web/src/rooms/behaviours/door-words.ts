/** How the way to it is called, wherever a door to it stands. */
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'One small thing to try',
  note: 'If this happens, then I do that. One each',
})
