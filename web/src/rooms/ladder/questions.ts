/** The question on each card: words of ours by its number, or of the couple's own. */
import type { CardRef } from '@mend/domain/ladder'
import { levelFour } from './words/four.ts'
import { levelOne } from './words/one.ts'
import { levelThree } from './words/three.ts'
import { levelTwo } from './words/two.ts'

/** Every question of the deck, by the number of its card. */
export const questions: Readonly<Record<CardRef, string>> = {
  ...levelOne,
  ...levelTwo,
  ...levelThree,
  ...levelFour,
}

/** What stands on a card; an older app may not know a newer one, and shows nothing of it. */
export const questionOn = (card: {
  readonly card: CardRef
  readonly words: string | null
}): string => card.words ?? questions[card.card] ?? ''
