/** Words for the page on which both read that something is mended, in German. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/mended.ts'

/** The sentences of a hurt that both called mended. */
export const mended = sentences<typeof english.mended>({
  title: 'Ihr sagt beide: Das ist wieder gut.',
  scene:
    'Zwei Linien, die getrennt waren, laufen wieder nebeneinander. Wo sie getrennt waren, ist jetzt alles voller Licht.',
  thank: (name) => `Ein Satz für ${name}, wenn du magst`,
  thankHint: (name) => `${name} liest ihn, wenn du ihn sendest. Du kannst einen senden.`,
  send: (name) => `An ${name} senden`,
  helped: 'Was hat geholfen?',
  helpers: {
    heard: 'Dass ich mich gehört gefühlt habe',
    walk: 'Ein Spaziergang',
    repair: 'Die Wiedergutmachung',
    kept: 'Ein Versprechen, das gehalten wurde',
    time: 'Zeit',
    other: 'Etwas anderes',
  },
})
