/** What Today says of a line: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of boundaries that come with the first load. */
export const today = sentences({
  review: {
    near: 'Look at one of your lines again',
    title: 'Look at one of your lines again.',
    note: 'Keep it, change it, or end it. Only you are asked.',
    action: 'Look at it',
  },
  came: {
    title: (name: string) => `${name} has drawn a line.`,
    note: 'It says what is still welcome. Read it when you like.',
    action: 'Read it',
  },
})
