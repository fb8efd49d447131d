/** Words for a talk by letter, in German: writing, reading, saying what was understood, answering. */
import { sentences } from '../../../words/sentences.ts'
import type * as english from './letter.ts'

/** The words of letters, loaded with the screens of a talk. */
export const letter = sentences<typeof english.letter>({
  where: 'Briefe',
  first: {
    title: (name) => `Schreib ${name} einen Brief.`,
    about: (name) =>
      `${name} liest ihn, wann es passt, und schreibt zuerst, was angekommen ist. Danach antwortet ${name}.`,
    subject: 'Worum geht es?',
    subjectPlaceholder: 'unsere Abende',
  },
  answer: {
    title: (name) => `Antworte ${name}.`,
    about: (name) => `Lass dir Zeit. ${name} schreibt zuerst, was angekommen ist.`,
    nothing: 'Ich möchte dazu nichts mehr schreiben',
  },
  wish: (name) => `Wie soll ${name} dir antworten?`,
  field: 'Mein Brief',
  hint: 'Was passiert ist, was es mit mir gemacht hat, was ich brauche.',
  missing: 'Bitte schreib, worum es geht, und deinen Brief.',
  read: {
    title: (name) => `${name} hat dir einen Brief geschrieben.`,
    about: (name) =>
      `Schreib zuerst, was du verstanden hast. Sobald ${name} sagt, dass du es verstanden hast, kannst du antworten.`,
    field: 'Was ich verstanden habe',
  },
  waits: {
    answer: (name) => `${name} kann jetzt auf deinen Brief antworten.`,
    write: (name) => `${name} kann jetzt schreiben.`,
    note: 'Das kann Stunden oder Tage dauern. Wenn es da ist, siehst du es unter „Heute“.',
  },
  both: {
    title: 'Ihr habt beide geschrieben und wurdet beide verstanden.',
    note: 'Ihr könnt hier aufhören, noch einmal schreiben oder schauen, was du und dein Gegenüber brauchen.',
    finish: 'Beenden',
    again: 'Noch einmal schreiben',
    on: 'Schauen, was wir beide brauchen',
  },
  goLive: 'Fragen, ob ihr lieber live redet',
})
