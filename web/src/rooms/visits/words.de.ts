/** Words for looking again at what two people mended, in German. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The words of return visits, loaded with their screen. */
export const visits = sentences<typeof english.visits>({
  title: 'Wie ist es jetzt?',
  since: {
    '1': 'Vor einem Monat wurde das zwischen euch wieder gut.',
    '3': 'Vor drei Monaten wurde das zwischen euch wieder gut.',
    '6': 'Vor einem halben Jahr wurde das zwischen euch wieder gut.',
    '12': 'Vor einem Jahr wurde das zwischen euch wieder gut.',
  },
  how: 'Wie ist es für dich?',
  hows: { holds: 'Es ist gut geblieben', mostly: 'Meistens gut', sore: 'Es tut wieder weh' },
  words: 'Ein Satz dazu, wenn du magst',
  wordsPlaceholder: 'wir fragen uns jetzt vorher',
  missing: 'Wähle eins von den dreien.',
  pass: 'Diesmal nicht',
  passNote: (name) => `${name} erfährt davon nichts.`,
  answers: 'Was ihr zwei seitdem gesagt habt',
  after: {
    '1': 'Nach einem Monat',
    '3': 'Nach drei Monaten',
    '6': 'Nach einem halben Jahr',
    '12': 'Nach einem Jahr',
  },
  none: 'Gerade gibt es hier keine Frage für dich.',
  noneNote: 'Diese Seite kommt nach einem, drei, sechs und zwölf Monaten.',
  toHurt: 'Zur Seite dazu',
  soreNote: 'Wenn du so weit bist, kannst du es auf der Seite dazu wieder aufnehmen.',
  line: 'Wie es jetzt ist',
  lineNote: 'Eine Frage, und du kannst sie auslassen',
  lineAnswers: 'Was ihr zwei gesagt habt, seit es wieder gut ist',
  evidence:
    'In einer kleinen Studie kamen Paare nach einem und nach drei Monaten noch einmal zu einer Sitzung. Nach einem Jahr waren sie glücklicher als Paare, die das nicht taten.',
})
