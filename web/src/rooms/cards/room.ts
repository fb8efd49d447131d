/** The room of the perspective cards: guesses that are sealed by each and opened together, inside a talk (R27). */
import { talkOfCard } from '@mend/domain/cards'
import type { Room } from '../../room.ts'

/** The room of the cards, as the list of rooms knows it. */
export const cards = {
  back: {
    'card-answered': 'shown',
    'card-written': ({ thread, words }, { couple }) => {
      const talk = talkOfCard(couple, thread)
      return talk === null ? [] : [{ key: `talk/${talk}/own/card/${thread}`, text: words }]
    },
  },
} satisfies Room<'cards'>
