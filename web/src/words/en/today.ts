/** Words for the five places, most of all when they are still empty. */
import type { FaultKind, RefusalKind } from '@mend/device/device'
import { sentences } from '../sentences.ts'

const misunderstood =
  'Mend on this device and its server do not understand each other. Your words are safe here. Update Mend, if you can; it keeps trying.'

/** The sentences of Today that no practice brings. */
export const today = sentences({
  alone: {
    title: (name: string) =>
      name === '' ? 'Good to have you here.' : `Good to have you here, ${name}.`,
    invite: 'Invite your partner',
    waits: 'Your invitation waits for your partner. Mend tells you when they are here.',
    show: 'Show the invitation',
    here: 'You are almost there. Compare four words, and you two share one Mend.',
    opened: 'You opened an invitation. You can go on where you were.',
    goOn: 'Go on',
  },
  calm: {
    title: 'Nothing is waiting for you.',
    note: (name: string) =>
      `If something between you and ${name} hurts, big or small, you can name it here.`,
    action: 'Name something that hurt',
  },
  drafts: {
    title: 'Not sent yet',
    draft: (line: string) => `Draft: “${line}”`,
    goOn: 'Go on writing',
  },
  waiting: {
    title: 'Also here, when you are ready',
    more: (count: number) => (count === 1 ? '1 more' : `${count} more`),
  },
  joining: {
    title: 'Almost there.',
    note: 'As soon as both devices are online, you will see each other here.',
  },
  closed: {
    title: 'The space that you two shared in Mend is closed.',
    note: 'You can still read what you shared before. Mend sends nothing new.',
  },
  kept: (kept: number, of: number) => `Promises you two kept: ${kept} of the last ${of}`,
  phraseWaits: 'Write down your twelve words',
  phraseWaitsNote: 'If you lose this device, only your twelve words bring everything back.',
  /** Cannot be waved away: whoever brought in a device would do just that. */
  newDevice: {
    label: 'New among your devices',
    link: (day: string) => `A new device can read your Mend, by a link: ${day}`,
    words: (day: string) => `A new device came in with your twelve words: ${day}`,
    hereByLink: (day: string) => `This device became one of yours, by a link: ${day}`,
    hereByWords: (day: string) => `This device came in with your twelve words: ${day}`,
    gone: 'It is removed again. What it had read by then, it still has.',
    note: 'Was it not you? Look at your devices, and remove it. This line stays for fourteen days.',
    hereNote: 'Your other devices say so too. This line stays for fourteen days.',
  },
  breatheInvite: {
    open: 'Breathe together',
    later: 'Not now',
    text: (name: string) => `${name} would like to breathe with you.`,
  },
  side: {
    title: 'Coming up',
    quiet: 'You have nothing to do right now.',
    waiting: 'Some of your words are saved here. Mend sends them as soon as it can.',
    offline: 'You are offline. You can go on writing. Mend sends it once you are online.',
    // Online by what the browser says, and no line stands: whose fault it is, nobody here can know.
    unreachable:
      'Mend cannot reach its server right now, so nothing goes out or comes in. You can go on writing. Mend keeps trying.',
    // Why the server lets this device in no further, or takes no more of its words; null where another sentence says it.
    refusals: {
      malformed: misunderstood,
      tooBig: misunderstood,
      outOfTurn: misunderstood,
      badSignature: misunderstood,
      notPadded: misunderstood,
      badSubscription: null,
      badBatch: null,
      farRound: null,
      badMembers: null,
      membersVersion: null,
      staleChallenge: null,
      unknownSpace: null,
      notMember: null,
      erasedSpace:
        'Your place on Mend’s server was erased, and nobody can make it again for thirty days. What you have here is safe, and stays on this device until then.',
      joinOnly:
        'This server is only for people whom its keeper has invited. Ask them for their link and open it in this browser. Until then your words are safe here.',
      wrongHost:
        'Something between you and Mend’s server changes its address, so it lets nobody in. Your words are safe here. Tell whoever set it up: the server’s log says what to do.',
      spaceFull:
        'There is no more room for the two of you on Mend’s server. Your words are safe here, and go out when whoever runs it has made room.',
      relayFull:
        'Mend’s server is full. Your words are safe here, and go out when whoever runs it has made room.',
      tooFast: 'A lot is going out at once. The rest is safe here, and follows in a moment.',
      tooManySockets:
        'Mend is open too often at once where you are. Close the windows you do not need. Your words are safe here, and it keeps trying.',
      unavailable:
        'Mend’s server cannot save anything right now. Your words are safe here, and it tries again by itself.',
    } satisfies Readonly<Record<RefusalKind, string | null>>,
    // One for each way in which a relay, or a modified app, can fail; what you have here is safe in all of them.
    faults: {
      tampered:
        'Something arrived damaged, so Mend did not use it. Everything you have here is safe.',
      forged:
        'Mend could not tell who really sent something, and left it out. What you have here is safe.',
      replayed: 'Something arrived twice. Mend used it once. Everything you have here is safe.',
      truncated: 'Some things did not arrive from the server. Everything you have here is safe.',
      forked:
        'The server sent two different copies of what you two wrote. Mend kept the one on this device. What you have here is safe.',
      gap: 'Something is missing, so Mend cannot show what came after it. Everything you have here is safe.',
      'not-ours':
        'Something that arrived was not made for the two of you, and was left out. What you have here is safe.',
      'too-many':
        'More arrived from one of you than Mend keeps at a time, and the rest was left out. What you have here is safe.',
    } satisfies Readonly<Record<Exclude<FaultKind, 'kept-back'>, string>>,
    keptBack: (name: string) =>
      `${name} has been able to read what you wrote for more than ten minutes. ${name}’s app still does not let you read what ${name} wrote. ${name}’s app should do that by itself. If it stays so, somebody may have changed that app. What you have here is safe. From now on, you can read ${name}’s before ${name} can read yours.`,
    keptOut:
      'This device is not let in right now, so nothing new can come or go. Did you remove it on another device of yours? If not, leave it be: Mend keeps trying, and what you wrote is safe here.',
    update: 'Something here was written by a newer Mend. Update this app to read it.',
  },
  clock: {
    ahead: (length: string) => `The clock on this device is about ${length} ahead.`,
    behind: (length: string) => `The clock on this device is about ${length} behind.`,
    safe: 'Your words are saved. Mend gives them the right time.',
    todo: 'In the settings of this device, let it set the date and the time by itself.',
    read: 'All right',
  },
  moved: {
    title: 'You have moved to another address.',
    note: 'Here you can only read.',
    action: 'See where you go on',
  },
  returned: {
    title: 'Something had changed before your words arrived.',
    note: 'Mend did not share them. Here they are, so that nothing is lost.',
    newer:
      'You have written something new there since. It stays, and these words stay here: you can copy them.',
    back: 'Put them back in the draft',
    go: 'Delete them',
    all: (count: number) => `Words that did not go out: ${count}`,
    page: 'Words that did not go out',
    none: 'There are none.',
  },
})

/** The sentences of Grow, Talk and Us while they are empty. */
export const places = sentences({
  grow: {
    title: 'Small things that bring you closer',
    note: 'A thank-you, a small promise, a question you never asked.',
  },
  us: {
    title: (me: string, partner: string) => `${me} and ${partner}`,
    titleAlone: 'For now, only you use this Mend.',
    note: 'Here you find what you two have agreed on.',
    invite: 'Invite your partner',
    inviteNote: 'By a link or a code, in about two minutes',
    anew: 'Begin anew',
    anewNote: 'A new, empty space, if you both want one',
    settings: 'Settings',
    settingsNote: 'Devices, lock, look, a way out',
    help: 'Get help',
    helpNote: 'People outside the two of you',
  },
})
