/** Words for the five places, most of all when they are still empty. */
import type { Messages } from '../messages.ts'

export const today = {
  alone: {
    title: (name: string) => `Good to have you here, ${name}.`,
    note: 'Most of Mend is made for two. Bring your partner in when you are both ready.',
    invite: 'Invite your partner',
  },
  calm: {
    title: 'Nothing is waiting for you.',
    note: (name: string) => `You could tell ${name} one small thing you noticed today.`,
    offer: 'Something hurt',
  },
  joining: {
    title: 'Almost there.',
    note: 'As soon as both devices have said hello, you will see each other here.',
  },
  closed: {
    title: 'This space is closed.',
    note: 'What was shared before is still yours to read. Nothing new arrives or leaves.',
  },
  phraseWaits: 'Write down your twelve words',
  phraseWaitsNote: 'They are the only way back if this device is lost.',
  dueTitle: 'Waiting for you',
  side: {
    title: 'Just now',
    quiet: 'Nothing needs you.',
    waiting: 'Some of your words are saved here and go out when you are online.',
    offline: 'You are offline. Everything works, and catches up by itself.',
  },
  returned: {
    title: 'Something had changed before your words arrived.',
    note: 'They were not shared. Here they are, so that nothing is lost.',
    back: 'Put them back in the draft',
    go: 'Let them go',
  },
} satisfies Messages

export const places = {
  mend: {
    title: 'When something hurt, begin here.',
    note: 'Every couple bumps into each other. Naming one moment is enough to start.',
  },
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
    profile: 'Your name and colour',
    settings: 'Settings',
    settingsNote: 'Devices, lock, look, leaving',
    help: 'Get help',
    helpNote: 'People outside the two of you',
  },
} satisfies Messages
