/** What Today says of rituals: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of rituals that come with the first load. */
export const today = sentences({
  time: {
    near: (ritual: string) => ritual,
    title: (ritual: string) => `It’s time for “${ritual}”.`,
    note: 'The whole of it, or two minutes. Both count the same.',
    action: 'Begin',
  },
  review: {
    near: (ritual: string) => `Look back at “${ritual}”`,
    title: (ritual: string) => `“${ritual}” has run its days.`,
    note: 'Go on with it, change it, or let it go.',
    action: 'Look back',
  },
  still: {
    near: (ritual: string) => `A question about “${ritual}”`,
    title: (ritual: string) => `Does “${ritual}” still feel like yours?`,
    note: 'Each of you is asked alone. Nobody sees your answer.',
    action: 'Answer for yourself',
  },
  came: {
    title: (name: string) => `${name} suggests a ritual.`,
    note: 'It begins if you say yes. You can leave it.',
    action: 'Look at it',
  },
  reminders: {
    title: 'Shall Mend remind you at the hour?',
    note: 'It shows one sentence, and never says what it is about.',
    action: 'Choose for this device',
  },
  hours: {
    title: 'You are in another time zone.',
    note: 'Your rituals go by the clock here. You can keep the hours at home.',
    action: 'Choose',
  },
})
