/** Words for when life happened, and everything rests for a while. */
import { sentences } from '../../words/sentences.ts'

/** The words of lulls, loaded with their screen. */
export const lulls = sentences({
  door: 'When life happens',
  doorNote: 'Let everything rest for a while',
  title: 'Did something happen?',
  note: (name: string) =>
    `Your plans with ${name} wait. Mend asks neither of you for anything, and counts no missed day.`,
  noteToo: 'You need no reason. Either of you can end it with one press.',
  until: 'Until when?',
  untils: {
    open: 'Until one of us says so',
    week: 'For a week',
    fortnight: 'For two weeks',
    date: 'Until a day',
  },
  date: 'The last day of it',
  dateMissing: 'Pick a day from today on, within a year.',
  word: 'What is it? You can leave this open.',
  words: {
    move: 'A move',
    child: 'A child',
    work: 'Work',
    health: 'Health',
    loss: 'A loss',
    other: 'Something else',
  },
  wordNote: (name: string) => `${name} reads this word.`,
  begin: 'Let everything rest',
  running: 'Life happened. Nothing is due.',
  byMe: (when: string) => `You said so ${when}.`,
  byPartner: (name: string, when: string) => `${name} said so ${when}.`,
  runs: (until: string) => `It ends by itself after ${until}.`,
  runsOpen: 'It lasts until one of you says that you are back.',
  stays: 'Hurts, promises and talks go on as they are. You can write whenever you like.',
  back: 'We are back',
  backNote: 'Nothing has piled up. You begin with the next thing, not with the missed ones.',
  smaller: 'Make your check-ins smaller',
  lighter: {
    title: 'If something small helps',
    note: 'You need none of this. Nobody is told what you open here.',
    plan: 'Suggest smaller check-ins',
    ritual: (ritual: string) => `Suggest a two-minute “${ritual}”`,
    asked: (name: string) => `${name} is asked once you two are back.`,
    lines: 'Look at your own lines again',
    linesNote: 'Keep them, change them, or end them. Only you are asked.',
    menu: 'What would help you now?',
    menuNote: (name: string) => `You write it for yourself. ${name} reads only what you share.`,
  },
})
