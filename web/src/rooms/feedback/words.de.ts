/** Words for monthly feedback, in German: one keep, one more, one less. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** Everything on the pages of monthly feedback. */
export const feedback = sentences<typeof english.feedback>({
  door: 'Einmal im Monat',
  doorNote: 'Etwas behalten, etwas mehr, etwas weniger',
  page: {
    title: 'Einmal im Monat.',
    note: 'Ihr schreibt beide drei Zeilen. Wenn ihr beide geschrieben habt, lest ihr die Zeilen voneinander.',
    begin: 'Meine schreiben',
    theirs: (name) => `${name} hat angefangen. Du kannst deine schreiben oder es lassen.`,
    over: 'Diesen Monat nicht.',
    overMine: 'Was du geschrieben hast, kann sonst niemand lesen.',
    again: (day) => `Ab ${day} kannst du wieder schreiben.`,
    past: 'Was ihr beide geschrieben habt',
    open: 'Beides lesen',
    written: 'Was du geschrieben hast.',
  },
  parts: { keep: 'Behalten', more: 'Mehr davon', less: 'Weniger davon' },
  form: {
    title: 'Was wünschst du dir für den nächsten Monat?',
    note: 'Jede der drei Zeilen darf leer bleiben.',
    labels: {
      keep: 'Was du gern behalten möchtest',
      more: 'Wovon du gern mehr hättest',
      less: 'Wovon du gern weniger hättest',
    },
    placeholders: {
      keep: 'unser Spaziergang am Sonntag',
      more: 'eine Umarmung, wenn jemand nach Hause kommt',
      less: 'Handys am Esstisch',
    },
    need: 'Erst sagen, was du brauchst',
  },
  opened: {
    title: 'Was ihr beide geschrieben habt.',
    hear: (name) => `Sag zuerst, was du von ${name} gehört hast`,
    hearNote: 'Danach kannst du antworten. Beides darf leer bleiben.',
    reply: 'Deine Antwort, wenn du magst',
    heardMine: 'Was du gehört hast',
    heardTheirs: (name) => `Was ${name} gehört hat`,
    replied: 'Antwort',
  },
})
