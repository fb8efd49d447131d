/** Words that every screen shares: places, ways out, marks of privacy, time. */
import type { Messages } from '../messages.ts'

export const house = {
  app: 'Mend',
  quietApp: 'Notes',
  tabs: { today: 'Today', mend: 'Mend', talk: 'Talk', grow: 'Grow', us: 'Us' },
  tabsLabel: 'Main places',
  aside: 'Beside this',
  steady: 'Steady',
  pause: 'Pause',
  leave: 'Leave',
  back: 'Back',
  settings: 'Settings',
  help: 'Get help',
  onlyYou: 'Only you',
  onlyYouUntil: 'Only you, until you share',
  example: (words: string) => `For example: ${words}`,
  shareWith: (name: string) => `Share with ${name}`,
  partner: 'your partner',
  you: 'You',
  step: (at: number, of: number) => `Step ${at} of ${of}`,
  saveAndReturn: 'Save and come back',
  close: 'Close',
  cancel: 'Not now',
  opening: 'Opening…',
  pickTime: 'Pick a time',
  pickLabel: 'Day and time',
  tonightAt: (time: string) => `Tonight, ${time}`,
  todayAt: (time: string) => `Today, ${time}`,
  tomorrowAt: (time: string) => `Tomorrow, ${time}`,
  within: (minutes: number) =>
    minutes < 60 ? `In ${minutes} minutes` : minutes === 60 ? 'In an hour' : 'In two hours',
  notSaved: 'These words are on the screen but not saved on this device yet. Please keep it open.',
  updateReady: 'A newer Mend is ready.',
  updateUse: 'Use it now',
  updateLater: 'Later',
  leaveProgress: (times: number) =>
    times === 1
      ? 'Shift pressed once. Twice more leaves.'
      : 'Shift pressed twice. Once more leaves.',
  quickPulse: {
    text: 'Your heart is beating fast. A short pause might be kind to you both.',
    settle: 'Settle a little',
  },
  noRoom: {
    title: 'Mend cannot keep anything in this browser.',
    safe: 'Nothing was lost, because nothing could be saved yet. Private windows often forbid it.',
    todo: 'Open Mend in an ordinary window, or in another browser.',
  },
  fault: {
    title: 'Something in Mend went wrong.',
    safe: 'What you wrote is saved on this device, and nothing was sent by mistake.',
    todo: 'Start again',
  },
} satisfies Messages
