/** How the way to it is called in German, wherever a door to it stands. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './door-words.ts'

/** How the ways are called. */
export const door = sentences<typeof english.door>({
  own: {
    title: 'Was dich trifft, was dich beruhigt',
    note: 'Eine Seite nur für dich. Einzelne Zeilen kannst du teilen',
  },
  loop: {
    title: 'Wo ihr euch immer wieder verhakt',
    note: 'Zeichnet es zusammen auf: zu zweit dagegen, nicht gegeneinander',
  },
})
