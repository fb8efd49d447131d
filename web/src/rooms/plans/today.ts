/** What Today says of what the two agreed to keep up: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of plans that come with the first load. */
export const today = sentences({
  checkIn: {
    near: 'A check-in, you two',
    title: (name: string) => `It’s time for your check-in with ${name}.`,
    note: 'Ten minutes or two. Both count the same.',
    action: 'Begin',
  },
  review: {
    near: 'Look back at your check-ins',
    title: 'Your check-ins have run their days.',
    note: 'Keep them, change them, or let them go.',
    action: 'Look back',
  },
  came: {
    title: (name: string) => `${name} suggests a short check-in.`,
    note: 'Say yes, change it, or leave it.',
    action: 'Look at it',
  },
})
