/** Words around the coach's advice; what it says itself comes from its rules. */
import { sentences } from '../sentences.ts'

/** The words beside the coach's advice, on every coached field. */
export const coached = sentences({
  label: 'A thought on the wording',
  more: 'See another way',
  less: 'Close',
  instead: 'You could say',
  take: (words: string) => `Use “${words}”`,
  notThis: 'Not this',
  notThisNote: 'Mend will not say this again on this device. You can change that in Settings.',
  quiet: 'Mend will not say this again on this device.',
  again: 'Show it again',
  putBack: 'Put my words back',
  help: 'People you can talk to',
  nothingHelps:
    'When nothing seems to help, you can ask somebody from outside. Only you see this line.',
  outside: 'Help from outside',
  source: (source: string) => `From ${source}`,
})
