/** What Today says of what each tries: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of behaviours that come with the first load. */
export const today = sentences({
  wish: {
    title: (name: string) => `${name} has a wish for you.`,
    note: 'You can take it up, change it, or leave it.',
    action: 'Read it',
  },
  joint: {
    title: (name: string) => `${name} suggests one thing for both of you.`,
    note: 'It counts only if you both want it.',
    action: 'Look at it',
  },
})
