/** How the way to it is called, wherever a door to it stands: in German. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './door-words.ts'

/** How the ways are called. */
export const door = sentences<typeof english.door>({
  now: {
    title: 'Fragen, ob es jetzt passt',
    note: 'Wofür auch immer. Kein Gespräch fängt von selbst an',
  },
  ear: { title: 'Ein offenes Ohr anbieten', note: 'Heute Abend zuhören, wenn es gewünscht ist' },
})
