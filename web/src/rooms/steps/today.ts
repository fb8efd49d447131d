/** What Today says of a step: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of steps that come with the first load. */
export const today = sentences({
  came: {
    title: (name: string) => `${name} offers one thing to try.`,
    note: 'Small, and only if you both want it.',
    action: 'Look at it',
  },
  near: 'The step you try together',
  due: 'The step you agreed on is due.',
  action: 'Look at it',
})
