/** Words for why each opens up: hopes, fears, and what was misread. */
import { sentences } from '../../words/sentences.ts'

/** Everything on the pages of intentions. */
export const intentions = sentences({
  door: 'Why we open up',
  doorNote: 'What you each hope for, and what you are afraid of',
  page: {
    title: 'Why we open up.',
    note: 'Four times a year at most. You read each other’s when both are written.',
    begin: 'Write mine',
    theirs: (name: string) => `${name} has begun. You can write yours, or leave it.`,
    overMine: 'Nobody else can read what you wrote.',
    again: (day: string) => `You can write again from ${day}.`,
    past: 'What you both wrote',
    open: 'Read both',
    evidence: 'This page is our own idea. Nobody has tested what it does.',
  },
  form: {
    title: 'What do you hope for?',
    hope: 'When I open up, I hope for …',
    hopes: {
      closeness: 'Being closer',
      relief: 'Feeling lighter',
      limits: 'Clearer limits',
      other: 'Something else',
    },
    words: 'In your own words, if you like',
    wordsPlaceholder: 'that you know how I am',
    afraid: 'What I am afraid it could become',
    afraidPlaceholder: 'something that is used in a fight',
    pressed: (name: string) => `I do this mainly so that ${name} stops asking`,
    pressedNote: 'Only you see this. It changes nothing that anybody else sees.',
  },
  written: {
    title: 'What you wrote.',
    afraid: 'Afraid that it becomes',
  },
  pressed: {
    body: 'You wrote this mainly so that the asking stops.',
    note: 'You can say no to being asked. You do not have to tell anything. Only you see this.',
    line: 'Draw a line',
    quiet: 'Be asked nothing for a while',
    help: 'Get help',
  },
  opened: {
    title: 'What you both hope for.',
    hopes: 'Hopes for',
    misread: 'What was misread',
    misreadNote: 'A pair of cards. It needs no answer.',
    wanted: 'I wanted …',
    thought: 'I thought you wanted …',
  },
})
