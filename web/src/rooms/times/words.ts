/** Words for asking whether now is good, and for lending an ear. */
import { sentences } from '../../words/sentences.ts'

/** Everything on the two pages of good times. */
export const times = sentences({
  now: {
    title: 'Is now a good moment?',
    note: (name: string) => `${name} only reads that you ask, not what it is about.`,
    ends: 'Nobody has to answer. After three hours it ends by itself.',
    ask: (name: string) => `Ask ${name}: is now good?`,
    mine: 'You asked whether now is good.',
    theirs: (name: string) => `${name} asks: is now good?`,
    theirsNote: 'Any answer is fine, and so is none.',
    earlier: (name: string) => `${name} asked whether now is good. Not this time.`,
    toEar: 'Offer an ear instead',
  },
  ear: {
    title: 'Lend an ear this evening.',
    note: (name: string) => `You offer to listen. ${name} can say yes, or leave it.`,
    ends: 'Nobody has to answer. In the evening it ends by itself.',
    ask: (name: string) => `Offer ${name} an ear`,
    mine: 'You offered an ear.',
    theirs: (name: string) => `${name} has an ear for you.`,
    theirsNote: 'Only if you want to say something.',
    earlier: (name: string) => `${name} offered you an ear. Not this time.`,
    toNow: 'Ask if now is good instead',
  },
  yes: { now: 'Yes, now', at: 'Yes, at another time', tomorrow: 'Yes, tomorrow' },
  at: (when: string) => `Yes, ${when}`,
  when: 'When suits you?',
  leave: { now: 'Not today', ear: 'Not this time' },
  leaveNote: {
    now: (name: string) => `“Not today” is not sent to ${name}. The question ends by itself.`,
    ear: (name: string) => `“Not this time” is not sent to ${name}. The offer ends by itself.`,
  },
  agreed: {
    now: 'You two said: now is good.',
    at: (when: string) => `You two said yes to ${when}.`,
    tomorrow: 'You two said yes to tomorrow.',
    today: 'You two said yes to today.',
    note: 'Either of you can call it off, without a reason.',
    talk: 'Go to Talk',
    off: 'Call it off',
  },
})
