/** Perspective cards: how it may have been for the other, sealed by each, then put right by the other (R27). */

import { getMany } from '../../many.ts'
import { committed, opened } from '../../sealing.ts'
import { ofCouple, slice } from '../../slice.ts'
import { restKey } from '../talks/talks.ts'
import { type Around, cardEvents, changed, isCardTimely, judgeCard, noCards } from './fold.ts'

export { cardNames, cardTopics, type CardName, type Deck } from './decks.ts'
export { mostAmong } from './fold.ts'
export * from './view.ts'

/** The practice of perspective cards (R27). */
export const cards = slice({
  events: cardEvents,
  commands: {
    'ask-card': 'card-asked',
    'deal-card': 'card-dealt',
    'write-card': 'card-written',
    'leave-card': 'card-left',
    'answer-card': 'card-answered',
    'bar-card': ofCouple('card-barred'),
  },
  empty: noCards,
  judge: judgeCard,
  timely: isCardTimely,
  about: (all, event, { talks }: Around) => {
    const begins = event.kind === 'card-dealt' || event.kind === 'card-asked'
    const dealtIn = begins ? event.talk : null
    const talk = dealtIn ?? getMany(all.all, event.thread)?.talk ?? null
    return talk === null ? null : restKey(talks, talk)
  },
  whileResting: ['card-left', 'card-barred'],
  sealed: {
    slot: 'card',
    round: ({ all }, thread) => getMany(all, thread),
    commit: (cards, thread, { by }) => changed(cards, committed(getMany(cards.all, thread), by)),
    open: (cards, { thread, words }, { by, at }) =>
      changed(cards, opened(getMany(cards.all, thread), { by, at, words })),
  },
})
