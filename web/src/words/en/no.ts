/** What is said when something could not be done: what happened, what is safe, what to do. */
import type { Trouble } from '@mend/device/device'
import type { Refusal } from '@mend/domain/couple'
import type { Messages } from '../messages.ts'
import { sentences } from '../sentences.ts'

type Sentences = { readonly happened: string; readonly safe: string; readonly todo?: string }

const kept = 'Mend did not send it. Your words are still here.'

/** One for every way in which the domain says no; the compiler asks for a new one. */
export const refusals = sentences({
  repeated: { happened: 'You already said this.', safe: 'It counts once.' },
  'wrong-space': { happened: 'Mend cannot save this on this page.', safe: kept },
  'not-of-this-couple': {
    happened: 'This needs the two of you.',
    safe: kept,
    todo: 'Invite your partner first, or wait until you two are connected.',
  },
  closed: {
    happened: 'The space that you two shared in Mend is closed.',
    safe: 'You keep what you wrote.',
  },
  newer: {
    happened: 'This was written in a newer version of Mend.',
    safe: 'Nothing is lost.',
    todo: 'Update Mend on this device to read it.',
  },
  'no-such-thread': {
    happened: 'Mend does not have that page yet.',
    safe: kept,
    todo: 'Try again in a moment.',
  },
  'thread-taken': { happened: 'You already shared this.', safe: 'It counts once.' },
  'not-yours': { happened: 'Only your partner can say this.', safe: kept },
  'already-so': { happened: 'This was done already.', safe: 'Everything is as it was.' },
  'not-now': {
    happened: 'Something has changed since you opened this page.',
    safe: kept,
    todo: 'Look at the page again.',
  },
  frozen: {
    happened: 'You two are taking a pause, so this has to wait.',
    safe: kept,
    todo: 'Go on when you are both back.',
  },
  'set-aside': {
    happened: 'You two have set this aside.',
    safe: kept,
    todo: 'Take it up again first.',
  },
  'out-of-range': {
    happened: 'That time is no longer possible.',
    safe: kept,
    todo: 'Please pick another time.',
  },
  'own-words': {
    happened: 'This is almost word for word what your partner wrote.',
    safe: kept,
    todo: 'Say it in your own words. It can be clumsy.',
  },
  'already-opened': { happened: 'It is open already.', safe: 'You can both read it.' },
  'time-up': {
    happened: 'The time for this talk is over.',
    safe: kept,
    todo: 'Finish it, or pick a day to go on.',
  },
  overtaken: {
    happened: 'Your partner shared something just before you.',
    safe: kept,
    todo: 'Read that first. Then you can share yours.',
  },
  unsigned: {
    happened: 'You have not both signed your ground rules yet.',
    safe: kept,
    todo: 'Look at the rules and sign them both.',
  },
  'off-limits': {
    happened: 'You two are not talking about this topic now.',
    safe: kept,
    todo: 'Please choose something else.',
  },
  field: {
    happened: 'A field is empty or too long.',
    safe: kept,
    todo: 'Please look at the fields above.',
  },
  'too-soon': {
    happened: 'It is a little too early for this.',
    safe: kept,
    todo: 'Try again in a few minutes.',
  },
  resting: {
    happened: 'You offered a repair less than a week ago, and your partner has not answered.',
    safe: kept,
    todo: 'Please wait until a week has passed. You can write a note at any time.',
  },
  'asked-before': {
    happened: 'You have asked this not long ago.',
    safe: kept,
    todo: 'You can ask again later. The page says when.',
  },
  'asked-enough': {
    happened: 'You have asked five times in one day.',
    safe: kept,
    todo: 'Ask again tomorrow, or talk to each other.',
  },
  'step-exists': {
    happened: 'You two already have one thing to try.',
    safe: kept,
    todo: 'Keep that one, or suggest yours instead.',
  },
} satisfies Record<Refusal['kind'], Sentences> & Messages)

