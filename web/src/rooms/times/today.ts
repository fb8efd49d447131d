/** What Today says of a good time: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of good times that come with the first load. */
export const today = sentences({
  now: {
    title: (name: string) => `${name} asks: is now good?`,
    note: 'Any answer is fine, and so is none.',
    action: 'Look at it',
  },
  ear: {
    title: (name: string) => `${name} offers to listen to you.`,
    note: 'Only if you want to say something.',
    action: 'Look at it',
  },
  yes: {
    now: (name: string) => `${name} says yes: now.`,
    at: (name: string, when: string) => `${name} says yes: ${when}.`,
    tomorrow: (name: string) => `${name} says yes: tomorrow.`,
    note: 'Either of you can call it off, without a reason.',
    action: 'Look at it',
  },
  near: { now: 'The time you two agreed on', ear: 'Time to talk and listen' },
  due: 'It is the time you two agreed on.',
  tomorrow: 'You two said yes to today.',
  dueNote: 'Either of you can call it off, without a reason.',
  action: 'Look at it',
})
