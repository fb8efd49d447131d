/** What Today says of intentions: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of intentions that come with the first load. */
export const today = sentences({
  title: (name: string) => `${name} has begun to write why you two open up.`,
  note: 'You can write yours, or leave it.',
  action: 'Look at it',
})
