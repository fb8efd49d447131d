/** What Today says of an old wound: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of it that come with the first load; none says what the wound is. */
export const today = sentences({
  opened: {
    title: (name: string) => `You and ${name} both said yes.`,
    note: 'You can look at an old wound together. There is no hurry.',
    action: 'Look at it',
  },
  named: {
    title: (name: string) => `${name} has named an old wound.`,
    note: 'Read it when you feel ready. You can leave it for another day.',
    action: 'Look at it',
  },
  turn: {
    title: 'You can go on with the old wound.',
    note: 'Take your time. You can stop whenever you like.',
    action: 'Go on',
  },
})
