/**
 * The four questions of the Couples Satisfaction Index, short form (CSI-4), in German. Not under this project's licence.
 *
 * Funk, J. L., and Rogge, R. D. (2007). Testing the ruler with item response theory: Increasing precision of measurement for
 * relationship satisfaction with the Couples Satisfaction Index. Journal of Family Psychology, 21, 572-583. The German is a
 * translation of our own: no study has compared it with the English, and the notice on the screen says so.
 */
import type * as english from './csi-4.ts'

/** The same shelves with as many answers each, whatever they say. */
type Worded<Shelf> = Shelf extends string
  ? string
  : { readonly [Key in keyof Shelf]: Worded<Shelf[Key]> }

/** The four questions, with as many answers as the English ones, in the same order. */
export const csi4: Worded<typeof english.csi4> = {
  happy: {
    question: 'Wie glücklich ist deine Beziehung, alles in allem?',
    answers: [
      'Äußerst unglücklich',
      'Ziemlich unglücklich',
      'Ein wenig unglücklich',
      'Glücklich',
      'Sehr glücklich',
      'Äußerst glücklich',
      'Perfekt',
    ],
  },
  warm: {
    question: 'Die Beziehung zu meinem Gegenüber ist warm, und ich fühle mich darin wohl.',
    answers: [
      'Stimmt gar nicht',
      'Stimmt ein wenig',
      'Stimmt teilweise',
      'Stimmt größtenteils',
      'Stimmt fast völlig',
      'Stimmt völlig',
    ],
  },
  rewarding: {
    question: 'Wie erfüllend ist die Beziehung zu deinem Gegenüber?',
    answers: ['Gar nicht', 'Ein wenig', 'Teilweise', 'Größtenteils', 'Fast völlig', 'Völlig'],
  },
  satisfied: {
    question: 'Wie zufrieden bist du insgesamt mit deiner Beziehung?',
    answers: ['Gar nicht', 'Ein wenig', 'Teilweise', 'Größtenteils', 'Fast völlig', 'Völlig'],
  },
}

/** Whose questions they are, in one line for the screen. */
export const csi4Notice =
  'CSI-4, © J. L. Funk und R. D. Rogge, 2007. Frei für Forschung und klinische Arbeit. Deutsch von Mend, ohne eigene Prüfung.'
