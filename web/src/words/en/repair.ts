/** Words for the three-part repair, its three answers, and the note that is less than a repair. */
import type { Messages } from '../messages.ts'

export const repair = {
  parts: {
    impact: {
      title: (name: string) => `What did it do to ${name}?`,
      lead: (name: string) =>
        `Begin with ${name}, not with how it was meant. Simple words carry furthest.`,
      label: 'As I understand it, it',
      placeholder: 'left you alone with the whole evening, and that hurt',
      next: 'Next: what you will do',
    },
    concrete: {
      title: 'What will you do, and by when?',
      lead: (name: string) =>
        `Small and soon is better than grand. ${name} will be the one to say it was kept.`,
      label: 'I will',
      placeholder: 'ask how you are, after the call with my mother',
      due: 'By when?',
      next: 'Next: what changes',
    },
    change: {
      title: 'What will you do differently when it comes up again?',
      lead: 'A moment you will recognise, and what you will do right then.',
      cue: 'When',
      cuePlaceholder: 'I notice that plans are shifting',
      act: 'then I will',
      actPlaceholder: 'ask you before I say yes to anyone',
      next: 'Read it once as a whole',
    },
  },
  look: {
    title: (name: string) => `This is how it will reach ${name}.`,
    revisedTitle: (name: string) => `This is how it will reach ${name} now.`,
    share: (name: string) => `Share with ${name} as a repair`,
    note: (name: string) => `Share with ${name} as a note instead`,
    noteWhy: 'A repair has three parts. What is here can go as a note at any time.',
    missing: 'Still open for a repair:',
    open: {
      impact: (name: string) => `what it did to ${name}`,
      concrete: 'what you will do',
      due: 'a time for it',
      cue: 'when it comes up again',
      act: 'what you will do then',
    },
    change: 'Change this part',
    weigh:
      'It does not ask for anything back. Being forgiven cannot be asked for; being heard can be made easier.',
  },
  due: {
    after: 'After something ends',
    ends: 'When does it end?',
    then: (when: string) => `Twenty minutes after: ${when}`,
    none: 'No time yet',
    by: (when: string) => `By ${when}`,
  },
  heads: {
    impact: {
      mine: (name: string) => `What it did to ${name}`,
      theirs: 'What it did to you',
    },
    concrete: {
      mine: 'What you will do',
      theirs: (name: string) => `What ${name} will do`,
    },
    change: { mine: 'When it comes up again', theirs: 'When it comes up again' },
  },
  ifThen: (cue: string, act: string) => `When ${cue}, then I will ${act}`,
  iWill: (what: string) => `I will ${what}`,
  page: {
    mine: 'The repair you offered.',
    theirs: (name: string) => `${name} offers a repair.`,
    delivered: (name: string) =>
      `It is delivered. ${name} may answer, or not; it has arrived either way.`,
    received: {
      mine: (name: string) => `${name} has received it.`,
      theirs: 'You have received it.',
    },
    receivedNote: 'It became a promise with a time.',
    toPromise: 'To the promise',
    missing: {
      mine: (name: string) =>
        `${name} tapped one part: there is more to say there. Your words are all still here.`,
      theirs: 'You tapped a part. Nothing more is needed from you.',
    },
    addMissing: 'Add what is missing',
    tapped: (name: string) => `${name} tapped this part`,
    tappedByMe: 'You tapped this part',
    notReady: (name: string) =>
      `Not ready. That is a whole answer, and it stays with you: for ${name} it looks the same as no answer at all.`,
    withdrawn: { mine: 'You took this back.', theirs: (name: string) => `${name} took this back.` },
    version: (count: number) => `Version ${count}`,
    withdraw: 'Take it back',
    withdrawTitle: 'Take this repair back?',
    withdrawNote: (name: string) =>
      `${name} will see that it was taken back. The promise in it ends too.`,
    withdrawKeep: 'Leave it with them',
    answers: {
      title: 'How is this for you?',
      received: 'I receive it',
      missing: 'Something is missing',
      notReady: 'Not ready',
      note: (name: string) =>
        `Receiving is not the same as forgiving; it says that this has reached you. ${name} is told about the first two, never about the third.`,
      which: 'Which part? One tap is enough.',
      parts: {
        impact: 'What it did to me',
        concrete: 'What will be done',
        change: 'What will change',
      },
    },
  },
  resting: {
    title: (name: string) => `Your last repair is resting with ${name}.`,
    note: (name: string, when: string) =>
      `So that an apology never becomes a push, a new one can go out from ${when}. You can write it now; it waits here. ${name} may answer any time, or not.`,
    look: 'To the repair you offered',
  },
  gone: 'This repair is not here.',
} satisfies Messages