/** One for every way in which the world says no. */
export const troubles = sentences({
  new: {
    happened: 'You have not begun with Mend on this device yet.',
    safe: 'Nothing was lost.',
    todo: 'Begin, or use your twelve words to get your Mend back.',
  },
  locked: {
    happened: 'Mend is locked.',
    safe: 'Everything is safe on this device.',
    todo: 'Unlock it, and go on where you were.',
  },
  alone: {
    happened: 'You cannot share this yet, since you are here alone.',
    safe: 'Mend has saved your words here, only for you.',
    todo: 'Invite your partner first, under Us.',
  },
  'too-big': {
    happened: 'This is too long to send in one piece.',
    safe: 'Your words are still here.',
    todo: 'Split it into two, or shorten it a little.',
  },
  taken: {
    happened: 'This may have been shared a moment ago, from another tab.',
    safe: 'It was not said twice, and your words are still on this page.',
    todo: 'Look at the page it belongs to before you share it again.',
  },
  unconfirmed: {
    happened: 'Mend asks for your lock before it does this.',
    safe: 'Nothing has changed.',
    todo: 'Try once more, and answer when it asks.',
  },
  'wrong-secret': {
    happened: 'That was not it.',
    safe: 'Nothing has changed.',
    todo: 'Try once more, slowly.',
  },
  'too-many-tries': {
    happened: 'That was one try too many for now.',
    safe: 'Everything is still safe.',
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
    happened: 'Mend is already in use in this browser.',
    safe: 'Mend changed nothing.',
    todo: 'Use another browser. Erasing Mend here would delete everything that it keeps in this browser.',
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
  'disk-full': {
    happened: 'This device has no room left, so it could not be saved.',
    safe: 'Your words are on the screen, and nothing was sent.',
    todo: 'Make some room on the device, and try again without closing this page.',
  },
  'disk-refused': {
    happened: 'This browser did not let Mend save it.',
    safe: 'Your words are on the screen, and nothing was sent.',
    todo: 'Try again in a moment, without closing this page.',
  },
  'disk-silent': {
    happened: 'The storage of this browser did not answer.',
    safe: 'Your words are on the screen, and nothing was sent.',
    todo: 'Close other tabs that have Mend in them, and try again without closing this page.',
  },
  'disk-damaged': {
    happened: 'What Mend saved on this device cannot be read any more.',
    safe: 'Your words are on the screen, and nothing was sent.',
    todo: 'Copy them to a safe place. What you two shared comes back with your twelve words.',
  },
  'disk-emptied': {
    happened: 'What Mend kept in this browser was deleted while this page was open.',
    safe: 'Your words are on the screen, and nothing was sent.',
    todo: 'Copy them to a safe place. Then open Mend again and come back with your twelve words.',
  },
  'disk-newer': {
    happened: 'A newer Mend has been used in this browser.',
    safe: 'Your words are on the screen, and nothing was sent.',
    todo: 'Copy them to a safe place, and open Mend again.',
  },
  unreachable: {
    happened: 'Mend cannot reach its server right now.',
    safe: 'Your words are saved here. Mend sends them once it can.',
    todo: 'You don’t have to do anything.',
  },
  'not-found': {
    happened: 'Mend found nothing for these twelve words.',
    safe: 'Nothing has changed.',
    todo: 'Check the words, and that this is the address where you used Mend before.',
  },
  'bad-file': {
    happened: 'This file is not a copy from Mend.',
    safe: 'Nothing has changed.',
    todo: 'Choose the file that you saved. Its name ends in “.age”.',
  },
  'cut-off': {
    happened: 'The end of this copy is missing, or the file is damaged.',
    safe: 'Nothing has changed.',
    todo: 'Save or download the file once more, or use another copy.',
  },
  'other-words': {
    happened: 'These twelve words do not open this copy.',
    safe: 'Nothing has changed.',
    todo: 'A copy opens only with the words of the person who made it.',
  },
  stopped: {
    happened: 'You stopped it.',
    safe: 'Nothing has changed.',
  },
  moved: {
    happened: 'You have moved to another address. Here you can only read.',
    safe: 'Your words are still in the field.',
    todo: 'Go on at the new address.',
  },
  'old-file': {
    happened: 'This copy is from an older Mend. You can read it here, but not bring it back.',
    safe: 'Nothing has changed.',
    todo: 'Use a newer copy, or your twelve words alone while your old address still answers.',
  },
} satisfies Record<Trouble['kind'], Sentences> & Messages)
