/** Words for a body that is too full to talk: short, slow, and never in a hurry. */
import type { Messages } from '../messages.ts'

export const steady = {
  title: 'Let your body catch up first.',
  intro: 'Pick what feels possible. Nothing here is sent to anyone, and all of it works offline.',
  exercises: {
    sigh: {
      name: 'Long sigh',
      note: 'Two breaths in, one long breath out',
      title: 'Two breaths in, one long breath out.',
      about: 'In through the nose, a little more on top, then let it all go through the mouth.',
      modest:
        'A few minutes of this lifted people’s mood a little in one study. A little is enough.',
    },
    paced: {
      name: 'Slow breathing',
      note: 'The same length in and out',
      title: 'In and out, at one slow pace.',
      about: 'Breathe softly, not deeply. Let the circle do the counting.',
      modest:
        'Slow breathing tends to slow the heart a little. If you feel dizzy, stop and breathe as you like.',
    },
    ground: {
      name: 'Five, four, three, two, one',
      note: 'Come back to the room you are in',
    },
    reset: {
      name: 'One-minute reset',
      note: 'Cold water, a wall, or a good shake',
    },
    together: {
      name: 'Breathe together',
      note: 'Both phones keep the same pace',
    },
  },
  helpTitle: 'If you are not safe',
  helpNote: 'People to call, kept on this device',
  pulse: {
    name: 'Your own pulse',
    note: 'With a Bluetooth strap or watch, if you have one',
    title: 'How fast your heart is going.',
    about:
      'The number stays on this screen: it is not sent, not shown to your partner and not kept. Every heart is different, so take it as a hint.',
    connect: 'Find my monitor',
    asking: 'Looking…',
    stop: 'Stop listening',
    settle: 'Settle a little',
    unit: 'beats a minute',
    spoken: (bpm: number) => `${bpm} beats a minute`,
    lost: 'The monitor went out of reach. Put it back on, then find it again.',
    refused:
      'No monitor was chosen, or it could not be read. Everything else here works without one.',
  },
  begin: 'Begin',
  stop: 'Stop',
  done: 'Done',
  once: 'Once more',
  length: 'How long',
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  pace: 'Breaths a minute',
  paceNote: (seconds: string) => `${seconds} seconds in, ${seconds} seconds out`,
  left: (time: string) => `${time} left`,
  phases: { in: 'Breathe in', more: 'A little more', out: 'Breathe out' },
  still: 'Close your eyes if you like. The word changes when it is time.',
  chargeBefore: 'How charged are you right now?',
  chargeAfter: 'And how charged are you now?',
  chargeLow: 'Calm',
  chargeHigh: 'Boiling over',
  chargeSkip: 'You can leave this as it is.',
  chargeCompare: (before: number, after: number) =>
    after < before
      ? `You began at ${before} and are at ${after}. Your body did that.`
      : after === before
        ? `You began at ${before} and are at ${after}. Sometimes it takes a second round, or a walk.`
        : `You began at ${before} and are at ${after}. That happens. Being kind to yourself counts too.`,
  afterTitle: 'There you are.',
  afterNote: 'Stay as long as you like. Everything you left is where you left it.',
  ground: {
    start: 'Come back to the room you are in.',
    about: 'Say each one aloud or in your head. Small and dull things are the best ones.',
    steps: [
      {
        title: 'Five things you can see',
        note: 'A corner, a shadow, a colour you had not noticed.',
      },
      {
        title: 'Four things you can touch',
        note: 'Your sleeve, the floor under your feet, the air on your face.',
      },
      { title: 'Three things you can hear', note: 'Near, far, and inside the room.' },
      { title: 'Two things you can smell', note: 'Or two smells you would like to have near.' },
      { title: 'One thing you can taste', note: 'A sip of water is a fine answer.' },
    ],
    next: 'Next',
    found: 'Found one',
    progress: (found: number, of: number) => `${found} of ${of}`,
  },
  reset: {
    start: 'One minute, with your whole body.',
    about: 'Pick one. If a part of you hurts or you are unwell, pick another.',
    kinds: [
      {
        name: 'Cold water',
        note: 'Hold your hands and wrists under cold water, or a cool cloth to your face.',
      },
      {
        name: 'Push a wall',
        note: 'Both palms on the wall. Lean in and push slowly, as if you could move it. Then let go.',
      },
      {
        name: 'Shake it out',
        note: 'Shake your hands, then your arms, then your shoulders. It may look silly. It helps anyway.',
      },
    ],
  },
  together: {
    title: 'Breathe together.',
    about: (name: string) =>
      `If ${name} has Mend open, they will see that you would like company. They need not answer.`,
    ask: (name: string) => `Ask ${name}`,
    waiting: (name: string) => `The first breath comes when ${name} joins.`,
    alone: 'Breathe alone',
    offline:
      'Mend cannot reach the relay just now, so you would be breathing alone. That works too.',
    invited: (name: string) => `${name} would like to breathe with you.`,
    join: 'Breathe together',
    later: 'Not now',
    soon: (seconds: number) => `Starting together in ${seconds}`,
    withYou: (name: string) => `You and ${name}, at the same pace.`,
    word: 'One word for the two of you, if you like',
    wordHint: 'It is shown once and kept nowhere.',
    theirWord: (name: string) => `${name}’s word`,
  },
} satisfies Messages
