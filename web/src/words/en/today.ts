/** Words for the five places, most of all when they are still empty. */
import type { Messages } from '../messages.ts'

export const today = {
  alone: {
    title: (name: string) =>
      name === '' ? 'Good to have you here.' : `Good to have you here, ${name}.`,
    note: 'Most of Mend is made for two. Bring your partner in when you are both ready.',
    invite: 'Invite your partner',
  },
  calm: {
    title: 'Nothing is waiting for you.',
    note: (name: string) =>
      `If something between you and ${name} hurts, big or small, you can name it here.`,
    action: 'Name something that hurt',
  },
  joining: {
    title: 'Almost there.',
    note: 'As soon as both devices have said hello, you will see each other here.',
  },
  closed: {
    title: 'This space is closed.',
    note: 'What was shared before is still yours to read. Nothing new arrives or leaves.',
  },
  paused: {
    title: (when: string) => `You two are taking a pause. Back at ${when}.`,
    note: 'Nothing moves until then. Let your body settle first.',
    action: 'Go to the pause',
    steady: 'Settle a little',
  },
  named: {
    title: (name: string) => `${name} named something that hurt.`,
    note: 'You can look whenever you feel ready. Nothing tells them when you do.',
    action: 'Have a look',
  },
  open: {
    title: (title: string) => `“${title}” is on its way.`,
    note: 'Go on whenever you like. A small step is enough.',
    action: 'Go on with it',
  },
  dueNow: {
    title: {
      mine: 'Your promise is due.',
      theirs: (name: string) => `Did ${name} keep this promise?`,
      step: 'The step you agreed on is due.',
      parked: 'You wanted to come back to this today.',
    },
    action: {
      mine: 'Look at it',
      theirs: 'Say how it went',
      step: 'Look at it',
      parked: 'Come back to it',
    },
  },
  due: {
    mine: 'Your promise',
    theirs: (name: string) => `${name}’s promise`,
    step: 'The step you try together',
    pause: 'Coming back from the pause',
    pauseOver: 'A day has passed since the pause',
    parked: 'Set aside until now',
    kept: (name: string) => `${name} says when it is kept.`,
  },
  kept: (kept: number, of: number) => `Kept ${kept} of the last ${of}, together`,
  phraseWaits: 'Write down your twelve words',
  phraseWaitsNote: 'They are the only way back if this device is lost.',
  breatheInvite: {
    open: 'Breathe together',
    later: 'Not now',
    text: (name: string) => `${name} would like to breathe with you.`,
  },
  side: {
    title: 'Coming up',
    quiet: 'Nothing needs you.',
    waiting: 'Some of your words are saved here and go out when you are online.',
    offline: 'You are offline. Everything works, and catches up by itself.',
    fault:
      'Something that arrived did not fit together, and was left out. What you have here is safe.',
    removed: 'This device was removed by another of yours. It can read nothing new.',
    update: 'Something here was written by a newer Mend. Update this app to read it.',
  },
  returned: {
    title: 'Something had changed before your words arrived.',
    note: 'They were not shared. Here they are, so that nothing is lost.',
    back: 'Put them back in the draft',
    go: 'Let them go',
  },
} satisfies Messages

export const places = {
  talk: {
    title: 'One speaks, one listens, then you change.',
    note: 'Nothing is planned yet. You can talk here together, or by letter over a few days.',
  },
  grow: {
    title: 'Small things, often.',
    note: 'A thank-you, a small promise, a question you never asked. This place fills as you go.',
  },
  us: {
    title: (me: string, partner: string) => `${me} and ${partner}`,
    titleAlone: 'You, for now.',
    note: 'What you two agree on lives here.',
    invite: 'Invite your partner',
    inviteNote: 'By a link or a code, in about two minutes',
    plan: 'How you two pause',
    planNote: 'A word, a place for each, a time to come back',
    settings: 'Settings',
    settingsNote: 'Devices, lock, look, leaving',
    help: 'Get help',
    helpNote: 'People outside the two of you',
  },
} satisfies Messages
