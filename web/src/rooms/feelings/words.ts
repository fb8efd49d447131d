/** The sentences around naming feelings; the words for the feelings themselves are the domain's. */
import { sealed } from '../../words/en/sealed.ts'
import { sentences } from '../../words/sentences.ts'

/** The words of naming, loaded with its screens. */
export const feelings = sentences({
  /** Opening sentences, one for each state. */
  title: {
    begin: 'What is it like inside you?',
    theirsFirst: (name: string) =>
      `${name} has written how it felt. You can write yours when you’re ready.`,
    invited: (name: string) => `${name} would like you both to write down how it felt.`,
    closer: 'How strong is it, and where do you notice it?',
    sealed: 'Yours is saved. Nobody can read it yet.',
    opening: 'You have both written yours. Opening both…',
    open: 'This is how it felt to each of you.',
    notThisTime: 'Not this time.',
  },
  intro: (name: string) =>
    `You and ${name} each write how it felt. You can read ${name}’s when you have both finished.`,
  pick: 'Choose a word that comes close',
  pickHint: 'You can choose more than one.',
  closerThan: (word: string) => `Is one of these closer than “${word}”?`,
  own: 'Or write your own word',
  add: 'Add it',
  full: 'You have chosen eight. Take one away to add another.',
  says: (word: string) => `“${word}” says what someone did to you. How did that feel?`,
  instead: (word: string) => `Use “${word}”`,
  ownSoFar: 'Your own words. Press one to take it away.',
  none: 'You have chosen no word yet.',
  choose: 'Choose a word first',
  next: 'Next: how strong is the feeling?',
  strength: 'How strong',
  faint: 'Faint',
  strongest: 'As strong as it gets',
  level: (level: number) => `${level} of 10`,
  body: 'Where in your body',
  bodyNowhere: 'I can’t tell',
  more: 'Anything else about how it felt',
  moreHint: 'You can leave this empty.',
  missing: 'First choose a word that comes close.',
  sealWith: sealed.save,
  sealNote: (name: string) =>
    `${name} will see that yours is written, and cannot read it yet. When ${name} has finished too, you can each read both.`,
  wait: 'You will see each other’s words when you have both finished. You don’t have to do anything.',
  waitMine: 'What you wrote',
  takeBack: 'Take mine back',
  takeBackNote: (name: string) =>
    `${name} will see “not this time”. ${name} will not see what you wrote.`,
  decline: 'Not this time',
  declined: (name: string) => `Nobody has to give a reason. ${name} sees these same words.`,
  unsent: 'Nobody else can read what you wrote. You can.',
  given: (name: string) =>
    `${name} could already read yours when ${name} took theirs back, and may have read it.`,
  again: 'Write mine now',
  againMine: 'Save mine again',
  openingNote: 'Both phones must be online for this. If one is not, both open when it is back.',
  onward: 'Listen to each other',
  done: 'Back to the page',
  openNote: 'You don’t have to answer. You could read it twice before you say anything.',
  announceOpen: 'You can now read both.',
  announceNamed: (name: string) => `${name} has written how it felt.`,
  onPage: {
    line: {
      naming: 'How it felt',
      opening: 'How it felt: you have both written. Opening…',
      open: 'How it felt, for you both',
      'not-this-time': 'How it felt: not this time',
    },
    note: {
      none: 'You can read them when you have both finished',
      mine: 'Yours is saved. You can read them when you have both finished.',
      theirs: (name: string) =>
        `${name} has written theirs. You can read them when you have both finished.`,
    },
    way: 'Write how it felt',
    wayNote: 'Each of you writes alone. Then you read both.',
  },
})
