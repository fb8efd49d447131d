/** Words for naming a rupture: one neutral line, when, and what would help first. */
import type { Messages } from '../messages.ts'

export const flag = {
  lineTitle: 'In one plain line: what is this about?',
  lineHint: (name: string) =>
    `The way you would write it in a calendar; ${name} will see this line.`,
  line: 'One line',
  linePlaceholder: 'The change of plans on Saturday',
  lineMissing: 'One line is enough. It can be very plain.',
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
  wishHint: (name: string) => `A wish, not a rule; ${name} may wish for something else.`,
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
  noteHint: 'For the words that are not for anyone else.',
  forgetStrength: 'Leave it unset',
  willSee: (name: string, line: string, when: string, wish: string) =>
    `What ${name} will see: “${line}”, that it was ${when}, and that you would like ${wish}. Nothing else.`,
  wishInSentence: { pause: 'a pause first', talk: 'to talk', write: 'to write' },
  wishMissing: 'Pick what would help first; any of the three is fine.',
  shared: (name: string) => `Shared with ${name}.`,
} satisfies Messages
