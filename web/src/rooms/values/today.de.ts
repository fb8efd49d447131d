/** What Today says of what matters to both, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of values that come with the first load. */
export const today = sentences<typeof english.today>({
  goal: {
    title: (name) => `${name} schlägt ein Ziel für euch beide vor.`,
    note: 'Es gilt nur, wenn ihr es beide unterschreibt.',
    action: 'Lesen',
  },
  page: {
    title: 'Ihr könnt eure Seite wieder unterschreiben.',
    note: 'Das kommt einmal im Jahr. Ihr könnt es auch auslassen.',
    action: 'Lesen',
  },
  pageSigned: {
    title: (name) => `Du und ${name} habt eure Seite neu unterschrieben.`,
    note: 'Darauf steht, was euch verbindet und was ihr beide wollt.',
    action: 'Lesen',
  },
  reviewGoals: {
    near: 'Eure Ziele noch einmal ansehen',
    title: 'Seht euch eure Ziele noch einmal an.',
    note: 'Ihr habt sie vor einer Weile beide unterschrieben. Was hat sich geändert?',
    action: 'Ansehen',
  },
  review: {
    near: 'Noch einmal ansehen, was dir hilft',
    title: 'Sieh dir noch einmal an, was dir hilft.',
    note: 'Du hast es vor einer Weile geschrieben. Was hat sich geändert?',
    action: 'Ansehen',
  },
})
