/** What Today says of good news: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of wins that come with the first load. */
export const today = sentences({
  title: (name: string) => `${name} has good news.`,
  note: 'Read it, and answer it if you like.',
  action: 'Read it',
})
