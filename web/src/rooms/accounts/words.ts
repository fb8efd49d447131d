/** Words for saying what happened without blame, and for reading how the other saw it. */
import { sentences } from '../../words/sentences.ts'

/** The words of accounts, loaded with their screens. */
export const account = sentences({
  title: 'What happened, from where you stood?',
  camera: 'What a camera would have recorded',
  cameraHint: 'Write what could be seen and heard: words, times, places. Leave out the reasons.',
  cameraMissing: 'Please write one plain sentence: what could be seen or heard?',
  did: 'What it did to you',
  didHint: 'A feeling, a thought, or what your body did.',
  didMissing: 'Please write one line: what did it do to you?',
  sees: (name: string) =>
    `${name} will read these two texts as they are now. ${name} never sees what you deleted.`,
  willWait: 'You are offline. Mend saves it here and sends it once you are online.',
  read: {
    title: (name: string) => `What ${name} saw and felt`,
    camera: 'What a camera would have recorded',
    did: (name: string) => `What it did to ${name}`,
    didMine: 'What it did to you',
  },
  onPage: {
    line: {
      mine: 'What happened, as you saw it',
      theirs: (name: string) => `What happened, as ${name} saw it`,
    },
    way: 'Say what happened',
    wayNote: 'What a camera would have recorded, and what it did to you',
    readTheirs: (name: string) => `Read what ${name} saw`,
  },
})
