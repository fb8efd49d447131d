/** Words for a body that is too full to talk: short, slow, and never in a hurry. */
import { sentences } from '../sentences.ts'

/** The sentences of the steadying kit. */
export const steady = sentences({
  title: 'Calm your body first.',
  intro: 'Pick what feels possible. Mend sends nothing of this to anyone.',
  exercises: {
    sigh: {
      name: 'Long sigh',
      note: 'Two breaths in, one long breath out',
      title: 'Two breaths in, one long breath out.',
      about:
        'Breathe in through the nose, then a little more. Then let it all out through the mouth.',
      modest: 'In one study, a few minutes of this lifted people’s mood a little.',
    },
    paced: {
      name: 'Slow breathing',
      note: 'The same length in and out',
      title: 'In and out, at one slow pace.',
      about: 'Breathe softly, not deeply. Follow the circle.',
      modest:
        'Slow breathing tends to slow the heart a little. If you feel dizzy, stop and breathe as you like.',
    },
    ground: {
      name: 'Use your five senses',
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
      'Only you see the number. Mend does not send it or save it. Every heart is different, so take it as a hint.',
    connect: 'Find my monitor',
    asking: 'Looking…',
    stop: 'Stop measuring',
    settle: 'Settle a little',
    unit: 'beats a minute',
    spoken: (bpm: number) => `${bpm} beats a minute`,
    lost: 'Your heart-rate monitor lost its connection. Put it on, then connect again.',
    refused:
      'Mend could not connect to a heart-rate monitor. Everything else here works without one.',
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
  chargeBefore: 'How upset are you right now?',
  chargeAfter: 'And how upset are you now?',
  chargeLow: 'Calm',
  chargeHigh: 'Very upset',
  chargeSkip: 'You can leave this as it is.',
  chargeCompare: (before: number, after: number) =>
    after < before
      ? `You began at ${before} and are at ${after}. That helped.`
      : after === before
        ? `You began at ${before} and are at ${after}. You could do another round, or take a walk.`
        : `You began at ${before} and are at ${after}. That happens. You did nothing wrong.`,
  afterTitle: 'You took a moment for yourself.',
  afterNote: 'Stay as long as you like. Mend has saved what you were doing.',
  ground: {
    start: 'Come back to the room you are in.',
    about: 'Say each one aloud or in your head. Small, ordinary things are best.',
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
        note: 'Put both hands on a wall. Push slowly, as if you could move it. Then let go.',
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
      'Mend cannot reach its server just now, so your partner cannot join. You can breathe alone.',
    invited: (name: string) => `${name} would like to breathe with you.`,
    join: 'Breathe together',
    later: 'Not now',
    soon: (seconds: number) => `Starting together in ${seconds}`,
    withYou: (name: string) => `You and ${name}, at the same pace.`,
    word: 'One word for the two of you, if you like',
    wordHint: 'Your partner sees it once. Mend does not save it.',
    theirWord: (name: string) => `${name}’s word`,
  },
})
