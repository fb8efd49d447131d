/** Words for the page that both sign once a year, in German. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './page-words.ts'

/** Everything on the page, and its line among what matters to both. */
export const page = sentences<typeof english.page>({
  door: 'Die Seite, die ihr beide unterschreibt',
  doorNote: 'Was euch verbindet, und was ihr beide wollt',
  doorOpen: 'Ihr könnt sie jetzt wieder unterschreiben',
  doorSigned: (day) => `Am ${day} von euch beiden unterschrieben`,
  title: 'Die Seite, die ihr beide unterschreibt.',
  note: 'Einmal im Jahr könnt ihr sie neu unterschreiben. Ihr könnt es auch auslassen: Dabei geht nichts verloren.',
  empty:
    'Hier steht noch nichts. Ziele, die ihr beide unterschrieben habt, kommen von selbst hierher.',
  emptyValues: 'Was euch beiden wichtig ist, kommt auch hierher.',
  emptyWay: 'Ein Ziel schreiben',
  both: 'Was euch beiden wichtig ist',
  goals: 'Was ihr beide wollt',
  signed: (day) => `Am ${day} habt ihr diese Seite beide unterschrieben.`,
  signedBefore: (day) =>
    `Am ${day} habt ihr sie beide unterschrieben. Seitdem hat sie sich geändert.`,
  next: (day) => `Ab ${day} könnt ihr sie beide neu unterschreiben.`,
  aloud: 'Ihr könnt sie euch laut vorlesen. Unterschreiben könnt ihr nur auf dem eigenen Gerät.',
  ask: 'Willst du das noch?',
  sign: 'Ja, ich unterschreibe neu',
  signNote: (name) => `${name} erfährt es nur, wenn ${name} auch unterschreibt.`,
  leave: 'Dieses Jahr auslassen',
  leaveNote: (name) =>
    `Wenn du es auslässt, erfährt ${name} nichts davon. Eure Ziele bleiben, wie sie sind.`,
  mine: (name) => `Du hast unterschrieben. Unterschreibt ${name} auch, lest ihr es beide hier.`,
  mineUntil: (day) => `Wenn nicht, gilt dein Ja ab ${day} nicht mehr.`,
  undo: 'Mein Ja zurücknehmen',
  left: (name) => `Du hast es dieses Jahr ausgelassen. ${name} erfährt nichts davon.`,
  leftUntil: (day) => `Du kannst noch unterschreiben, bis ${day}.`,
  after: 'Doch unterschreiben',
  evidence: 'Diese Seite ist unsere eigene Idee. Niemand hat geprüft, was sie bewirkt.',
})
