/** The room of the topics that wait for a talk of their own (R28). */
import type { Room } from '../../room.ts'

/** The room of parked topics, as the list of rooms knows it. */
export const topics = {
  back: {
    'topic-offered': ({ words }) => [{ key: 'talk/topic', text: words }],
    'topic-kept': 'shown',
  },
} satisfies Room<'topics'>
