/** Words for turning what one wants to shout into what one needs. */
import { sentences } from '../../words/sentences.ts'

/** The words of needs, loaded with their screen. */
export const needs = sentences({
  title: 'What do you need?',
  intro: (name: string) =>
    `When we are angry, we often need something. ${name} can do more about a need than about anger.`,
  scratch: 'First, what do you want to shout?',
  scratchHint:
    'Write it as it comes. Mend never sends this. It is deleted when you share your need, or within a day.',
  scratchWipe: 'Wipe it now',
  scratchWiped: 'Wiped.',
  need: 'I need to feel…',
  chips: [
    'safe',
    'heard',
    'considered',
    'close to you',
    'trusted',
    'respected',
    'wanted',
    'free',
    'calm',
    'supported',
    'part of it',
    'like a team',
  ],
  own: 'Something else',
  ownLabel: 'I need to feel',
  when: '…when',
  whenHint: 'Name a moment: “plans change”, “I come home late”. Leave out “always” and “never”.',
  previewTitle: (name: string) => `${name} will read`,
  sentence: (feeling: string, when: string) => `I need to feel ${feeling} when ${when}.`,
  missing: 'Choose what you need, and the moment when you need it.',
  about: 'About',
  aboutPromise: 'About the promise',
  shared: 'You have said what you need.',
  sharedNote: (name: string) =>
    `${name} can read only that sentence. What you wanted to shout is wiped.`,
  another: 'Add another need',
  list: 'Needs you have both said',
  listNote: 'Saying what you need blames nobody. Nobody has to answer.',
  done: 'Done',
  theirs: (name: string) => `${name} said`,
  onPage: {
    line: { mine: 'A need of yours', theirs: (name: string) => `A need of ${name}’s` },
    title: (name: string) => `What ${name} needs.`,
    whole: (feeling: string, when: string) => `I need to feel ${feeling} when ${when}`,
    way: 'Say what you need',
    wayNote: 'Write what you want to shout, then what you need',
  },
})
