/** Whose turn it is with one thing to try, in German: loaded with the page of a hurt. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './turn.ts'

/** What the one who is next reads, and the one who waits. */
export const turn = sentences<typeof english.turn>({
  title: (name) => `${name} schlägt etwas zum Ausprobieren vor.`,
  note: 'Sieh es dir an. Du kannst Ja sagen oder etwas anderes vorschlagen.',
  theirs: (name) => `Jetzt ist ${name} dran.`,
  waiting: (name) => `${name} sieht sich an, was du zum Ausprobieren vorgeschlagen hast.`,
})
