/** Words for help from outside: whom one can ask, and what a therapist gave. */
import { sentences } from '../../words/sentences.ts'

/** The page of help from outside, and the card on it. */
export const outside = sentences({
  door: 'Help from outside',
  doorNote: 'Whom you can ask, and what to take along',
  title: 'Help from outside.',
  note: 'A third person can hear you both, and knows more ways than this app does.',
  card: {
    about: {
      past: 'Three hurts about what happened between you are still open.',
      childhood: 'Three hurts about growing up are still open.',
      before: 'Three hurts about earlier relationships are still open.',
      family: 'Three hurts about family are still open.',
      body: 'Three hurts about the body are still open.',
      sex: 'Three hurts about sex are still open.',
      health: 'Three hurts about health are still open.',
      money: 'Three hurts about money are still open.',
      work: 'Three hurts about work are still open.',
      friends: 'Three hurts about friends are still open.',
      faith: 'Three hurts about faith are still open.',
      children: 'Three hurts about children are still open.',
      future: 'Three hurts about the future are still open.',
    },
    same: 'Three hurts about the same thing are still open.',
    unhappy: 'Your four answers about the two of you were low twice, at least four weeks apart.',
    body: 'Many couples come to such a point. It does not mean that you two have failed.',
    note: (name: string) => `${name} is not told that you see this.`,
  },
  who: {
    head: 'Whom you can ask',
    both: 'A counsellor for couples',
    bothNote: 'For the two of you, if neither of you is afraid',
    own: 'A counsellor for you alone',
    ownNote: (name: string) => `${name} does not have to come, or to know`,
    find: 'Your doctor or a local advice centre can give you names.',
  },
  call: {
    head: 'What you can say on the phone',
    words: 'We keep coming back to the same hurt. Do you work with couples, and when are you free?',
    cost: 'You may ask what an hour costs, and whether somebody else pays for it.',
  },
  fear: {
    head: (name: string) => `Are you afraid of ${name}?`,
    body: 'Then see a counsellor alone first, and say there that you are afraid.',
    call: 'People you can call',
    callNote: 'Free, and on nobody’s side but yours',
    questions: 'Is this more than a quarrel?',
    questionsNote: 'Six questions, only for you',
  },
  more: 'What you can do here',
  packetDoor: 'Something to take along',
  packetDoorNote: 'Words of yours for a therapist, on paper',
  lendDoor: (name: string) => `What ${name} may take along`,
  lendDoorNote: 'Words of yours that you said yes to, or are asked about',
  sessionsDoor: 'From your sessions',
  sessionsDoorNote: 'What your therapist gave you, in one place',
})

/** What a therapist gave the two. */
export const sessions = sentences({
  title: 'From your sessions.',
  note: (name: string) => `You and ${name} both read this list, and both can add to it.`,
  label: 'What did your therapist give you?',
  placeholder: 'ten minutes after dinner, without phones',
  empty: 'Nothing is here yet. Write it down soon after a session.',
  list: 'What you were given',
  byMe: 'You wrote it down',
  byThem: (name: string) => `${name} wrote it down`,
  isCard: 'One of your cards',
  one: {
    title: 'What do you two make of it?',
    head: 'Make something of it',
    note: 'These words are copied into the form. You can change them there.',
    step: (hurt: string) => `A step for “${hurt}”`,
    stepNote: 'Something to do once, by a time',
    ours: 'Something you two try',
    oursNote: 'A moment, and what you do then',
    ritual: 'A ritual',
    ritualNote: 'Something that comes round again',
    card: 'A card',
    cardNote: 'You both find it in Talk, for a hard moment',
    cardOut: 'No longer a card',
    cardOutNote: 'It stays in this list',
    letGo: 'Take it off the list',
    letGoNote: (name: string) => `It is gone for ${name} too.`,
  },
  cards: {
    door: 'Your cards',
    doorNote: 'What your therapist gave you for a hard moment',
    title: 'For a hard moment.',
    empty: 'You have no cards now.',
    all: 'From your sessions',
  },
  evidence: 'In a review of therapy homework, forgetting and too many places stood in the way.',
})

/** The packet for a therapist. */
export const packet = sentences({
  title: 'Something to take along.',
  note: (name: string) =>
    `Tick what a therapist may read. It is made on this device, and ${name} is not told.`,
  gathering: 'Reading what you wrote …',
  cancel: 'Stop',
  stopped: 'Stopped. Nothing was made.',
  whose: 'Whose words?',
  whoses: { own: 'Only mine', both: 'Words of us both' },
  nothing: 'There is nothing to take along yet. Whatever you write in Mend can come in here.',
  tickFirst: 'Tick something first',
  read: (count: number) =>
    count === 1 ? 'Read it before you save it' : `Read these ${count} before you save them`,
  mine: 'yours',
  theirs: (name: string) => `${name}’s`,
  onlyYou: 'only you can read this now',
  needsYes: (name: string) => `needs ${name}’s yes`,
  leftOut: (count: number) =>
    count === 1
      ? 'One thing stays out because of a line'
      : `${count} things stay out because of a line`,
  leftOutNote: 'Only you see this list. Nobody who reads the packet learns of it.',
  when: 'When',
  then: 'Then',
  kinds: {
    hurt: 'What happened',
    note: 'My note to myself',
    said: 'Said about it',
    repair: 'A repair',
    promise: 'A promise',
    thanks: 'Thanks',
    need: 'A need',
  },
  doc: {
    title: 'For our session',
    made: (name: string, day: string) => `Put together by ${name} on ${day}`,
    hurt: (day: string) => `A hurt of ${day}`,
    loose: 'Needs and promises',
  },
  ask: {
    label: (name: string) => `${name}’s words`,
    note: (name: string) => `Words of ${name} go in once ${name} says yes to them.`,
    tick: (name: string) => `Tick words of ${name} to ask for them`,
    go: (name: string, count: number) =>
      count === 1 ? `Ask ${name} for this one` : `Ask ${name} for these ${count}`,
    lent: (name: string, day: string) => `${name} said yes to some words, until ${day}.`,
  },
  lend: {
    title: (name: string) => `${name} would like to take words of yours to a therapist.`,
    note: (name: string) => `Tick what may go along. ${name} can print it for the next 30 days.`,
    yes: (count: number) =>
      count === 0
        ? 'Tick what may go along'
        : count === 1
          ? 'Yes, this one may go along'
          : `Yes, these ${count} may go along`,
    none: 'Nothing is asked now.',
    lent: (name: string) => `${name} may take words of yours along.`,
    until: (day: string) => `This ends by itself on ${day}.`,
    backNote: 'From then on nothing more can be printed. What is on paper stays on paper.',
  },
  preview: {
    title: 'This is all that is in it.',
    note: 'Nothing else goes along. A file stays on this device until you delete it.',
    pdf: 'Save as a PDF',
    print: 'Print it',
    text: 'Save as plain text',
    back: 'Change what is in it',
    making: 'Making the PDF …',
    said: {
      saved: 'Saved. Look among your downloads.',
      stopped: 'Stopped. Nothing was made.',
      letters:
        'The PDF has no letters for some of these words. Print it instead, with all letters.',
    },
  },
})
