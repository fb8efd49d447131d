/** What Today says of one's own part: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words that come with the first load. */
export const today = sentences({
  title: (name: string) => `You and ${name} each named your own part.`,
  note: 'Both lines are open now.',
  action: 'Read them',
})
