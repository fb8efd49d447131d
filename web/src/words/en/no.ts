/** One sentence for each way the couple's own rules say no: what happened, what is safe, what to do. */
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
