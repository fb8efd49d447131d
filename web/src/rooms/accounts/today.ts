/** What Today says of an account: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of accounts that come with the first load. */
export const today = sentences({
  came: {
    title: (name: string) => `${name} told how it was.`,
    note: 'Read it when you have a quiet minute.',
    action: 'Read it',
  },
})
