/** What Today says of signals: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of signals that come with the first load. */
export const today = sentences({
  action: 'Look at it',
  space: {
    mine: (until: string) => `You asked for space until ${until}.`,
    mineNote: (name: string) => `Mend tells you nothing new from ${name} until then.`,
    theirs: (name: string, until: string) => `${name} would like space until ${until}.`,
    theirsNote: (name: string) => `You can write. Mend does not tell ${name} before then.`,
  },
  opposite: {
    title: 'One of you needs time alone, and one needs to hear that you are all right. Both count.',
    note: (name: string) => `You and ${name} read the same sentence now.`,
  },
  asks: {
    space: (name: string) => `${name} would like space.`,
    reassurance: (name: string) => `${name} would like to feel sure of you two.`,
    comfort: (name: string) => `${name} would like comfort.`,
    decide: (name: string) => `${name} would like to decide something together.`,
    stay: (name: string) => `${name} would like you near, without words.`,
    slow: (name: string) => `${name} would like to go slower.`,
  },
  asksNote: (until: string) => `Until ${until}. A short answer is enough, also a no.`,
  answered: {
    title: (name: string) => `${name} has answered you.`,
    note: 'Read it when you like.',
  },
  over: { title: 'The time for space is over.', note: 'Nobody has to begin at once.' },
})
