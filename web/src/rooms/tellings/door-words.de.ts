/** How the way to it is called in German, wherever a door to it stands. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './door-words.ts'

/** How the way is called. */
export const door = sentences<typeof english.door>({
  title: 'Von einem schweren Tag erzählen',
  note: 'Stress von außen: erzählen, unterstützen, zurückschauen',
})
