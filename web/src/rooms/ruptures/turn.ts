/** Whose turn it is with a hurt itself, in words: loaded with the page of a hurt. */
import { sentences } from '../../words/sentences.ts'

/** What the one who is next reads, and the one who waits. */
export const turn = sentences({
  see: {
    title: (name: string) => `${name} tells you that this hurt.`,
    note: (name: string) => `Let ${name} know that you have read it. That is all for now.`,
    theirs: (name: string) => `It’s ${name}’s turn.`,
    waiting: (name: string) => `${name} can say “I have read this”. Then it shows here.`,
  },
  mended: {
    title: 'Does this feel mended to you?',
    asked: (name: string) => `${name} says this feels mended. Does it for you?`,
    note: 'Only if it does. It counts once you have both said so.',
    theirs: 'You said that this feels mended.',
    waiting: (name: string) => `${name} says so when it does. There is no hurry.`,
  },
})
