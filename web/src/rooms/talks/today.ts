/** What Today says of a talk: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of talks that come with the first load. */
export const today = sentences({
  asked: {
    title: (name: string) => `${name} asks: is now good for a talk?`,
    note: 'Now, later, or not today: any answer is fine.',
    action: 'Answer',
  },
  open: {
    title: () => 'Your talk is open.',
    note: 'It waits where you left it.',
    action: 'Go to the talk',
  },
  letter: {
    title: (name: string) => `${name}’s letter is here.`,
    note: 'Read it when it suits you.',
    action: 'Read it',
  },
  letters: {
    title: (name: string) => `You and ${name} write letters.`,
    note: 'You can read yours here. Nothing is waiting for you.',
    action: 'Go to the letters',
  },
  near: 'To look at again together',
  due: 'You wanted to come back to this today.',
  action: 'Come back to it',
})
