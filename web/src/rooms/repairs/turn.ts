/** Whose turn it is with a repair, in words: loaded with the page of a hurt. */
import { sentences } from '../../words/sentences.ts'

/** What the one who is next reads, and the one who waits. */
export const turn = sentences({
  offer: {
    title: 'Now it’s your turn to make it better.',
    note: (name: string) =>
      `Tell ${name} what it did, what you will do, and what will change. One page each.`,
    after: (name: string) => `${name} reads it and can answer.`,
    waiting: (name: string) => `${name} can offer you something to make it better.`,
  },
  answer: {
    title: (name: string) => `${name} wants to make it better.`,
    note: 'Read it when you feel steady. Any answer is fine.',
    unready: 'You said: not ready.',
    unreadyNote: (name: string) =>
      `${name} sees nothing of that. You can answer when you are ready.`,
    has: (name: string) => `${name} has your repair.`,
    waiting: (name: string) => `${name} may answer it, or not. You don’t have to do anything.`,
  },
  revise: {
    title: (name: string) => `${name} says that something is missing.`,
    note: 'All your words are still there. Add what is missing.',
    said: 'You said that something is missing.',
    waiting: (name: string) => `${name} can add it now. You will see it here.`,
  },
  theirs: (name: string) => `It’s ${name}’s turn.`,
})
