/** Words for a promise with a time, kept by one and closed by the other; and for trying again after a slip. */
import type { Messages } from '../messages.ts'

export const promise = {
  make: {
    title: 'What small thing will you do?',
    lead: (name: string) => `Something ${name} would notice, and you can do soon.`,
    label: 'I will',
    placeholder: 'call you when I leave the office',
    missing: 'A few words are enough.',
    due: 'By when?',
    usual: 'In twenty minutes, unless you pick another time.',
    note: (name: string) => `${name} will be the one to say it was kept.`,
  },
  title: { mine: 'Your promise.', theirs: (name: string) => `${name}’s promise to you.` },
  states: {
    open: 'Open',
    due: 'Due',
    kept: 'Kept',
    late: 'Kept, later than said',
    missed: 'Time has passed',
    withdrawn: 'Let go',
  },
  by: (when: string) => `By ${when}`,
  was: (when: string) => `Was for ${when}`,
  now: {
    mine: {
      open: (name: string) => `${name} is the one who says when it was kept. You have time.`,
      due: (name: string) => `It is time. When you have done it, ${name} can say so.`,
      kept: (name: string) => `${name} said that it was kept.`,
      late: (name: string) =>
        `${name} said that it was kept, a little later than planned. It counts.`,
      missed: (name: string) =>
        `The time has passed. If you did it, ${name} can still say so. If you slipped, you can say that, and try again.`,
      withdrawn: 'This one was let go.',
      retried: 'You said that you slipped, and began again. Both stay here.',
    },
    theirs: {
      open: (name: string) => `It is ${name}’s to do. You can say so as soon as it is done.`,
      due: () => 'It is time. You are the one who says whether it was kept.',
      kept: () => 'You said that it was kept.',
      late: () => 'You said that it was kept, a little later than planned.',
      missed: () => 'The time has passed. It can still be kept; you would be the one to say so.',
      withdrawn: 'This one was let go.',
      retried: (name: string) => `${name} said that this one slipped, and began again.`,
    },
  },
  kept: 'It was kept',
  keptOnTime: 'It was kept, in time',
  keptLate: 'It was kept, later',
  letGo: 'Let this one go',
  letGoTitle: 'Let this promise go?',
  letGoNote: 'It ends without counting for or against anything. You both see “let go”.',
  letGoKeep: 'Leave it open',
  needInstead: 'Say what you need',
  needNote: 'A need opens more than a charge does.',
  slip: {
    title: 'If it slipped, say so and begin again.',
    note: (name: string) =>
      `One tap. ${name} sees that you saw it yourself, and your next try. Nothing starts from zero.`,
    press: (when: string) => `I slipped. Again by ${when}`,
    change: 'Another time, or something smaller',
    what: 'This time I will',
  },
  attempt: (count: number) => `Attempt ${count} of the same repair`,
  line: 'The attempts so far',
  lineItem: (count: number) => `Attempt ${count}`,
  next: 'To the next attempt',
  gone: 'This promise is not here.',
} satisfies Messages
