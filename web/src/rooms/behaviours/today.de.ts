/** What Today says of what each tries, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of behaviours that come with the first load. */
export const today = sentences<typeof english.today>({
  wish: {
    title: (name) => `${name} hat einen Wunsch an dich.`,
    note: 'Du kannst ihn annehmen, ändern oder lassen.',
    action: 'Lesen',
  },
  joint: {
    title: (name) => `${name} schlägt etwas für euch beide vor.`,
    note: 'Es gilt nur, wenn ihr es beide wollt.',
    action: 'Ansehen',
  },
})
