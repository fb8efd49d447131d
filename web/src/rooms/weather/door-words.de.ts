/** How the way to it is called, wherever a door to it stands, in German. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './door-words.ts'

/** How the ways are called. */
export const door = sentences<typeof english.door>({
  title: 'Wie schwer ist heute?',
  note: 'Sagt es einander, nur für heute',
  ease: 'Erst einmal ankommen',
  easeNote: 'Fünf Minuten allein, um den Tag abzulegen',
})
