/** The sentences around naming feelings; the words for the feelings themselves are the domain's. */
import type { Messages } from '../messages.ts'

export const feelings = {
  /** Opening sentences, one for each state. */
  title: {
    begin: 'What is it like inside you?',
    theirsFirst: (name: string) => `${name} has named theirs. Yours can wait until you’re ready.`,
    invited: (name: string) => `${name} would like to name how it felt, both of you together.`,
    closer: 'How strong is it, and where do you notice it?',
    sealed: 'Yours is sealed.',
    opening: 'You have both named it. Opening…',
    open: 'This is how it felt, for both of you.',
    notThisTime: 'Not this time.',
  },
  intro: (name: string) =>
    `You and ${name} each name yours without seeing the other’s. They open together, or not at all.`,
  pick: 'Start with a word that is near',
  pickHint: 'Choose more than one if more than one is true.',
  closerThan: (word: string) => `Is one of these closer than “${word}”?`,
  own: 'Or a word of your own',
  add: 'Add it',
  full: 'That is eight. Take one away to add another.',
  says: (word: string) => `“${word}” also says what someone did. Is there a feeling under it?`,
  instead: (word: string) => `Use “${word}”`,
  ownSoFar: 'Your own words, press to take away',
  none: 'Nothing is chosen yet.',
  choose: 'Choose a word first',
  next: 'Next: how strong',
  strength: 'How strong',
  faint: 'Faint',
  strongest: 'As strong as it gets',
  level: (level: number) => `${level} of 10`,
  body: 'Where in your body',
  bodyNowhere: 'nowhere I can tell',
  more: 'Anything else about how it was',
  moreHint: 'You can leave this empty.',
  missing: 'First choose a word that is near.',
  sealWith: (name: string) => `Seal it for ${name} and me`,
  sealNote: (name: string) =>
    `${name} will see that you named yours, not what. Both open when both are there.`,
  wait: 'We’ll show both when both are ready. There is no hurry, and nothing to do.',
  waitMine: 'What you sealed',
  takeBack: 'Take mine back',
  takeBackNote: (name: string) =>
    `${name} will see “not this time”, and nothing of what you wrote.`,
  decline: 'Not this time',
  declined: (name: string) =>
    `No reason is needed, and none is asked for. ${name} sees the same words as you.`,
  unsent: 'What you named stayed closed. Only you can read it.',
  again: 'Name mine now',
  againMine: 'Offer mine again',
  openingNote: 'Each phone hands over its own key. If one is offline, it opens when it is back.',
  onward: 'Listen to each other',
  done: 'Back to the page',
  openNote: 'Nothing here has to be answered. You could read it twice, and breathe once.',
  announceOpen: 'Both are open now.',
  announceNamed: (name: string) => `${name} has named theirs.`,
} satisfies Messages
