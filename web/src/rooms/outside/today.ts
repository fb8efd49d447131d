/** What Today says of help from outside: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of help from outside that come with the first load. */
export const today = sentences({
  card: {
    title: 'It may help to talk with somebody outside.',
    note: (name: string) => `Only you see this. ${name} is not told.`,
    action: 'Look at it',
  },
  ask: {
    title: (name: string) => `${name} asks whether some of your words may go to a therapist.`,
    note: 'You decide for each of them, or leave it.',
    action: 'Look at it',
  },
})
