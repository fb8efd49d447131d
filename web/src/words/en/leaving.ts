/** Words for the lock and for coming back after a hurried exit: dull on purpose. */
import { sentences } from '../sentences.ts'

/** The sentences of the lock, the quick way out and leaving. */
export const leaving = sentences({
  away: { title: 'This page was closed.', open: 'Open' },
  lock: {
    title: 'Locked',
    passphrase: 'Passphrase',
    open: 'Unlock',
    passkey: 'Use this device’s own lock',
    wrong: 'That was the wrong passphrase. Try once more.',
    wait: (seconds: number) =>
      `There were several wrong tries. You can try again in ${lengthWords(seconds)}.`,
    unavailable: 'This device’s lock did not answer. Try again, or use the passphrase.',
    unable:
      'This browser cannot work on a passphrase just now. If Lockdown Mode is on, switch it off for this page.',
    again: 'Is it you?',
    againWhy: 'This step could let someone else read your Mend. So please unlock it once more.',
    goOn: 'Go on',
    none: 'No lock is set on this device. Whoever holds it can do this without being asked.',
    setOne: 'Set a lock',
    forgotten: 'Forgotten? Your twelve words open Mend on a fresh browser.',
  },
})

function lengthWords(seconds: number): string {
  if (seconds <= 120) return seconds === 1 ? 'one second' : `${seconds} seconds`
  const minutes = Math.ceil(seconds / 60)
  return minutes <= 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`
}
