/** Words for the five places, most of all when they are still empty. */
import type { FaultKind } from '@mend/device/device'
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
  came: {
    repair: {
      title: (name: string) => `${name} offers a repair.`,
      note: 'Read it when you feel steady. Any answer is fine, and so is none.',
      action: 'Read it',
    },
    missing: {
      title: (name: string) => `${name} tapped one part of your repair.`,
      note: 'There is more to say in one place. Your words are all still there.',
      action: 'Look at it',
    },
    step: {
      title: (name: string) => `${name} offers one thing to try.`,
      note: 'Small, and only if you both want it.',
      action: 'Look at it',
    },
    feelings: {
      title: (name: string) => `${name} named how it felt. Yours can wait until you’re ready.`,
      note: 'Both open together, or not at all.',
      action: 'Name how it felt for you',
    },
    invited: {
      title: (name: string) => `${name} would like you both to name how it felt.`,
      note: 'Only if you want to, and when it suits you.',
      action: 'Have a look',
    },
    reflect: {
      title: (name: string) => `${name} said something to you.`,
      note: 'When you have a quiet minute: read it, and say back what you heard.',
      action: 'Listen',
    },
    answer: {
      title: (name: string) => `${name} said back what came across.`,
      note: 'You know best whether it fits.',
      action: 'See if it fits',
    },
    reply: {
      title: (name: string) => `${name} felt heard. You can answer now.`,
      note: 'There is no hurry.',
      action: 'Answer',
    },
    asked: {
      title: (name: string) => `${name} asks: is now good for a talk?`,
      note: 'Now, later, or not today: any answer is fine.',
      action: 'Answer',
    },
    talk: {
      title: () => 'Your talk is open.',
      note: 'It waits where you left it.',
      action: 'Go to the talk',
    },
    account: {
      title: (name: string) => `${name} told how it was.`,
      note: 'Read it when you have a quiet minute.',
      action: 'Read it',
    },
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
    talk: 'To look at again together',
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
    // One for each way in which a relay, or a modified app, can fail; what you have here is safe in all of them.
    faults: {
      tampered:
        'Something that arrived had been changed on the way, and was left out. What you have here is safe.',
      forged:
        'Something arrived in a name that did not sign it, and was left out. What you have here is safe.',
      replayed: 'Something arrived a second time, and was left out. What you have here is safe.',
      truncated:
        'The relay holds less than it did, or sent a part of something. What you have here is safe.',
      forked:
        'The relay has shown two different histories. What does not fit yours was left out, and what you have here is safe.',
      gap: 'Something between two messages is missing, so what came after it was left out. What you have here is safe.',
      untimely:
        'Something that arrived bears a time that cannot be, and was left out. Check the clocks of your devices. What you have here is safe.',
      'not-ours':
        'Something that arrived was not made for the two of you, and was left out. What you have here is safe.',
    } satisfies Readonly<Record<FaultKind, string>>,
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
  grow: {
    title: 'Small things, often.',
    note: 'A thank-you, a small promise, a question you never asked. This place fills as you go.',
    need: 'Say what you need',
    needNote: 'From what you want to shout to what you long for',
  },
  us: {
    title: (me: string, partner: string) => `${me} and ${partner}`,
    titleAlone: 'You, for now.',
    note: 'What you two agree on lives here.',
    invite: 'Invite your partner',
    inviteNote: 'By a link or a code, in about two minutes',
    anew: 'Begin anew',
    anewNote: 'A new, empty space, if you both want one',
    plan: 'How you two pause',
    planNote: 'A word, a place for each, a time to come back',
    settings: 'Settings',
    settingsNote: 'Devices, lock, look, leaving',
    help: 'Get help',
    helpNote: 'People outside the two of you',
  },
} satisfies Messages
