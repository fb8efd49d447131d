/** Whose turn it is with an account, in words: loaded with the page of a hurt. */
import { sentences } from '../../words/sentences.ts'

/** What the one who is next reads, and the one who waits. */
export const turn = sentences({
  mine: {
    title: 'Now it’s your turn. How was it for you?',
    note: (name: string) => `Write what happened and what it did to you. ${name} reads it.`,
    after: (name: string) => `After that, ${name} tells you what came across.`,
  },
  theirs: {
    title: (name: string) => `It’s ${name}’s turn.`,
    note: (name: string) => `${name} writes how it was. You will read it here.`,
  },
})
