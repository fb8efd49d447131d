/** Words for the first minutes: who I am, how I come back, how the two of us find each other. */
import type { Messages } from '../messages.ts'

export const onboarding = {
  welcome: {
    title: 'A quiet place for the two of you.',
    about:
      'For finding the way back after something hurt, and for the small habits that keep you close.',
    private:
      'What you write is sealed on your devices. Nobody else can read it, not even whoever runs the relay.',
    begin: 'Begin',
    invited: 'I was invited',
    returning: 'I have used Mend before',
    limits: 'What Mend cannot protect',
  },
  who: {
    title: 'What does your partner call you?',
    name: 'Your name',
    nameHint: 'Only the two of you will see it.',
    hue: 'A colour for your words',
    next: 'Next',
  },
  hues: {
    clay: 'Clay',
    honey: 'Honey',
    lake: 'Lake',
    dusk: 'Dusk',
    lilac: 'Lilac',
    plum: 'Plum',
  },
  phrase: {
    title: 'Twelve words, only yours.',
    about:
      'If you ever lose this device, these words bring everything back. Nobody else has them, and nobody can send them to you again.',
    do: 'Write them on paper and keep them somewhere that is only yours.',
    written: 'I have written them down',
    later: 'Remind me later',
    checkTitle: 'Just to be sure.',
    check: (place: string) => `Which one is the ${place} word?`,
    places: [
      'first', 'second', 'third', 'fourth', 'fifth', 'sixth',
      'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
    ], // prettier-ignore
    checkWrong: 'Not that one. Have another look at your paper, there is no hurry.',
    showAgain: 'Show the words again',
  },
  lock: {
    title: 'Should Mend ask before it opens?',
    about: 'If someone else sometimes holds this device, a lock keeps your words closed to them.',
    choose: 'Passphrase',
    chooseHint: 'Four or five words you will remember work better than symbols.',
    set: 'Use this passphrase',
    passkey: 'Use this device’s own lock instead',
    skip: 'Not now',
    tooShort: 'A little longer, please: at least eight characters.',
    passkeyFailed: 'This device’s lock could not be used for Mend. A passphrase works everywhere.',
    locked: 'From now on Mend asks before it opens, and closes itself after a minute out of sight.',
  },
  invite: {
    title: 'Bring your partner in.',
    titleDevice: 'Bring in your other device.',
    about:
      'Let them scan this, or send them the link in any way you like. It works once, for ten minutes.',
    aboutDevice: 'Open this on your other device. It works once, for ten minutes.',
    code: 'A code to scan with the other device’s camera',
    link: 'Or send the link',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    send: 'Send the link',
    left: (time: string) => `${time} left`,
    waiting: 'This page goes on by itself as soon as the link is opened.',
    offline:
      'You are offline. Nothing is lost; the link begins to work when this device is back online.',
    preparing: 'Making a link…',
    again: 'Make a new link',
  },
  anew: {
    title: 'A new start, if you both want one.',
    about: 'This opens a new space, and it begins empty. It needs a yes from both of you.',
    nothing:
      'Nothing of the old space comes along: no words, no promises, no rules. What was closed stays closed.',
    copy: 'Whatever this device still keeps of the old space is removed when the new one opens. If you want to keep it, save a copy first.',
    save: 'Save a copy first',
    own: 'Your private notes stay with you alone.',
    free: 'You owe nobody a yes. If someone is pressing you, you may leave this page.',
    go: 'Go on',
    later: 'Not now',
  },
  join: {
    title: 'Open your invitation.',
    about: 'Paste the link you were sent, or open it from the message itself.',
    link: 'The link',
    open: 'Open it',
    notALink: 'That does not look like a Mend link. It ends in a long row of letters and digits.',
    nameFirst: 'You were invited.',
    nameFirstAbout: 'First a name, so that your partner knows it is you.',
    ownDevice: 'This is my own other device',
    connecting: 'Looking for the other device…',
  },
  compare: {
    title: 'Do you both see the same four words?',
    about:
      'Read them to each other, side by side or on the phone. If they are the same, nobody stands between you.',
    match: 'They match',
    differ: 'They are different',
    confirmed: 'We will go on when both of you have said so.',
    differTitle: 'Good that you looked.',
    differ1: 'Different words can mean that someone is in between, or that an old link was opened.',
    differ2: 'Nothing of yours was shared. Make a new link, best while you sit together.',
  },
  done: {
    title: (name: string) => `You and ${name} are together here.`,
    titleUnknown: 'You are together here.',
    titleDevice: 'Your other device is in.',
    about: 'What you write stays with you until you press Share.',
    go: 'Go to Today',
  },
  tryAgain: 'Try again',
  failures: {
    expired: {
      happened: 'The ten minutes are over.',
      safe: 'Nothing was shared, and the old link is worth nothing now.',
      todo: 'Make a new link when both of you have a moment.',
    },
    cancelled: {
      happened: 'The pairing was stopped.',
      safe: 'Nothing was shared.',
      todo: 'You can begin again whenever you both like.',
    },
    used: {
      happened: 'This link was opened already.',
      safe: 'A link works once, and nothing was shared with this device.',
      todo: 'Ask for a new one. If you did not open it yourself, make the new one side by side.',
    },
    tampered: {
      happened: 'What arrived does not fit together.',
      safe: 'Mend stopped before anything of yours was shared.',
      todo: 'Make a new link, best on another network.',
    },
    unreachable: {
      happened: 'The relay cannot be reached.',
      safe: 'Everything on this device is as it was.',
      todo: 'See whether you are online, then try once more.',
    },
  },
  restore: {
    title: 'Welcome back.',
    about: 'Type the twelve words from your paper. Capitals and spaces do not matter.',
    words: 'Your twelve words',
    count: (count: number) =>
      count > 12 ? 'These are more than twelve words.' : `${count} of twelve so far.`,
    go: 'Bring everything back',
    working: 'Bringing everything back…',
    bad: 'These twelve words do not belong together. One of them may be misspelled, or two have changed places.',
    device:
      'If you still have another device with Mend, open Settings there and choose “Add a device”. That is quicker.',
  },
} satisfies Messages
