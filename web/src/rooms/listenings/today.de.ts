/** What Today says of speaking and being heard, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of listening that come with the first load, by whose turn it is. */
export const today = sentences<typeof english.today>({
  reflect: {
    title: (name) => `${name} hat dir etwas gesagt.`,
    note: 'Wenn du eine ruhige Minute hast: Lies es, und sag, was du gehört hast.',
    action: 'Zuhören',
  },
  answer: {
    title: (name) => `${name} sagt dir, was angekommen ist.`,
    note: 'Ob es stimmt, weißt du am besten.',
    action: 'Lesen, ob es stimmt',
  },
  reply: {
    title: (name) => `${name} fühlt sich gehört. Jetzt kannst du antworten.`,
    note: 'Es eilt nicht.',
    action: 'Antworten',
  },
})
