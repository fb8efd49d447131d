/** Whose turn it is with a promise, in words: loaded with the page of a hurt. */
import { sentences } from '../../words/sentences.ts'

/** What the one who is next reads, and the one who waits. */
export const turn = sentences({
  keep: {
    title: (when: string) => `You promised this by ${when}.`,
    note: (name: string) => `When you have done it, tell ${name}.`,
    step: (name: string) => `I did it. Tell ${name}`,
    after: (name: string) => `${name} says whether it was kept.`,
    theirs: (name: string) => `${name} made you a promise.`,
    waiting: (name: string, when: string) => `It is ${name}’s to do, by ${when}.`,
  },
  say: {
    title: (name: string) => `${name} says: I did it.`,
    note: 'Was the promise kept? You are the one who says so.',
    did: 'You said that you did it.',
    waiting: (name: string) => `Now ${name} says whether it was kept.`,
  },
  due: {
    mine: 'The time for your promise has come.',
    mineNote: 'Say that you did it, or that you did not.',
    theirs: (name: string) => `Did ${name} keep this promise?`,
    theirsNote: 'You are the one who says so.',
  },
})
