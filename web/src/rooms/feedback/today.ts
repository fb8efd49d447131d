/** What Today says of monthly feedback: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of monthly feedback that come with the first load. */
export const today = sentences({
  title: (name: string) => `${name} has written three lines for next month.`,
  note: 'You can write yours, or leave it.',
  action: 'Look at it',
})
