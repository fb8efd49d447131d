/** What Today says of a talk, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of talks that come with the first load. */
export const today = sentences<typeof english.today>({
  asked: {
    title: (name) => `${name} fragt: Passt es jetzt für ein Gespräch?`,
    note: 'Jetzt, später oder heute nicht: Jede Antwort ist in Ordnung.',
    action: 'Antworten',
  },
  open: {
    title: () => 'Euer Gespräch ist offen.',
    note: 'Es wartet da, wo ihr aufgehört habt.',
    action: 'Zum Gespräch',
  },
  letter: {
    title: (name) => `Der Brief von ${name} ist da.`,
    note: 'Lies ihn, wann es dir passt.',
    action: 'Lesen',
  },
  letters: {
    title: (name) => `Du und ${name} schreibt euch Briefe.`,
    note: 'Hier kannst du deine lesen. Nichts wartet auf dich.',
    action: 'Zu den Briefen',
  },
  near: 'Das wolltet ihr euch noch einmal zusammen ansehen',
  due: 'Darauf wolltet ihr heute zurückkommen.',
  action: 'Darauf zurückkommen',
})
