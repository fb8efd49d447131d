/** Words for what helped two people back to each other, in German. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The words of what brought us back, loaded with its screens. */
export const brought = sentences<typeof english.brought>({
  title: 'Was euch wieder zueinander gebracht hat.',
  note: (name) => `Du und ${name} habt das beide markiert. Schau hierher, wenn es schwer ist.`,
  door: 'Was euch wieder zueinander gebracht hat',
  doorNote: 'Was euch beiden geholfen hat, zum Nachsehen in schweren Momenten',
  early: 'Hier ist noch nichts.',
  earlyNote:
    'Immer wenn zwischen euch etwas wieder gut ist, könnt ihr beide markieren, was geholfen hat. Ab dem dritten Mal steht hier, was ihr beide markiert habt.',
  none: 'Ihr habt noch nicht dasselbe markiert.',
  noneNote: 'Öffne etwas, das zwischen euch wieder gut ist, und markiere, was dir geholfen hat.',
  toMended: 'Zu dem, was wieder gut ist',
  off: 'Von der Liste nehmen',
  offNote: 'Es verschwindet für euch beide von der Liste. Du kannst es wieder markieren.',
  edit: 'Ändern, was ich markiert habe',
  print: 'Diese Seite drucken',
  printNote: 'Papier kann lesen, wer es findet.',
  evidence:
    'Keine Studie hat so eine Liste geprüft. Hier steht nur, was ihr zwei selbst gesagt habt.',
  offer: 'Was euch schon einmal wieder zueinander gebracht hat',
  way: 'Für euch beide markieren',
  wayNote: (name) => `Ihr seht es beide nur, wenn auch ${name} es markiert`,
  mark: {
    title: 'Was hat euch beiden geholfen?',
    note: (name) =>
      `Markiere, was dir geholfen hat. Es erscheint nur, wenn ${name} dasselbe markiert. Dann seht ihr es beide.`,
    done: 'Was geholfen hat',
    own: 'Etwas anderes, in deinen Worten',
    ownHint: 'Ein paar Worte. Nur wenn ihr beide dieselben Worte schreibt, zählt es als dasselbe.',
    ownPlaceholder: 'wir haben darüber gelacht',
    add: 'Dazunehmen',
    most: 'Sechs sind genug. Nimm eins weg, um ein anderes dazuzunehmen.',
    save: 'Speichern, was ich markiert habe',
    saved: (name) =>
      `Gespeichert. Was auch ${name} markiert hat, steht auf eurer Liste, sobald dreimal etwas wieder gut wurde.`,
    unsent:
      'Deine letzte Änderung ist hier gespeichert, aber noch nicht verglichen. Speichere sie noch einmal.',
    toList: 'Die Liste ansehen',
    how: 'Wer kann das lesen?',
    howNote: (name) =>
      `Deine Worte bleiben auf deinen Geräten. Mend schickt der App von ${name} nur unlesbare Zeichenfolgen. Sie kann diese Zeichen nur mit den eigenen vergleichen.`,
    howLimit:
      'Wer die App verändert, könnte deine Worte erraten. Schreib hier nichts, was dich in Gefahr bringen könnte.',
  },
  things: {
    pause: 'Eine Pause, und danach zurückkommen',
    account: 'Klar sagen, was passiert ist',
    feelings: 'Dass wir beide gesagt haben, wie es sich anfühlt',
    heard: 'Gehört werden',
    need: 'Sagen, was ich brauche',
    talk: 'Darüber reden',
    repair: 'Die Wiedergutmachung',
    promise: 'Ein Versprechen, das gehalten wurde',
    step: 'Was wir ausprobiert haben',
  },
  thingWith: {
    promise: (what) => `Ein gehaltenes Versprechen: ${what}`,
    step: (what) => `Was wir ausprobiert haben: ${what}`,
  },
  walk: 'Erst ein Spaziergang',
  usual: [
    'Etwas Warmes zu trinken',
    'Eine Umarmung',
    'Erst Zeit allein',
    'Eine Nacht darüber schlafen',
  ],
})
