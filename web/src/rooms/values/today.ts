/** What Today says of what matters to both: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of values that come with the first load. */
export const today = sentences({
  goal: {
    title: (name: string) => `${name} suggests a goal for both of you.`,
    note: 'It counts only if you both sign it.',
    action: 'Read it',
  },
  page: {
    title: 'You can both sign your page again.',
    note: 'It comes once a year. You can also leave it.',
    action: 'Read it',
  },
  pageSigned: {
    title: (name: string) => `You and ${name} both signed your page again.`,
    note: 'It holds what you share, and what you both want.',
    action: 'Read it',
  },
  reviewGoals: {
    near: 'Look again at your goals',
    title: 'Look again at your goals.',
    note: 'You both signed them a while ago. What has changed?',
    action: 'Look at them',
  },
  review: {
    near: 'Look again at what helps you',
    title: 'Look again at what helps you.',
    note: 'You wrote it a while ago. What has changed?',
    action: 'Look at it',
  },
})
