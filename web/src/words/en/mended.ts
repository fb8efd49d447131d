/** Words for the page on which both read that something is mended. */
import { sentences } from '../sentences.ts'

/** The sentences of a hurt that both called mended. */
export const mended = sentences({
  title: 'You both say this is mended.',
  scene:
    'Two lines that were apart run side by side again. The place where they were apart is full of light.',
  thank: (name: string) => `A line for ${name}, if you like`,
  thankHint: (name: string) => `${name} reads it when you send it. You can send one.`,
  send: (name: string) => `Send it to ${name}`,
  helped: 'What helped?',
  helpers: {
    heard: 'Being heard',
    walk: 'A walk',
    repair: 'The repair',
    kept: 'A promise that was kept',
    time: 'Time',
    other: 'Something else',
  },
})
