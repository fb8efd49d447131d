/** How the way to it is called, wherever a door to it stands: in German. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './door-words.ts'

/** How the way is called. */
export const door = sentences<typeof english.door>({
  title: (name) => `${name} etwas von dir zeigen`,
  note: 'Eine Angst, eine Hoffnung, ein Kummer. Dein Gegenüber antwortet zuerst auf das Gefühl',
})
