/** How the way to it is called, wherever a door to it stands: in German. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './door-words.ts'

/** How the way is called. */
export const door = sentences<typeof english.door>({
  title: 'Sagen, was du brauchst',
  note: 'Schreib, was du am liebsten schreien würdest, und dann, was du brauchst',
})
