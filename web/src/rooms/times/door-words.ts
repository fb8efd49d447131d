/** How the way to it is called, wherever a door to it stands. */
import { sentences } from '../../words/sentences.ts'

/** How the ways are called. */
export const door = sentences({
  now: {
    title: 'Ask if it is a good moment',
    note: 'For anything at all. No talk begins by itself',
  },
  ear: { title: 'Lend an ear', note: 'Offer to listen this evening' },
})
