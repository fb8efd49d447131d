/** The drawer: thanks, small things noticed, and letters for a hard day; opened by their reader, and nobody learns of it (R41). */

import { slice } from '../../slice.ts'
import { drawerEvents } from './events.ts'
import { emptyDrawer, foldNoticed, judgeGiven, nothingNoticed } from './fold.ts'

export { longestGiven } from './events.ts'
export type { GiftWords } from './fold.ts'
export * from './view.ts'

/** The practice of thanks, of noticing, and of letters for a hard day (R41). */
export const drawer = slice({
  events: drawerEvents,
  commands: {
    'give-thanks': 'thanks-given',
    'share-noticed': 'noticed-shared',
    'leave-letter': 'letter-left',
    'take-gift-back': 'gift-taken-back',
    'keep-noticed': 'noticed-kept',
    'drop-noticed': 'noticed-dropped',
  },
  empty: emptyDrawer,
  judge: judgeGiven,
  whileResting: ['gift-taken-back'],
  own: { empty: nothingNoticed, fold: foldNoticed },
})
