/** What Today says of a talk in three phases: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of such talks that come with the first load. */
export const today = sentences({
  asked: {
    title: (name: string) => `${name} would like to tell you about a hard day.`,
    note: 'It is about something outside. You can say yes, or leave it.',
    action: 'Look at it',
  },
  live: {
    title: 'You two are talking about a hard day.',
    note: 'Go on where you are.',
    action: 'Go on',
  },
  letter: {
    title: (name: string) => `${name} wrote to you about a hard day.`,
    note: 'Read it when you have time. Nobody has to answer by a certain time.',
    action: 'Read it',
  },
  turn: {
    title: (name: string) => `${name} has answered what you told.`,
    note: 'Go on when you like.',
    action: 'Look at it',
  },
})
