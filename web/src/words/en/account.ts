/** Words for saying what happened without blame, and for reading it with a breath in between. */
import type { Messages } from '../messages.ts'

export const account = {
  title: 'What happened, from where you stood?',
  camera: 'What a camera would have recorded',
  cameraHint: 'What could be seen and heard: words, times, places. Leave out why.',
  cameraMissing: 'One plain sentence of what could be seen or heard is enough.',
  did: 'What it did to you',
  didHint: 'On the inside: a feeling, a thought, what your body did.',
  didMissing: 'One line on what it did to you helps more than any proof.',
  sees: (name: string) =>
    `${name} gets these two texts, exactly as they stand here. Nothing you deleted.`,
  willWait: 'You are offline. It is saved here and goes out by itself.',
  read: {
    mine: 'What you shared.',
    account: (name: string) => `What ${name} saw and felt.`,
    note: (name: string) => `A note from ${name}.`,
    need: (name: string) => `What ${name} needs.`,
    camera: 'What a camera would have recorded',
    did: (name: string) => `What it did to ${name}`,
    didMine: 'What it did to you',
    needWords: (feeling: string, when: string) => `I need to feel ${feeling} when ${when}`,
    part: { impact: 'What it did', concrete: 'What will be done', change: 'What will change' },
  },
  breath: {
    title: 'One breath before you answer',
    in: 'Breathe in',
    out: 'Breathe out',
    left: (seconds: number) =>
      seconds === 1 ? 'Answering opens in a second' : `Answering opens in ${seconds} seconds`,
    ready: 'You can answer now',
    answer: 'Answer',
    skip: 'Answer right away',
    skips: (count: number) =>
      count === 1
        ? 'You went ahead once on this device. Only you see this.'
        : `You went ahead ${count} times on this device. Only you see this.`,
    forget: 'Forget this',
    length: 'How long is the breath?',
    lengthNote: 'For you both, from none to a minute',
    seconds: (seconds: number) => (seconds === 0 ? 'No pause' : `${seconds} seconds`),
    save: 'Set it for you both',
  },
  answer: {
    title: 'How would you like to answer?',
    later: 'Not now',
  },
} satisfies Messages
