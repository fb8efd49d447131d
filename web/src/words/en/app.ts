/** Words that every screen shares: places, ways out, marks of privacy, time. */
import { sentences } from '../sentences.ts'

/** Words of the frame: the bar, the tabs, what every screen may say. */
export const app = sentences({
  name: 'Mend',
  quietName: 'Notes',
  tabs: { today: 'Today', mend: 'Mend', talk: 'Talk', grow: 'Grow', us: 'Us' },
  tabsLabel: 'Main places',
  aside: 'Beside this',
  steady: 'Steady',
  pause: 'Pause',
  /** What the corner does: nothing is ended by it, and nobody is told. */
  hide: 'Hide',
  back: 'Back',
  settings: 'Settings',
  help: 'Get help',
  onlyYou: {
    never: 'Only you',
    'until-share': 'Only you, until you share',
    'until-both': 'Only you, until you both have written',
  },
  showTyped: 'Show what I type',
  example: (words: string) => `For example: ${words}`,
  shareWith: (name: string) => `Share with ${name}`,
  partner: 'your partner',
  namesake: (name: string) => `${name}, your partner`,
  you: 'You',
  isNew: 'New:',
  hasSaid: (name: string) => `${name} has just said something.`,
  readIt: 'Read it',
  step: (at: number, of: number) => `Step ${at} of ${of}`,
  saveAndReturn: 'Save and come back',
  close: 'Close',
  cancel: 'Not now',
  opening: 'Opening…',
  openLate: (name: string) =>
    `${name} has been able to read yours for more than ten minutes. You can read ${name}’s when ${name}’s phone is next online. Does ${name} write to you here, and you still cannot read it? Then ${name}’s app may be keeping it back.`,
  pickTime: 'Pick a time',
  pickLabel: 'Day and time',
  wrongDate: {
    me: 'The date on your device was wrong when this was written.',
    partner: (name: string) => `The date on ${name}’s device was wrong when this was written.`,
  },
  tonightAt: (time: string) => `Tonight, ${time}`,
  todayAt: (time: string) => `Today, ${time}`,
  tomorrowAt: (time: string) => `Tomorrow, ${time}`,
  today: 'today',
  yesterday: 'yesterday',
  yesterdayAt: (time: string) => `Yesterday, ${time}`,
  last: (day: string) => `last ${day}`,
  lastAt: (day: string, time: string) => `Last ${day}, ${time}`,
  within: (minutes: number) =>
    minutes < 60 ? `In ${minutes} minutes` : minutes === 60 ? 'In an hour' : 'In two hours',
  /** While something cannot be saved: why, and what helps. Each page keeps what is written on it meanwhile. */
  notSaved: {
    waits: 'Your words are on this page, and not saved on this device yet. Please keep it open.',
    again: 'Mend tries again by itself.',
    full: {
      happened: 'This device has no room left, so Mend cannot save.',
      todo: 'Make some room on it: a few pictures or videos less are enough.',
    },
    refused: {
      happened: 'This browser does not let Mend save right now.',
      todo: 'If it stays so, allow this site to keep data, in the settings of the browser.',
    },
    silent: {
      happened: 'The storage of this browser does not answer.',
      todo: 'Close other tabs that have Mend in them.',
    },
    damaged: {
      happened: 'Some of what Mend saved on this device cannot be read any more.',
      todo: 'Everything else is here. What you two shared comes back whole when you use your twelve words on another device.',
    },
    emptied: {
      happened: 'What Mend kept in this browser was deleted while this page was open.',
      todo: 'Copy what you wrote on this page to a safe place. Then open Mend again and come back with your twelve words: what you two shared is not lost.',
    },
    newer: {
      happened: 'A newer Mend has been used in this browser.',
      todo: 'Copy what you wrote on this page to a safe place, then open Mend again.',
    },
    unknown: {
      happened: 'This device could not save what you wrote.',
      todo: 'If it stays so, copy what you wrote on this page to a safe place.',
    },
  },
  tooLong: (by: number) =>
    by === 1
      ? 'This is one character too long to share. All of it is kept here.'
      : `This is ${by} characters too long to share. All of it is kept here.`,
  updateReady: 'A newer Mend is ready.',
  updateUse: 'Use it now',
  updateLater: 'Later',
  leaveProgress: (times: number): string =>
    times === 1
      ? 'Shift pressed once. Twice more hides Mend.'
      : 'Shift pressed twice. Once more hides Mend.',
  quickPulse: {
    text: 'Your heart is beating fast. A short pause might be kind to you both.',
    settle: 'Settle a little',
  },
  /** Why Mend cannot begin: the disk. */
  noEntry: {
    again: 'Try again',
    call: 'If someone hurts or frightens you: in the USA call 1-800-799-7233, in the United Kingdom 0808 2000 247, in Germany 116 016. In danger, call the emergency number where you are.',
    full: {
      title: 'There is no room left on this device.',
      safe: 'What Mend saved here before is still here.',
      todo: 'Make some room: a few pictures or videos less are enough. Then try again.',
    },
    refused: {
      title: 'This browser does not let Mend keep anything.',
      safe: 'Mend has changed nothing here.',
      todo: 'In the settings of the browser, allow this site to keep data and cookies. Then try again.',
    },
    silent: {
      title: 'The storage of this browser does not answer.',
      safe: 'Mend has changed nothing here. It opens by itself once there is an answer.',
      todo: 'Close other tabs that have Mend in them. If that does not help, close the browser and start it again.',
    },
    damaged: {
      title: 'What Mend saved in this browser cannot be read.',
      safe: 'What you two shared is not lost: your twelve words bring it back, here or on another device.',
      todo: 'Try again first. If it stays so, have your twelve words in your hand. Then delete the data of this site in the browser’s settings, and open Mend again. Without the words, do not delete anything.',
    },
    newer: {
      title: 'A newer Mend has been used in this browser.',
      safe: 'Everything is still here.',
      todo: 'Open this page anew to get the newer Mend.',
    },
    unknown: {
      title: 'Mend could not begin.',
      safe: 'What Mend saved here before is still here.',
      todo: 'Try again. If it stays so, close the browser and start it again.',
    },
  },
  tooOld: {
    title: 'This browser is too old for Mend.',
    why: 'It cannot keep what you write secret, so Mend does not work in it. Nothing was lost.',
    todo: 'Bring this browser up to date, or use another one: Chrome or Edge 137, Firefox 130, Safari 17 (iOS 17), or newer.',
    secure:
      'This page did not come over a safe connection (https). Mend cannot keep anything secret on it.',
    secureTodo: 'Open Mend by its https:// address.',
  },
  /** A page of the app that did not come over the network, and is not kept here yet. */
  unloaded: {
    title: 'This page did not load.',
    safe: 'Your words are saved on this device. Only this page is missing.',
    todo: 'Mend asks for it again by itself. If nothing changes once you are online, open Mend anew.',
    again: 'Open Mend anew',
  },
  stumble: {
    title: 'One moment.',
    happened: 'That did not work.',
    safe: 'It is not your fault, and what Mend had saved on this device is still there.',
    todo: 'Please try once more. If it happens again, open Mend again.',
    read: 'All right',
    again: 'Open Mend again',
  },
  more: (left: number) => (left === 1 ? 'Show one more' : `Show ${left} more`),
  fault: {
    title: 'Something in Mend went wrong.',
    safe: 'What you wrote is saved on this device, and nothing was sent by mistake.',
    todo: 'Start again',
  },
})
