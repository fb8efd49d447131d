/** Words for turning what one wants to shout into what one needs, in German. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The words of needs, loaded with their screen. */
export const needs = sentences<typeof english.needs>({
  title: 'Was brauchst du?',
  intro: (name) =>
    `Wer wütend ist, braucht oft etwas. Damit kann ${name} mehr anfangen als mit der Wut.`,
  scratch: 'Zuerst: Was würdest du am liebsten schreien?',
  scratchHint:
    'Schreib es, wie es kommt. Mend sendet es nie. Es wird gelöscht, wenn du teilst, spätestens nach einem Tag.',
  scratchWipe: 'Jetzt löschen',
  scratchWiped: 'Gelöscht.',
  need: 'Ich brauche …',
  chips: [
    'Sicherheit',
    'ein offenes Ohr',
    'Rücksicht',
    'Nähe zu dir',
    'dein Vertrauen',
    'Respekt',
    'das Gefühl, dass du mich willst',
    'Freiraum',
    'Ruhe',
    'Unterstützung',
    'das Gefühl, dazuzugehören',
    'das Gefühl, dass wir ein Team sind',
  ],
  own: 'Etwas anderes',
  ownLabel: 'Ich brauche',
  when: '… wenn',
  whenHint:
    'Nenn einen Moment: „sich unsere Pläne ändern“, „ich spät nach Hause komme“. Lass „immer“ und „nie“ weg.',
  previewTitle: (name) => `Das wird ${name} lesen`,
  sentence: (feeling, when) => `Ich brauche ${feeling}, wenn ${when}.`,
  missing: 'Wähle, was du brauchst, und den Moment, in dem du es brauchst.',
  about: 'Es geht um',
  aboutPromise: 'Es geht um das Versprechen',
  shared: 'Du hast gesagt, was du brauchst.',
  sharedNote: (name) =>
    `${name} kann nur diesen einen Satz lesen. Was du schreien wolltest, ist gelöscht.`,
  another: 'Noch etwas, das ich brauche',
  list: 'Was ihr zwei braucht, in euren Worten',
  listNote: 'Wer sagt, was fehlt, gibt niemandem die Schuld. Niemand muss antworten.',
  done: 'Fertig',
  theirs: (name) => `${name} hat gesagt`,
  onPage: {
    line: { mine: 'Was du brauchst', theirs: (name) => `Was ${name} braucht` },
    title: (name) => `Was ${name} braucht.`,
    whole: (feeling, when) => `Ich brauche ${feeling}, wenn ${when}`,
    way: 'Sagen, was du brauchst',
    wayNote: 'Schreib, was du am liebsten schreien würdest, und dann, was du brauchst',
  },
})
