/** How the way to it is called in German, wherever a door to it stands. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './door-words.ts'

/** How the ways are called. */
export const door = sentences<typeof english.door>({
  drawer: {
    title: 'Für einen schweren Tag',
    note: (name) => `Dankesworte und Briefe von ${name}. Sie sind da, wenn du sie willst`,
  },
  noticed: {
    title: 'Kleine Dinge, die dir aufgefallen sind',
    note: 'Eine Seite nur für dich. Einzelne Zeilen kannst du teilen',
  },
})
