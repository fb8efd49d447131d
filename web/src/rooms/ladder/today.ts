/** What Today says of the questions: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of the ladder that come with the first load. */
export const today = sentences({
  came: {
    title: (name: string) => `${name} asks if you would sit down with some questions.`,
    note: 'You can pass on any question, and stop at any time.',
    action: 'Look at it',
  },
  opened: {
    title: (name: string) => `You and ${name} both said yes.`,
    note: 'The next level of your questions is open.',
    action: 'Look at it',
  },
  live: {
    title: (name: string) => `You and ${name} are sitting down with the cards.`,
    note: 'You answer out loud. You can stop at any time.',
    action: 'Go on',
  },
})
