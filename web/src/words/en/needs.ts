/** Words for turning what one wants to shout into what one needs. */
import type { Messages } from '../messages.ts'

export const needs = {
  title: 'What do you need?',
  intro: (name: string) =>
    `Under most anger lies something you need. That is what ${name} can do something about.`,
  scratch: 'First, what do you want to shout?',
  scratchHint: 'As raw as it is. It is never sent. It is wiped when you share, or within a day.',
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
  whenHint: 'A moment, not a habit: “plans change”, “I come home late”.',
  previewTitle: (name: string) => `${name} will read`,
  sentence: (feeling: string, when: string) => `I need to feel ${feeling} when ${when}.`,
  missing: 'Choose what you need, and the moment when you need it.',
  about: 'About',
  aboutPromise: 'About the promise',
  shared: 'Your need is said.',
  sharedNote: (name: string) =>
    `${name} gets it in those words only. What you wrote before it is gone for good.`,
  another: 'Say another need',
  list: 'Needs you have both said',
  listNote: 'A need is not a charge. Nobody has to answer one here.',
  done: 'Done',
  theirs: (name: string) => `${name} said`,
} satisfies Messages
