/** Words for one's own part in a hurt. */
import { sentences } from '../../words/sentences.ts'

/** The words of one's own part, loaded with its screen. */
export const part = sentences({
  way: 'Name your own part',
  wayNote: 'One sentence, if you like. It opens only if you both write one',
  line: 'Your own part',
  states: {
    waiting: 'Only you can read it so far',
    opening: 'Opening now',
    open: 'Open for both of you',
    over: 'It stayed closed. Only you can read it',
  },
  title: 'Your own part in it.',
  note: (name: string) =>
    `${name} is offered this too. Neither of you sees whether one has written.`,
  notGuilt: 'A small part is a part. It does not make the rest your fault.',
  label: 'My part was …',
  hint: (name: string) => `${name} reads it only after writing one, at the same moment as you.`,
  placeholder: 'that I did not call',
  save: 'Save mine. Open only together',
  mine: 'What you wrote',
  waits: (name: string) => `If ${name} writes one too, you both read both.`,
  waitsNote: 'After a week it stays closed, and only you can read it.',
  takeBack: 'Take it back',
  taken: 'It stayed closed.',
  takenNote: (name: string) => `${name} does not see it. You can write one for each hurt.`,
  opening: 'Both are written. They open in a moment.',
  open: 'Each of you named your own part.',
  openNote: 'Nothing has to be answered.',
  notForMe: 'Don’t offer this to me',
  notForMeNote:
    'If you are afraid of what happens when you write this, leave it. Nobody learns that you did.',
  help: 'See who can help',
  hidden: 'Mend will not offer this to you again.',
  hiddenNote: 'Only your own devices know.',
  again: 'Offer it to me again',
})
