/** Words for the first minutes: who I am, how I come back, how the two of us find each other. */
import { sentences } from '../sentences.ts'

/** The sentences of the first minutes. */
export const onboarding = sentences({
  welcome: {
    title: 'A quiet place for the two of you.',
    about:
      'For finding the way back after something hurt, and for the small habits that keep you close.',
    private:
      'Only you two can read what you write. Nobody else can, not even the people who run the server.',
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
    tooShort: 'A little longer, please: at least eight letters.',
    wordsFirst:
      'Write down your twelve words first. If you ever forget the passphrase, only they bring you back.',
    noteWords: 'Show me the twelve words',
    withoutWords: 'Set a lock without them',
    passkeyFailed: 'This device’s lock could not be used for Mend. A passphrase works everywhere.',
    locked: 'From now on Mend asks before it opens, and closes itself after a minute out of sight.',
  },
  invite: {
    title: 'Bring your partner in.',
    titleDevice: 'Bring in your other device.',
    about:
      'Let them scan this, or send them the link in any way you like. It works once, for a day.',
    aboutDevice: 'Open this on your other device. It works once, for ten minutes.',
    code: 'A code to scan with the other device’s camera',
    link: 'Or send the link',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    notCopied: 'This browser did not copy the link. Press on it for a moment, and copy it by hand.',
    send: 'Send the link',
    left: (time: string) => `${time} left`,
    waiting: 'You can leave this page. Mend tells you on any page when your partner is here.',
    waitingDevice: 'This page goes on by itself as soon as the link is opened.',
    until: (moment: string) => `Last moment for this link: ${moment}.`,
    stop: 'Stop this invitation',
    offline:
      'You are offline. Nothing is lost; the link begins to work when this device is back online.',
    unreachable:
      'Mend cannot reach its server right now. Nothing is lost; the link begins to work when it can.',
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
    another: 'Another link',
    connecting: 'Looking for your partner’s invitation…',
    waiting: 'Your partner is not here just now.',
    waitingAbout:
      'You can leave this page. Mend tells you on any page when you two can compare your words.',
    waitingOnline: 'It goes on once your partner opens Mend again.',
    connected: (name: string) => `You and ${name} are connected already.`,
    connectedUnknown: 'You two are connected already.',
    connectedAbout: 'This link has done its work. You do not need it any more.',
  },
  /** Found out before anybody is asked for a name. */
  dead: {
    used: {
      happened: 'This link was opened already.',
      safe: 'A link works for one device only. Nothing was shared with this one.',
      todo: 'If you opened it elsewhere, go on there. If you did not, ask for a new link.',
    },
    gone: {
      happened: 'This link does not lead to anyone now.',
      safe: 'It may be older than a day, or it was stopped. Nothing was shared.',
      todo: 'Ask for a new link. If this one is new, ask whether that device is online.',
    },
    unreachable: {
      happened: 'Mend cannot reach its server right now.',
      safe: 'Your link is still here.',
      todo: 'See whether you are online, then try once more.',
    },
  },
  compare: {
    title: 'Do you both see the same four words?',
    about:
      'Read them to each other, side by side or on the phone. If they are the same, nobody else can read along.',
    match: 'They match',
    differ: 'They are different',
    confirmed: 'Mend goes on when both of you have said so.',
    away: 'Not a good moment? You can both leave, and compare the words later.',
    here: 'You and your partner can compare your four words now.',
    hereDevice: 'Your new device is here. Compare the four words on both.',
    go: 'Compare the words',
    look: 'Look',
    differTitle: 'Good that you looked.',
    differ1:
      'Different words can mean that someone tries to read along, or that an old link was opened.',
    differ2: 'Nothing of yours was shared. Make a new link, best while you sit together.',
  },
  /** Between two devices of one person nobody else has a say: no sentence here speaks of two people. */
  ownDevice: {
    title: 'Is this your own other device?',
    about:
      'With this link, this device becomes one of the devices of whoever made the link. It will show everything they wrote, and everything that was shared with them.',
    yours: 'Did you make the link yourself, just now, on a device of your own? Then go on.',
    notYours:
      'Did someone send it to you? Then stop here. This device would be theirs: what you write on it would reach their other devices, in their name. If the two of you want to use Mend together, ask for the link that invites a partner.',
    go: 'I made it myself',
    stop: 'Someone sent it to me',
    compareTitle: 'Do your two devices show the same four words?',
    compareHere:
      'Look at the device on which you made the link. If it shows these words, this one becomes yours too.',
    compareThere:
      'Look at your new device. If it shows these words, it becomes one of yours, and reads all that you read. If you do not hold it in your own hands, press “They are different”.',
    confirmed: 'Mend goes on when you have said so on both devices.',
    differ2: 'Nothing of yours was shared. Make a new link, with both devices in your hands.',
    expired: 'Make a new link when you have both devices with you.',
    cancelled: 'You can begin again whenever you like.',
    used: 'Make a new one. If you did not open the old one yourself, someone else has seen it.',
    tampered: 'Make a new link, best on another network.',
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
      happened: 'The time of this link is over.',
      safe: 'Nothing was shared. The old link no longer works.',
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
      happened: 'Mend received something that it could not read.',
      safe: 'Mend stopped before anything of yours was shared.',
      todo: 'Make a new link, best on another network.',
    },
    unreachable: {
      happened: 'Mend cannot reach its server right now.',
      safe: 'Everything on this device is as it was.',
      todo: 'See whether you are online, then try once more.',
    },
  },
  /** Wherever twelve words are typed. */
  typed: {
    count: (count: number) =>
      count > 12 ? 'These are more than twelve words.' : `${count} of twelve so far.`,
    stray: (word: string, place: number) =>
      `“${word}” is not one of Mend’s words. It is word ${place}.`,
    near: (word: string, place: number, near: string) =>
      `“${word}” is not one of Mend’s words. It is word ${place}. Did you mean “${near}”?`,
    apart: 'Each word is right, but they do not belong together. Two may have changed places.',
  },
  restore: {
    title: 'Welcome back.',
    about: 'Type the twelve words from your paper. Capitals, numbers and commas do not matter.',
    words: 'Your twelve words',
    copy: 'Use a copy that you saved',
    copyNote: 'When your server is gone, or you move to another address',
    go: 'Bring everything back',
    working: 'Bringing everything back…',
    device:
      'If you still have another device with Mend, open Settings there and choose “Add a device”. That is quicker.',
  },
})
