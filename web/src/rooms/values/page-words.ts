/** Words for the page that both sign once a year. */
import { sentences } from '../../words/sentences.ts'

/** Everything on the page, and its line among what matters to both. */
export const page = sentences({
  door: 'The page you both sign',
  doorNote: 'What you share, and what you both want',
  doorOpen: 'You can sign it again now',
  doorSigned: (day: string) => `You both signed it on ${day}`,
  title: 'The page you both sign.',
  note: 'Once a year you can both sign it again. You can also leave it: nothing is lost then.',
  empty: 'Nothing stands here yet. Goals that you both signed come here by themselves.',
  emptyValues: 'What matters to both of you comes here too.',
  emptyWay: 'Write a goal',
  both: 'What matters to both of you',
  goals: 'What you both want',
  signed: (day: string) => `You both signed this page on ${day}.`,
  signedBefore: (day: string) => `You both signed it on ${day}. It has changed since then.`,
  next: (day: string) => `You can both sign it again from ${day}.`,
  aloud: 'You can read it out loud together. Each of you signs on your own device.',
  ask: 'Do you still want this?',
  sign: 'Yes, I sign it again',
  signNote: (name: string) => `${name} learns it only if ${name} signs too.`,
  leave: 'Leave it this year',
  leaveNote: (name: string) => `If you leave it, ${name} is not told. Your goals stay as they are.`,
  mine: (name: string) => `You signed it. If ${name} signs too, you both read it here.`,
  mineUntil: (day: string) => `If not, your yes is gone on ${day}.`,
  undo: 'Take my yes back',
  left: (name: string) => `You left it this year. ${name} is not told.`,
  leftUntil: (day: string) => `You can still sign it until ${day}.`,
  after: 'Sign it after all',
  evidence: 'This page is our own idea. Nobody has tested what it does.',
})
