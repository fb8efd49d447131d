/** Words for naming a rupture: one neutral line, when, and what would help first. */
import { sentences } from '../../words/sentences.ts'

/** The words of naming a rupture, loaded with its screens. */
export const flag = sentences({
  lineTitle: 'In one plain line: what is this about?',
  lineHint: (name: string) => `Write it as you would in a calendar. ${name} reads this line.`,
  line: 'One line',
  linePlaceholder: 'The change of plans on Saturday',
  lineMissing: 'Write one short line first.',
  when: 'When was it?',
  whens: {
    now: 'Just now',
    today: 'Earlier today',
    yesterday: 'Yesterday',
    other: 'Another time',
  },
  other: 'Day and time',
  next: 'Next: what would help',
  wishTitle: 'What would help first?',
  wishHint: (name: string) => `${name} reads this. ${name} may want something else first.`,
  wish: 'I would like',
  wishes: {
    pause: 'A pause first',
    talk: 'To talk',
    write: 'To write',
  },
  privateTitle: 'For you alone, if you like',
  strength: 'How strong is it for you?',
  strengthValue: (value: number) => `${value} of 10`,
  strengthNone: 'Not set',
  note: 'A note to yourself',
  noteHint: 'Nobody else reads this.',
  forgetStrength: 'Don’t choose a number',
  willSee: (name: string, line: string, when: string, wish: string) =>
    `What ${name} will see: “${line}”, that it was ${when}, and that you would like ${wish}. Nothing else.`,
  wishInSentence: { pause: 'a pause first', talk: 'to talk', write: 'to write' },
  wishMissing: 'Pick one of the three first.',
  shared: (name: string) => `Shared with ${name}.`,
})
