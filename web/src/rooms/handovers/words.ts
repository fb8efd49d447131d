/** Words for handing a task over: whole, good enough, and back on a day. */
import { sentences } from '../../words/sentences.ts'

/** Everything on the pages of handed-over tasks. */
export const handovers = sentences({
  title: 'Hand over a task.',
  note: 'Hand it over whole, with all the thinking that goes with it.',
  noteToo: 'It returns by itself on the day you pick.',
  alone: 'This needs the two of you. Invite your partner first.',
  new: 'Hand over a task',
  now: {
    mine: (name: string) => `${name} has taken this for you`,
    theirs: (name: string) => `You have taken this for ${name}`,
    enough: 'Good enough is',
    until: {
      mine: (day: string) => `It is yours again on ${day}, by itself.`,
      theirs: (day: string, name: string) => `It is ${name}’s again on ${day}, by itself.`,
    },
    rest: (name: string) => `${name} does it in ${name}’s own way. Mend reminds nobody.`,
    early: 'Hand it back early',
    earlyNote: 'You do not have to say why.',
    home: 'Take it home early',
  },
  back: {
    mine: (task: string) => `Back with you: ${task}`,
    theirs: (task: string, name: string) => `Back with ${name}: ${task}`,
    note: 'Nobody has to explain anything.',
    again: 'You can hand it over again.',
  },
  offer: {
    mine: 'You offered this',
    title: (name: string) => `${name} would like to hand you a task.`,
    look: 'Look at it',
    earlier: (name: string) => `${name} offered you a task. Not this time.`,
    take: 'I take it',
    takeNote: (day: string, name: string) =>
      `From now on it is yours to do, your way. On ${day} it is ${name}’s again.`,
  },
  form: {
    title: 'Hand over one task.',
    note: (name: string) => `${name} can take it, or leave it without a word.`,
    task: 'The task, whole',
    taskPlaceholder: 'Plan and cook dinner on weekdays',
    enough: 'Good enough is …',
    enoughPlaceholder: 'everybody has eaten, bread counts too',
    enoughHint: 'Say what is enough. How it is done is no longer yours to decide.',
    day: 'On which day does it return to you?',
    missing: {
      task: 'A few words for the task are enough.',
      enough: 'Say what is good enough.',
      day: 'Pick a day from tomorrow on, at most 90 days away.',
      past: 'That day has begun or is over. Pick a day from tomorrow on. Your words are still here.',
    },
    quiet: 'Once it is handed over, you send no reminders. There is no button for it.',
  },
})
