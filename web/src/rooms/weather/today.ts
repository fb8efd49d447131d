/** What Today says of stress weather: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of stress weather that come with the first load. */
export const today = sentences({
  title: (name: string) => `${name} has told you how heavy today is.`,
  note: 'Only for today.',
  action: 'Look at it',
})
