/** Whose turn it is with one thing to try, in words: loaded with the page of a hurt. */
import { sentences } from '../../words/sentences.ts'

/** What the one who is next reads, and the one who waits. */
export const turn = sentences({
  title: (name: string) => `${name} offers one thing to try.`,
  note: 'Look at it. You can say yes, or offer something else.',
  theirs: (name: string) => `It’s ${name}’s turn.`,
  waiting: (name: string) => `${name} looks at the one thing to try that you offered.`,
})
