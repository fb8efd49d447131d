/** What is said when something could not be done: what happened, what is safe, what to do. */
import type { Trouble } from '@mend/device/device'
import type { Refusal } from '@mend/domain/couple'
import type { Messages } from '../messages.ts'

type Sentences = { readonly happened: string; readonly safe: string; readonly todo?: string }

const kept = 'Nothing was shared, and your words are still here.'

/** One for every way in which the domain says no; the compiler asks for a new one. */
export const refusals = {
  repeated: { happened: 'This was already said.', safe: 'It counts once.' },
  'wrong-space': { happened: 'This could not be put where it belongs.', safe: kept },
  'not-of-this-couple': {
    happened: 'This needs the two of you.',
    safe: kept,
    todo: 'Invite your partner first, or wait until the pairing is done.',
  },
  closed: { happened: 'This space is closed.', safe: 'What you wrote stays with you.' },
  newer: {
    happened: 'This was written by a newer Mend.',
    safe: 'Nothing is lost.',
    todo: 'Update Mend on this device to read it.',
  },
  'no-such-thread': { happened: 'What this belongs to is not here yet.', safe: kept },
  'thread-taken': { happened: 'This was already shared.', safe: 'It counts once.' },
  'not-yours': { happened: 'Only the other one of you can say this.', safe: kept },
  'already-so': { happened: 'It is so already.', safe: 'Nothing had to change.' },
  'not-now': { happened: 'Things have moved on since this page was opened.', safe: kept },
  frozen: {
    happened: 'A pause is running, so this rests too.',
    safe: kept,
    todo: 'It can go on when you are both back.',
  },
  'set-aside': {
    happened: 'This is set aside for now.',
    safe: kept,
    todo: 'Take it up again first.',
  },
  'out-of-range': {
    happened: 'That time does not fit any more.',
    safe: kept,
    todo: 'Please pick another.',
  },
  'own-words': {
    happened: 'This repeats what was said, almost word for word.',
    safe: kept,
    todo: 'Say it the way you understood it, even if it comes out clumsy.',
  },
  'already-opened': { happened: 'It is open already.', safe: 'It can be read by you both.' },
  'time-up': {
    happened: 'The time for this talk is over.',
    safe: kept,
    todo: 'Close it together, or pick a day to go on.',
  },
  overtaken: {
    happened: 'Other words arrived here just before yours.',
    safe: kept,
    todo: 'Read those first; yours can follow.',
  },
  unsigned: {
    happened: 'Your ground rules are not signed by you both yet.',
    safe: kept,
    todo: 'Look at them once more together.',
  },
  'off-limits': {
    happened: 'This is off limits between you for now.',
    safe: kept,
    todo: 'There is plenty else to talk about.',
  },
  field: {
    happened: 'Something here is missing or too long.',
    safe: kept,
    todo: 'Have another look at the fields above.',
  },
  'too-soon': { happened: 'It is a little too early for this.', safe: kept },
  resting: {
    happened: 'Your last repair about this is still resting with your partner.',
    safe: kept,
    todo: 'A week of quiet lets it be an offer and not a push. A note can go any time.',
  },
  'step-exists': {
    happened: 'There is a step here already.',
    safe: kept,
    todo: 'Keep that one, or offer yours in its place.',
  },
} satisfies Record<Refusal['kind'], Sentences> & Messages

/** One for every way in which the world says no. */
export const troubles = {
  new: {
    happened: 'Mend has not begun on this device yet.',
    safe: 'Nothing was lost.',
    todo: 'Begin, or bring your words back with your twelve words.',
  },
  locked: {
    happened: 'Mend is locked.',
    safe: 'Everything is sealed on this device.',
    todo: 'Unlock it and go on where you were.',
  },
  alone: {
    happened: 'There is nobody to share this with yet.',
    safe: 'Your words are kept here, only for you.',
    todo: 'Invite your partner first, under Us.',
  },
  'too-big': {
    happened: 'This is too long to send in one piece.',
    safe: 'Your words are still here.',
    todo: 'Split it into two, or shorten it a little.',
  },
  'wrong-secret': {
    happened: 'That was not it.',
    safe: 'Nothing has changed.',
    todo: 'Try once more, slowly.',
  },
  'too-many-tries': {
    happened: 'That was one try too many for now.',
    safe: 'Everything is still sealed and safe.',
    todo: 'Wait a little, then try again.',
  },
  'needs-phrase': {
    happened: 'This needs your twelve words.',
    safe: 'Nothing has changed.',
    todo: 'Use the device you began with, or type the words.',
  },
  'bad-phrase': {
    happened: 'These twelve words do not belong together.',
    safe: 'Nothing has changed.',
    todo: 'Look for a misspelled word, or two that have changed places.',
  },
  'not-empty': {
    happened: 'Somebody’s Mend is on this device already.',
    safe: 'It was left as it is.',
    todo: 'Use another browser, or erase this one under Settings first.',
  },
  'unknown-device': {
    happened: 'That device is not in the list any more.',
    safe: 'Nothing has changed.',
    todo: 'Look at the list again.',
  },
  disk: {
    happened: 'This device could not save it.',
    safe: 'Your words are on the screen, and nothing was sent.',
    todo: 'Make some room on the device and try again, without closing this page.',
  },
  unreachable: {
    happened: 'The relay cannot be reached.',
    safe: 'Your words are saved here and go out when you are online.',
    todo: 'There is nothing you need to do.',
  },
  'not-found': {
    happened: 'There is nothing there under these words.',
    safe: 'Nothing has changed.',
    todo: 'See whether the words are right and the relay is the one you used.',
  },
  'bad-file': {
    happened: 'This is not a backup that Mend can open.',
    safe: 'Nothing has changed.',
    todo: 'Choose the file that ends in “.age”, and the twelve words that belong to it.',
  },
} satisfies Record<Trouble['kind'], Sentences> & Messages
