/** Words for one's own part in a hurt, in German. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The words of one's own part, loaded with its screen. */
export const part = sentences<typeof english.part>({
  way: 'Deinen eigenen Anteil nennen',
  wayNote: 'Ein Satz, wenn du magst. Er öffnet sich nur, wenn ihr beide einen schreibt',
  line: 'Dein eigener Anteil',
  states: {
    waiting: 'Bisher kannst nur du ihn lesen',
    opening: 'Öffnet sich gerade',
    open: 'Offen für euch beide',
    over: 'Er blieb zu. Nur du kannst ihn lesen',
  },
  title: 'Dein eigener Anteil daran.',
  note: (name) =>
    `${name} bekommt das auch angeboten. Ob schon etwas geschrieben ist, seht ihr voneinander nicht.`,
  notGuilt: 'Auch ein kleiner Anteil ist einer. Am Rest bist du deshalb nicht schuld.',
  label: 'Mein Anteil war …',
  hint: (name) => `${name} liest ihn erst, wenn beide geschrieben sind, im selben Moment wie du.`,
  placeholder: 'dass ich nicht angerufen habe',
  save: 'Meinen speichern. Beide öffnen sich nur zusammen',
  mine: 'Was du geschrieben hast',
  waits: (name) => `Wenn ${name} auch einen schreibt, lest ihr beide beides.`,
  waitsNote: 'Nach einer Woche bleibt er zu, und nur du kannst ihn lesen.',
  takeBack: 'Zurücknehmen',
  taken: 'Dein Anteil blieb zu.',
  takenNote: (name) =>
    `${name} sieht ihn nicht. Zu allem, was wehgetan hat, kannst du einen schreiben.`,
  opening: 'Beide sind geschrieben. Gleich öffnen sie sich.',
  open: 'Ihr habt beide euren eigenen Anteil genannt.',
  openNote: 'Niemand muss darauf antworten.',
  notForMe: 'Mir das nicht anbieten',
  notForMeNote:
    'Wenn du Angst hast, was nach dem Schreiben passiert, dann lass es. Niemand erfährt davon.',
  help: 'Ansehen, wer helfen kann',
  hidden: 'Mend bietet dir das nicht mehr an.',
  hiddenNote: 'Das wissen nur deine eigenen Geräte.',
  again: 'Mir das wieder anbieten',
})
