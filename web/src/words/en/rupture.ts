/** Words for the page of one rupture: what happened, what may come next, and that nobody is being waited for. */
import { sentences } from '../sentences.ts'

/** The sentences of a rupture's page that no practice brings. */
export const rupture = sentences({
  missing: {
    title: 'This page is not here.',
    note: 'It may not have arrived on this device yet. Or the link is old.',
    back: 'To Mend',
  },
  namedByMe: (when: string) => `You named this ${when}`,
  namedBy: (name: string, when: string) => `${name} named this ${when}`,
  itWas: (when: string) => `It was ${when}`,
  wishMine: {
    pause: 'You would like a pause first',
    talk: 'You would like to talk',
    write: 'You would like to write',
  },
  wishTheirs: {
    pause: (name: string) => `${name} would like a pause first`,
    talk: (name: string) => `${name} would like to talk`,
    write: (name: string) => `${name} would like to write`,
  },
  where: 'Where this is',
  now: {
    flaggedMine: (name: string) =>
      `${name} can read this line. Either of you can go on when it suits you.`,
    flaggedTheirs: (name: string) =>
      `Let ${name} know that you have read this. You don’t have to answer yet.`,
    acknowledged: 'You have both read this. Either of you can go on.',
    'in-repair': 'You two are working on this.',
    repaired: 'You both said that it is mended. Either of you can open it again.',
    parkedUntil: (when: string) => `You set this aside until ${when}.`,
    parked: 'You set this aside. Either of you can take it up again.',
    'outside-help':
      'You are asking someone else to help with this. You can both still read what you wrote.',
    'let-go': 'One of you has let this go. You can both still read it.',
    withdrawn: 'Whoever named this took it back.',
    frozen: (when: string) => `This is paused until ${when}.`,
    frozenNow: 'The pause is over. You can come back now.',
    feltMine: (name: string) =>
      `You said that it feels mended. ${name} can say so too, in their own time.`,
    feltTheirs: (name: string) => `${name} says it feels mended. You can take your own time.`,
  },
  turn: 'Whose turn it is',
  scene: {
    mine: () => 'Two lines apart, coming closer. The next step is yours.',
    theirs: (name: string) => `Two lines apart, coming closer. The next step is ${name}’s.`,
    both: () => 'Two lines apart, coming closer. Either of you can take the next step.',
    nobody: () => 'Two lines apart. Nothing is asked of anyone now.',
  },
  write: 'Write what happened',
  said: 'What you both said so far',
  nothingSaid: 'Nothing yet.',
  ways: 'Other ways',
  acknowledge: 'I have read this',
  acknowledged: 'You said that you have read this.',
  mended: 'This feels mended to me',
  mendedNote: (name: string) =>
    `It counts as mended once you have both said so. ${name} sees that you did.`,
  more: 'Set this aside, or end it',
  park: {
    start: 'Set it aside for a while',
    title: 'Set this aside until when?',
    note: 'Either of you can take it up again at any time.',
    when: 'A day or a time',
    noDate: 'Without a date',
    press: 'Set it aside',
  },
  letGo: {
    start: 'Let it go',
    title: 'Let this go?',
    note: (name: string) =>
      `You can both still read it, and take it up again. ${name} sees that you let it go, and no reason.`,
    press: 'Let it go',
  },
  outside: {
    start: 'Get help from someone outside',
    title: 'Get help from someone outside?',
    note: 'Some things go better with a third person. Mend writes to nobody. You both see that you chose this.',
    press: 'Yes, with someone’s help',
    who: 'People you can talk to',
  },
  withdraw: {
    start: 'Take it back',
    title: 'Take this back?',
    note: (name: string) => `${name} will see that it was taken back. You can name it again later.`,
    press: 'Take it back',
  },
  reopen: 'Take it up again',
  keep: 'Leave it as it is',
  selfSave: 'Save this note',
  selfSaved: 'Saved, only for you.',
  selfOpen: 'Your own note',
  self: (strength: string, note: string) =>
    [strength, note].filter((part) => part !== '').join(' · '),
  read: { mine: 'What you shared.' },
  answer: { title: 'How would you like to answer?', later: 'Not now' },
})
