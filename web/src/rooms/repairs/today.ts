/** What Today says of a repair: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of repairs that come with the first load. */
export const today = sentences({
  came: {
    title: (name: string) => `${name} offers a repair.`,
    note: 'Read it when you feel steady. Any answer is fine, and so is none.',
    action: 'Read it',
  },
  missing: {
    title: (name: string) => `${name} says that something is missing in your repair.`,
    note: 'All your words are still there. You can add to them.',
    action: 'Look at it',
  },
})
