/** Words for monthly feedback: one keep, one more, one less. */
import { sentences } from '../../words/sentences.ts'

/** Everything on the pages of monthly feedback. */
export const feedback = sentences({
  door: 'Once a month',
  doorNote: 'One thing to keep, one more, one less',
  page: {
    title: 'Once a month.',
    note: 'Each of you writes three lines. Once you have both written, you read each other’s.',
    begin: 'Write mine',
    theirs: (name: string) => `${name} has begun. You can write yours, or leave it.`,
    over: 'Not this month.',
    overMine: 'Nobody else can read what you wrote.',
    again: (day: string) => `You can write again from ${day}.`,
    past: 'What you both wrote',
    open: 'Read both',
    written: 'What you wrote.',
  },
  parts: { keep: 'Keep', more: 'More of', less: 'Less of' },
  form: {
    title: 'What would you like next month?',
    note: 'Any of the three may stay empty.',
    labels: {
      keep: 'Something you would like to keep',
      more: 'Something you would like more of',
      less: 'Something you would like less of',
    },
    placeholders: {
      keep: 'our walk on Sundays',
      more: 'a hug when one of us comes home',
      less: 'phones at the table',
    },
    need: 'Say it as a need first',
  },
  opened: {
    title: 'What you both wrote.',
    hear: (name: string) => `First say what you heard from ${name}`,
    hearNote: 'You can reply after that. Both can stay empty.',
    reply: 'Your reply, if you like',
    heardMine: 'What you heard',
    heardTheirs: (name: string) => `What ${name} heard`,
    replied: 'Reply',
  },
})
