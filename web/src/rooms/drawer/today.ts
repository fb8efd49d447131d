/** What Today says of thanks that came: with the first load. A letter is never told of. */
import { sentences } from '../../words/sentences.ts'

/** The few words of the drawer that come with the first load. */
export const today = sentences({
  thanks: {
    title: (name: string) => `${name} thanks you for something.`,
    note: 'Read it when you like. It stays in your drawer.',
    action: 'Read it',
  },
  noticed: {
    title: (name: string) => `${name} noticed something good.`,
    note: 'Read it when you like. It stays in your drawer.',
    action: 'Read it',
  },
})
