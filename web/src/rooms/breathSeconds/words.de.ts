/** Words for the breath between reading and answering, in German. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The words around the breath before an answer. */
export const breath = sentences<typeof english.breath>({
  title: 'Einmal atmen, bevor du antwortest',
  in: 'Einatmen',
  out: 'Ausatmen',
  left: (seconds) =>
    seconds === 1
      ? 'Du kannst in einer Sekunde antworten'
      : `Du kannst in ${seconds} Sekunden antworten`,
  ready: 'Du kannst jetzt antworten',
  answer: 'Antworten',
  skip: 'Das Atmen überspringen und jetzt antworten',
  skips: (count) =>
    count === 1
      ? 'Auf diesem Gerät hast du einmal geantwortet, ohne vorher zu atmen. Nur du siehst das.'
      : `Auf diesem Gerät hast du ${count}-mal geantwortet, ohne vorher zu atmen. Nur du siehst das.`,
  forget: 'Diese Zahl löschen',
  length: 'Wie lange atmet ihr, bevor ihr antwortet?',
  lengthNote: 'Für euch beide gleich, von gar nicht bis zu einer Minute',
  seconds: (seconds) => (seconds === 0 ? 'Gar nicht' : `${seconds} Sekunden`),
  save: 'Für uns beide so einstellen',
})
