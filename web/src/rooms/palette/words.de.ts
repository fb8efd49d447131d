/** Words for answering when it stings, in German: three moves to lean on, and what you both want. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The sentences around the couple's own words. */
export const palette = sentences<typeof english.palette>({
  moves: {
    open: 'Worte, die helfen können',
    note: 'Wenn das wehtut, wähle einen dieser Sätze. Mend setzt ihn in deinen Entwurf.',
    names: {
      question: 'Eine offene Frage',
      more: 'Erzähl mir mehr',
      reassure: 'Was wir beide wollen',
    },
    added: (words) => `In deinem Entwurf: ${words}`,
    noGoal: 'Wenn ihr euch einig seid, was ihr beide wollt, kannst du es hier einsetzen.',
    toPage: 'Diese Worte ändern',
  },
  usual: {
    question: 'Wie war das für dich?',
    more: 'Erzähl mir mehr von ',
    reassure: 'Ich bin auf deiner Seite. Das wollen wir beide:',
  },
  page: {
    title: 'Was ihr beide wollt.',
    note: 'Schreibt eine Zeile, die auch an einem schlechten Tag stimmt. In einem schweren Moment setzt du sie mit einem Tippen ein.',
    empty: 'Hier steht noch nichts. Du kannst anfangen, oder dein Gegenüber.',
    now: 'Dazu habt ihr beide Ja gesagt',
    offered: { me: 'Deine Worte', partner: (name) => `Die Worte von ${name}` },
    waits: (name) => `Es gilt, sobald ${name} Ja zu diesen Worten sagt.`,
    goal: 'Was wir beide wollen',
    goalHint: 'Was liebt ihr zwei am Zusammensein?',
    goalPlaceholder: 'Abende, auf die wir uns freuen',
    phrases: 'Wie ihr es sagen würdet',
    phraseHint: 'Lass ein Feld leer, dann bleiben die üblichen Worte.',
    fields: {
      question: 'Eure offene Frage',
      more: 'Euer „Erzähl mir mehr“',
      reassure: 'Eure Worte vor dem, was ihr beide wollt',
    },
    edit: 'Diese Worte ändern',
    begin: 'Aufschreiben, was wir beide wollen',
    share: (name) => `Mit ${name} teilen`,
    agree: 'Ja, mit diesen Worten',
    cancel: 'Die alten Worte behalten',
  },
})
