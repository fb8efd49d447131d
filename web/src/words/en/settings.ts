/** Words for the back room: how this device looks, who may open it, and how to go. */
import type { Share } from '@mend/coach/coach'
import type { Messages } from '../messages.ts'

export const settings = {
  title: 'Your settings.',
  you: 'You',
  youName: 'Your name',
  youSave: 'Save',
  youSaved: 'Saved.',
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
    hint: 'When one of you opens something hard, Reply waits this long, for both of you. It can always be skipped.',
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
    title: 'Leave, and being discreet',
    quiet: 'A quiet name in the tab',
    quietHint: 'The tab says “Notes” instead of “Mend”.',
    to: 'Leave goes to',
    weather: 'The weather',
    encyclopedia: 'An encyclopedia',
    blank: 'An empty page',
    about:
      'Press Leave, or Shift three times, and this page is gone and closed at once. It does not erase your browser’s history.',
  },
  lock: {
    title: 'Lock',
    on: 'Mend asks before it opens on this device.',
    off: 'Anyone who holds this device can open Mend.',
    add: 'Ask before opening',
    now: 'Lock now',
    change: 'Change the passphrase',
    remove: 'Stop asking',
    removed: 'Mend no longer asks.',
  },
  devices: {
    title: 'Your devices.',
    about: 'Your words live on these devices. The four letters tell them apart.',
    name: 'Devices',
    note: 'Add one, or remove one you lost',
    here: 'This device',
    other: 'Another device of yours',
    partner: (name: string) => `A device of ${name}`,
    add: 'Add a device',
    remove: 'Remove',
    removeTitle: 'Remove this device?',
    removeNote:
      'It keeps what it already has, but can read nothing that is written from now on. You cannot undo this, though you can add it again.',
    removeYes: 'Remove it',
    removing: 'Changing the locks…',
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
      'One sealed file with all you can read here. Only your twelve words open it. Your partner does not learn that you made it.',
    backupMake: 'Save a copy',
    backupWorking: 'Sealing your copy…',
    backupDone: 'Your copy is saved.',
    readTitle: 'Look into an older copy',
    readFile: 'The file',
    readWords: 'Your twelve words',
    readGo: 'Open it',
    readDone: (count: number) => `It holds ${count} entries, and it is whole.`,
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
      'From the relay knowing that two devices write to each other, roughly how much, and when. It knows neither who you are nor what you say.',
      'From harm between the two of you. Mend is no therapist, and no judge of what is safe.',
    ],
  },
  leaving: {
    name: 'Leave the couple',
    note: 'Alone, at once, and without a reason',
    title: 'You may go whenever you want.',
    about:
      'Leaving closes the space you share. You need no permission and no reason, and you can do it offline. Your partner is told only that the space is closed.',
    notice: 'When should they learn of it?',
    noticeNow: 'Now',
    noticeHours: (hours: number) => `In ${hours} hours`,
    copy: 'What happens to your copy of what you shared',
    keep: 'Keep it on this device, to read',
    drop: 'Remove it from this device',
    go: 'Leave the couple',
    sure: 'Leave now?',
    sureNote:
      'From this moment, neither of you can write to the other here. A new start needs both of you.',
    yes: 'Yes, leave',
    done: 'You have left. The space is closed for you.',
    safety:
      'If leaving could put you in danger, speak with one of the people under “Get help” first.',
    erase: 'Erase Mend from this device',
    eraseNote:
      'Everything on this device goes, its keys first. Your twelve words bring back what the relay still holds.',
    eraseSure: 'Erase everything here?',
    eraseYes: 'Erase everything',
  },
} satisfies Messages
