/** What Today says of speaking and being heard: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of listening that come with the first load, by whose turn it is. */
export const today = sentences({
  reflect: {
    title: (name: string) => `${name} said something to you.`,
    note: 'When you have a quiet minute: read it, and say what you heard.',
    action: 'Listen',
  },
  answer: {
    title: (name: string) => `${name} said what came across.`,
    note: 'You know best whether it fits.',
    action: 'See if it fits',
  },
  reply: {
    title: (name: string) => `${name} felt heard. You can answer now.`,
    note: 'There is no hurry.',
    action: 'Answer',
  },
})
