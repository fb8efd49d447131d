/** Words for the three-part repair, its three answers, and the note that is less than a repair. */
import { sentences } from '../../words/sentences.ts'

/** The words of repairs, loaded with their screens. */
export const repair = sentences({
  parts: {
    impact: {
      title: (name: string) => `What did it do to ${name}?`,
      lead: (name: string) =>
        `Begin with ${name}, not with how it was meant. Simple words carry furthest.`,
      label: 'What I think it did to you',
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
    title: (name: string) => `This is what ${name} will read.`,
    revisedTitle: (name: string) => `This is what ${name} will read now.`,
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
    weigh: 'You do not ask for anything back, not even to be forgiven.',
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
    delivered: (name: string) => `${name} has it. ${name} may answer, or not.`,
    received: {
      mine: (name: string) => `${name} accepted it.`,
      theirs: 'You accepted it.',
    },
    receivedNote: 'It is now a promise with a time.',
    toPromise: 'To the promise',
    missing: {
      mine: (name: string) =>
        `${name} says that one part is missing. All your words are still here.`,
      theirs: 'You said which part is missing. You don’t have to do more.',
    },
    addMissing: 'Add what is missing',
    tapped: (name: string) => `${name} says this part is missing`,
    tappedByMe: 'You said this part is missing',
    notReady: (name: string) =>
      `You said: not ready. That stays with you. ${name} sees the same as with no answer.`,
    withdrawn: { mine: 'You took this back.', theirs: (name: string) => `${name} took this back.` },
    version: (count: number) => `Version ${count}`,
    withdraw: 'Take it back',
    withdrawTitle: 'Take this repair back?',
    withdrawNote: (name: string) =>
      `${name} will see that it was taken back. The promise in it ends too.`,
    withdrawKeep: 'Don’t take it back',
    answers: {
      title: 'How is this for you?',
      received: 'Thank you, I accept this repair',
      missing: 'Something is missing',
      notReady: 'Not ready',
      stillNotReady: 'Still not ready',
      note: (name: string) =>
        `Accepting it does not mean that you forgive. ${name} sees the first two answers. ${name} never sees the third.`,
      which: 'Which part? Nothing is sent until you send it.',
      words: 'What is missing? A line, if you like',
      wordsHint: (name: string) => `${name} reads this line when you send it.`,
      sendMissing: (name: string) => `Tell ${name} that this part is missing`,
      back: 'Back to the answers',
      thank: (name: string) => `A line for ${name}, if you like`,
      send: (name: string) => `Send it to ${name}`,
      parts: {
        impact: 'What it did to me',
        concrete: 'What will be done',
        change: 'What will change',
      },
    },
  },
  resting: {
    title: (name: string) => `${name} has your last repair.`,
    note: (name: string, when: string) =>
      `You can send another one from ${when}. You can write it now, and it is kept here. ${name} may answer at any time, or not.`,
    look: 'To the repair you offered',
  },
  gone: 'This repair is not here.',
  onPage: {
    line: { mine: 'A repair you offered', theirs: (name: string) => `A repair from ${name}` },
    states: {
      delivered: 'Sent',
      received: 'Accepted',
      missing: 'A part is missing',
      'not-ready': 'Not ready. Only you know.',
      withdrawn: 'Taken back',
    },
    note: {
      line: { mine: 'A note from you', theirs: (name: string) => `A note from ${name}` },
      title: (name: string) => `A note from ${name}.`,
      impact: 'What it did',
      concrete: 'What will be done',
      change: 'What will change',
    },
    way: 'Offer a repair',
    wayNote: 'What it did, what you will do, what will change',
    read: (name: string) => `Read ${name}’s repair`,
    addMissing: 'Add what is missing',
  },
})
