/** Words for what helped two people back to each other. */
import { sentences } from '../../words/sentences.ts'

/** The words of what brought us back, loaded with its screens. */
export const brought = sentences({
  title: 'What brought you two back.',
  note: (name: string) => `You and ${name} both marked these. Look here when it is hard.`,
  door: 'What brought you back',
  doorNote: 'What helped you both, to look at in a hard moment',
  early: 'Nothing is here yet.',
  earlyNote:
    'After each hurt that you two mend, each of you can mark what helped. From the third on, what you both marked stands here.',
  none: 'You have not marked the same thing yet.',
  noneNote: 'Open a hurt that you two have mended, and mark what helped you.',
  toMended: 'Go to what you have mended',
  off: 'Take it off the list',
  offNote: 'It leaves the list for both of you. You can mark it again.',
  edit: 'Change what I marked',
  print: 'Print this page',
  printNote: 'Paper can be read by anyone who finds it.',
  evidence: 'No study has tested a list like this. It holds only what you two said yourselves.',
  offer: 'What brought you two back before',
  way: 'Mark it for both of you',
  wayNote: (name: string) => `You both see it only if ${name} marks it too`,
  mark: {
    title: 'What helped, for both of you?',
    note: (name: string) =>
      `Mark what helped you. It shows only when ${name} marks the same. Then you both see it.`,
    done: 'What helped',
    own: 'Something else, in your own words',
    ownHint: 'A few words. The same words from both of you count as the same.',
    ownPlaceholder: 'we laughed about it',
    add: 'Add it',
    most: 'Six are enough. Take one away to add another.',
    save: 'Save what I marked',
    saved: (name: string) =>
      `Saved. What ${name} marked too stands on your list after three repairs.`,
    unsent: 'Your last change is saved on this device, but not compared yet. Press save once more.',
    toList: 'See the list',
    how: 'Who can read this?',
    howNote: (name: string) =>
      `Your words stay on your devices. Mend sends ${name}’s app scrambled marks, which it can only compare with its own.`,
    howLimit:
      'Somebody with a changed app could guess your words. Write nothing here that could put you in danger.',
  },
  things: {
    pause: 'A pause, and coming back',
    account: 'Saying plainly what happened',
    feelings: 'Naming how it felt, both of us',
    heard: 'Being heard',
    need: 'Saying what I need',
    talk: 'Talking it through',
    repair: 'The repair',
    promise: 'A promise that was kept',
    step: 'The thing we tried',
  },
  thingWith: {
    promise: (what: string) => `A promise kept: ${what}`,
    step: (what: string) => `What we tried: ${what}`,
  },
  walk: 'A walk first',
  usual: ['Something warm to drink', 'A hug', 'Time alone first', 'Sleeping on it'],
})
