/** Words for the breath between reading and answering. */
import { sentences } from '../../words/sentences.ts'

/** The words around the breath before an answer. */
export const breath = sentences({
  title: 'One breath before you answer',
  in: 'Breathe in',
  out: 'Breathe out',
  left: (seconds: number) =>
    seconds === 1 ? 'You can answer in a second' : `You can answer in ${seconds} seconds`,
  ready: 'You can answer now',
  answer: 'Answer',
  skip: 'Skip the breathing and answer now',
  skips: (count: number) =>
    count === 1
      ? 'You answered without the breath once, on this device. Only you see this.'
      : `You answered without the breath ${count} times, on this device. Only you see this.`,
  forget: 'Delete this number',
  length: 'How long is the breath?',
  lengthNote: 'The same for both of you, from no breath to a minute',
  seconds: (seconds: number) => (seconds === 0 ? 'No breath' : `${seconds} seconds`),
  save: 'Use this for both of us',
})
