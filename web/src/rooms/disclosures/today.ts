/** What Today says of disclosures: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of disclosures that come with the first load. */
export const today = sentences({
  shared: (name: string) => `${name} lets you see something that matters.`,
  note: 'Read it when you have a quiet moment.',
  action: 'Read it',
  acknowledged: (name: string) => `${name} has read what you shared.`,
  still: 'Is it still all right that you shared this?',
  stillNote: (name: string) => `You let ${name} see something. Only you are asked.`,
  stillAction: 'Look at it',
  acknowledgedNote: 'There is an answer for you.',
})
