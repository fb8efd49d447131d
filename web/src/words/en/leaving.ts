/** Words for the lock and for coming back after a hurried exit: dull on purpose. */
import type { Messages } from '../messages.ts'

export const leaving = {
  away: { title: 'This page was closed.', open: 'Open' },
  lock: {
    title: 'Locked',
    passphrase: 'Passphrase',
    open: 'Unlock',
    passkey: 'Use this device’s own lock',
    wrong: 'That was not it. Try once more.',
    wait: (seconds: number) => `That was not it. The next try is possible in ${seconds} s.`,
    unavailable: 'This device’s lock did not answer. Try again, or use the passphrase.',
    forgotten: 'Forgotten? Your twelve words open Mend on a fresh browser.',
  },
} satisfies Messages
