/** Words around every ask, and for the hours in which one wants to be asked nothing: in German. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** How an ask stands, in the same words for every kind of ask. */
export const asked = sentences<typeof english.asked>({
  waiting: (name) => `${name} sieht es, wenn es für ${name} passt.`,
  until: (when) => `Es endet von selbst: ${when}.`,
  untilDay: (day) => `Es endet von selbst: ${day}.`,
  takeBack: 'Zurücknehmen',
  takenBack: 'Du hast es zurückgenommen. Vielleicht wurde es vorher schon gelesen.',
  over: 'Diesmal nicht.',
  leave: 'Nicht antworten',
  leaveNote: (name) => `Wenn du nicht antwortest, sagt Mend es ${name} nicht.`,
  rests: 'Das Leben kam dazwischen. Niemand wird etwas gefragt.',
  restsNote: 'Bis jemand von euch sagt, dass ihr wieder da seid',
  again: (when) => `Wieder fragen kannst du ab ${when}.`,
})

/** The page of quiet hours. */
export const quiet = sentences<typeof english.quiet>({
  title: 'Deine Ruhezeiten.',
  note: (name) => `In diesen Stunden zeigt Mend dir keine Fragen von ${name}.`,
  secret: (name) => `${name} sieht deine Ruhezeiten nicht.`,
  ends: 'Eine Frage kann enden, bevor deine Ruhezeit vorbei ist. Dann siehst du sie nie.',
  hours: 'Jeden Tag',
  from: 'Von',
  to: 'Bis',
  now: 'Eine Weile gar keine Fragen',
  nows: { none: 'Mich weiter fragen', tomorrow: 'Bis morgen', week: 'Eine Woche lang' },
  until: (when) => `Keine Fragen bis ${when}.`,
  same: 'Wähle zwei verschiedene Uhrzeiten.',
  save: 'Meine Ruhezeiten speichern',
  saved: 'Gespeichert. Nur du siehst das.',
})
