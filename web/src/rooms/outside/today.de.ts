/** What Today says of help from outside, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of help from outside that come with the first load. */
export const today = sentences<typeof english.today>({
  card: {
    title: 'Es kann helfen, mit jemandem von außen zu reden.',
    note: (name) => `Nur du siehst das. ${name} erfährt davon nichts.`,
    action: 'Ansehen',
  },
  ask: {
    title: (name) => `${name} fragt, ob einige deiner Worte mit in eine Therapie dürfen.`,
    note: 'Du entscheidest bei jeder Stelle einzeln, oder du antwortest nicht.',
    action: 'Ansehen',
  },
})
