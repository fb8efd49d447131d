/** Words for a promise with a time, kept by one and closed by the other; and for trying again after a slip. */
import { sentences } from '../../words/sentences.ts'

/** The words of promises, loaded with their screens. */
export const promise = sentences({
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
      open: (name: string) =>
        `When you have done it, tell ${name}. ${name} says whether it was kept.`,
      due: (name: string) => `It is time. If you have done it, tell ${name}.`,
      kept: (name: string) => `${name} said that it was kept.`,
      late: (name: string) =>
        `${name} said that it was kept, a little later than planned. It counts.`,
      missed: (name: string) =>
        `The time has passed. If you did it, ${name} can still say so. If you did not, you can say that, and try again.`,
      withdrawn: 'This one was let go.',
      retried: 'You said that you did not do it, and began again. Both stay here.',
    },
    theirs: {
      open: (name: string) => `${name} promised you this. When it is done, you can say so.`,
      due: () => 'It is time. You are the one who says whether it was kept.',
      kept: () => 'You said that it was kept.',
      late: () => 'You said that it was kept, a little later than planned.',
      missed: () => 'The time has passed. It can still be kept; you would be the one to say so.',
      withdrawn: 'This one was let go.',
      retried: (name: string) => `${name} said that it was not done, and began again.`,
    },
  },
  card: {
    title: (name: string) => `${name} says you kept your promise.`,
    scene: {
      mine: (name: string) => `Your line has come up to ${name}’s and runs beside it.`,
      theirs: (name: string) => `${name}’s line has come to yours and runs beside it.`,
    },
    line: (name: string) => `A line for ${name}, if you like`,
    lineHint: (name: string) => `${name} reads it when you send it. You can send one.`,
    send: (name: string) => `Send it to ${name}`,
  },
  did: (name: string) => `I did it. Tell ${name}`,
  didSaid: (name: string) => `You said that you did it. ${name} says whether it was kept.`,
  theyDid: (name: string) => `${name} says: I did it.`,
  kept: 'It was kept',
  keptOnTime: 'It was kept, in time',
  keptLate: 'It was kept, later',
  letGo: 'Let this one go',
  letGoTitle: 'Let this promise go?',
  letGoNote: 'It ends without counting for or against anything. You both see “let go”.',
  letGoKeep: 'Leave it open',
  needInstead: 'Say what you need',
  needNote: 'Say it as a wish, not as a complaint.',
  slip: {
    title: 'If you did not do it, say so and begin again.',
    note: (name: string) => `${name} reads that you did not do it, and when you will try again.`,
    press: (when: string) => `I did not do it. I will try again by ${when}`,
    change: 'Another time, or something smaller',
    what: 'This time I will',
  },
  attempt: (count: number) => `Attempt ${count} of the same repair`,
  line: 'The attempts so far',
  lineItem: (count: number) => `Attempt ${count}`,
  next: 'To the next attempt',
  gone: 'This promise is not here.',
  onPage: {
    line: { mine: 'Your promise', theirs: (name: string) => `${name}’s promise` },
    way: 'Promise something small',
    wayNote: (name: string) => `With a time; ${name} says when it was kept`,
    sayKept: 'Say how the promise went',
    slipped: 'Look at your promise',
    mended: 'This feels mended to me',
  },
})
