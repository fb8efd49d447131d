/** Words around the coach's advice; what it says itself comes from its rules. */
import type { Messages } from '../messages.ts'

export const coached = {
  label: 'A thought on the wording',
  more: 'See another way',
  less: 'Close',
  instead: 'You could say',
  take: (words: string) => `Use “${words}”`,
  notThis: 'Not this',
  notThisNote: 'It stays quiet about this on this device. Settings can bring it back.',
  quiet: 'Quiet on this device.',
  again: 'Let it speak again',
  putBack: 'Put my words back',
  help: 'People you can talk to',
  source: (source: string) => `From ${source}`,
} satisfies Messages
