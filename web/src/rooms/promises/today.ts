/** What Today says of a promise: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of promises that come with the first load. */
export const today = sentences({
  near: { mine: 'Your promise', theirs: (name: string) => `${name}’s promise` },
  kept: {
    title: (name: string) => `${name} says you kept your promise.`,
    note: 'Read it when you like.',
    action: 'Look at it',
  },
  saidDone: {
    title: (name: string) => `${name} says: I did it.`,
    note: 'Was the promise kept? You are the one who says so.',
    action: 'Say how it went',
  },
  due: {
    mine: 'Your promise is due.',
    theirs: (name: string) => `Did ${name} keep this promise?`,
    keptBy: (name: string) => `${name} says when it is kept.`,
  },
  action: { mine: 'Look at it', theirs: 'Say how it went' },
})
