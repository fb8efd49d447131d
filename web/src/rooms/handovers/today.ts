/** What Today says of tasks that are handed over: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of handed-over tasks that come with the first load. */
export const today = sentences({
  offer: {
    title: (name: string) => `${name} would like to hand you a task.`,
    note: 'You can take it, or leave it.',
    action: 'Look at it',
  },
  back: {
    mine: (task: string) => `Back with you: ${task}`,
    theirs: (task: string, name: string) => `Back with ${name}: ${task}`,
    note: 'Today is the day you agreed on. Nobody has to explain anything.',
    action: 'Look at it',
  },
})
