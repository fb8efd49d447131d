/** Words for the back room: how this device looks, who may open it, and how to go. */
import type { Share } from '@mend/coach/coach'
import { sentences } from '../sentences.ts'

/** The sentences of the settings. */
export const settings = sentences({
  title: 'Your settings.',
  you: 'You',
  youName: 'Your name',
  youSave: 'Save',
  youSaved: 'Saved.',
  them: 'Your partner',
  theirName: 'What you call them here',
  theirNameHint: (name: string) =>
    `They call themselves ${name}. What you write here is yours: they never learn of it.`,
  theirNameSave: 'Use this name',
  look: {
    title: 'Light',
    system: 'Like this device',
    light: 'Daylight',
    dark: 'Lamplight',
  },
  body: {
    title: 'How it moves and sounds',
    still: 'Keep everything still',
    stillHint: 'Breathing shows words and numbers instead of a moving circle.',
    haptics: 'Gentle vibration',
    hapticsHint: 'Marks each breath, where the device can.',
    sound: 'Soft tones',
    soundHint: 'One quiet tone at each breath.',
  },
  breath: {
    title: 'A breath before you reply',
    hint: 'When one of you opens a hard message, the button “Reply” waits this long, for both of you. It can always be skipped.',
  },
  coach: {
    title: 'The coach',
    on: 'Offer a softer wording while I write',
    hint: 'It reads along on this device only. It never blocks you, and nobody learns what it said.',
    knows: 'What the coach knows',
    knowsNote: 'Every rule, and where it comes from',
    knowsTitle: 'What the coach listens for.',
    knowsIntro:
      'These are all its rules. It knows words, not you, and it is often wrong. It never tells anyone.',
    finds: 'It notices',
    leaves: 'It leaves alone',
    source: 'From',
    wrong: 'How often it is wrong',
    blameHeard: ({ count, of }: Share) =>
      `Of ${String(of)} blaming sentences that were new to it, it heard ${String(count)}.`,
    threatsHeard: ({ count, of }: Share) =>
      `Of ${String(of)} threats, labels and shrugs that it had never seen, it first heard ${String(count)}. With more rules it does better, but expect it to miss many.`,
    needsMistaken: ({ count, of }: Share) =>
      `Of ${String(of)} sentences that say what someone needs, it took ${count === 0 ? 'none' : String(count)} for blame.`,
    kindMistaken: ({ count, of }: Share) =>
      `Of ${String(of)} kind sentences by other people, it took ${String(count)} for blame.`,
    reflectionsTold: ({ count, of }: Share) =>
      `Beside a sentence that says nothing back, it knows one that does ${String(count)} times in ${String(of)}.`,
    missing:
      'It learnt from English on the web, mostly between strangers in the United States. Couples, older people and other Englishes are hardly in it, and a joke can fool it.',
  },
  discreet: {
    title: 'Hiding Mend',
    quiet: 'A quiet name in the tab',
    quietHint: 'The tab and the browser’s history say “Notes” instead of “Mend”.',
    wipe: 'Delete what you have not shared',
    wipeSure: 'Delete all of it now?',
    wipeNote:
      'Everything you typed on this device and did not share goes at once: every draft, what you wanted to shout, and the page behind a second secret. Notes that you keep for yourself stay on your devices. You cannot undo this.',
    wipeYes: 'Delete it',
    wiped: 'It is gone from this device.',
    to: 'Hide shows',
    weather: 'The weather',
    encyclopedia: 'An encyclopedia',
    blank: 'An empty page',
    about:
      'Press Hide, or Shift three times, and this page is gone and closed at once. It does not erase your browser’s history.',
  },
  behind: {
    name: 'A page behind a second secret',
    note: 'Nobody can tell whether you wrote on it',
    title: 'A page behind your own words.',
    about: 'What you write here stays on this device. Only the same words open it again.',
    other:
      'Any other words open an empty page. If yours is empty, look for a mistake in the words.',
    secret: 'Your words for this page',
    secretHint: 'Take four words that nobody would guess. Do not use the words of your lock.',
    open: 'Open the page',
    opening: 'One moment.',
    opened: 'Your page.',
    field: 'Write here',
    save: 'Save',
    saved: 'Saved on this device.',
    unsaved: 'Mend could not save this. It is still here. Try again.',
    close: 'Close the page',
    closeNote: 'What you did not save is gone when you close it.',
    limits: 'What this hides, and what it does not',
    hides:
      'Every device with Mend keeps such a page, written on or not. It always takes the same room.',
    watched: 'Whoever sees you type your words knows them.',
    twice: 'Whoever copies this device twice can see that something changed.',
    over: 'If somebody writes here with other words, your page may be erased: one time in eight.',
    alone: 'It is in no copy and on no other device. Your twelve words do not bring it back.',
    wipe: 'Erase the page',
    wipeSure: 'Erase the page now?',
    wipeNote:
      'This erases every hidden page on this device. You need no words for this. You cannot undo it.',
    wipeYes: 'Erase it',
    wiped: 'It is gone from this device.',
  },
  lock: {
    title: 'Lock',
    on: 'Mend asks before it opens on this device.',
    off: 'Anyone who holds this device can open Mend, take your twelve words and add a device of theirs.',
    add: 'Ask before opening',
    now: 'Lock now',
    change: 'Change the passphrase',
    remove: 'Turn the lock off',
    removed: 'Mend no longer asks.',
  },
  devices: {
    title: 'Your devices.',
    about: 'Your words live on these devices. The four letters tell them apart.',
    name: 'Devices',
    note: 'Add one, or remove one you lost',
    here: 'This device',
    since: (letters: string, day: string) => `${letters}, here since ${day}`,
    other: 'Another device of yours',
    partner: (name: string) => `A device of ${name}`,
    add: 'Add a device',
    remove: 'Remove',
    removeTitle: 'Remove this device?',
    removeNote:
      'It keeps what it already has, but can read nothing that is written from now on. You cannot undo this, though you can add it again.',
    removeYes: 'Remove it',
    removing: 'Making your Mend safe again…',
    gone: 'Removed',
  },
  recovery: {
    title: 'If something gets lost.',
    name: 'Recovery and backup',
    note: 'Your twelve words, and a copy to keep',
    phraseTitle: 'Your twelve words',
    phraseNoted:
      'You have written them down. Mend no longer shows them, so that nobody else finds them here.',
    phraseShow: 'Show my twelve words',
    backupTitle: 'A copy of everything',
    backupNote:
      'One locked file with everything you can read here. Only your twelve words open it. Your partner does not learn that you made it.',
    backupMake: 'Save a copy',
    backupWorking: 'Making your copy…',
    backupDone: 'Your copy is saved.',
    readTitle: 'Look into a copy',
    readNote: 'Read what it holds, with your twelve words',
  },
  /** The page inside the copy: it is opened without Mend, perhaps by someone who helps. */
  backup: {
    title: 'A copy from Mend.',
    asOf: (day: string) => `As it stood on ${day} (UTC).`,
    yes: 'yes',
    chapters: {
      ruptures: 'What happened, and what came of it',
      talks: 'Talks',
      needs: 'Needs',
      promises: 'Promises',
      tries: 'What you try',
      plans: 'What you agreed on',
      closed: 'The space you shared is closed',
    },
  },
  limits: {
    name: 'What Mend cannot protect',
    note: 'Honest limits, in plain words',
    title: 'What Mend cannot protect.',
    items: [
      'From someone who holds this device unlocked. They see what you would see. A lock helps; it is not a wall.',
      'From what your partner does with what you shared. They can tell it on, or photograph the screen. Sharing cannot be undone once it is opened.',
      'From a device that is itself spied upon. If somebody installed something on it, no app on it is private.',
      'From losing both your devices and your twelve words. Nobody can bring your words back then, and that includes us.',
      'From the server knowing that two devices write to each other, how much and when. It does not know who you are or what you write.',
      'From harm between the two of you. Mend is no therapist, and no judge of what is safe.',
    ],
  },
  leaving: {
    name: 'End the space you two share',
    note: 'Alone, at once, and without a reason',
    title: 'You may go whenever you want.',
    about:
      'This closes the space you share in Mend. You need no permission and no reason, and you can do it offline. Your partner is told only that the space is closed.',
    notice: 'When should they learn of it?',
    noticeNow: 'Now',
    noticeHours: (hours: number) => `In ${hours} hours`,
    copy: 'What happens to your copy of what you shared',
    keep: 'Keep it on this device, to read',
    drop: 'Remove it from this device',
    go: 'End the space',
    sure: 'End it now?',
    sureNote:
      'From this moment, neither of you can write to the other here. A new start needs both of you.',
    yes: 'Yes, end it',
    done: 'You have ended it. The space is closed for you.',
    safety:
      'If ending it could put you in danger, speak with one of the people under “Get help” first.',
    erase: 'Erase Mend from this device',
    eraseNote:
      'Mend erases everything on this device. Your twelve words bring back what the server still has.',
    eraseSure: 'Erase everything here?',
    eraseYes: 'Erase everything',
  },
})
