/** Whose turn it is with a talk, in words: loaded with the page of a hurt. */
import { sentences } from '../../words/sentences.ts'

/** What the one who is next reads, and the one who waits. */
export const turn = sentences({
  ask: {
    title: (name: string) => `${name} wants to talk. Now it’s your turn.`,
    note: (name: string) => `Ask ${name} if now is a good time, and then listen first.`,
    step: (name: string) => `Ask ${name} for a talk`,
    after: (name: string) => `${name} can say now, later, or not today.`,
    theirs: 'You said that you want to talk.',
    waiting: (name: string) =>
      `It’s ${name}’s turn to ask you for a talk. You can ask too, under “Other ways”.`,
  },
  on: {
    title: 'Your talk about this is open.',
    note: 'Go on where you two stopped.',
    step: 'Go to the talk',
  },
})
