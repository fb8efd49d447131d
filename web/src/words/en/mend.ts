/** Words for Mend, the place where ruptures are named and looked after: what the first load shows of it. */
import { sentences } from '../sentences.ts'

/** The sentences of the place called Mend. */
export const mend = sentences({
  title: 'What you two are mending',
  emptyTitle: 'You have not named anything yet.',
  restTitle: 'Nothing is open right now.',
  emptyText:
    'When something between you hurts, name it here in one plain line. It happens to every couple. You can come back to each other.',
  flag: 'Name something that hurt',
  yourTurn: 'It’s your turn',
  theirTurn: (name: string) => `It’s ${name}’s turn`,
  onTheRoad: 'Not mended yet',
  aside: 'Set aside or mended',
  asideCount: (count: number) =>
    count === 1 ? 'Set aside or mended (1)' : `Set aside or mended (${count})`,
  history: 'How you have mended so far',
  historyNote: 'What you two offered, tried again and kept',
  states: {
    flagged: 'Named',
    acknowledged: 'Read by both',
    'in-repair': 'You are working on it',
    repaired: 'Mended',
    parked: 'Set aside',
    'outside-help': 'With someone’s help',
    'let-go': 'Let go',
    withdrawn: 'Taken back',
  },
  parkedUntil: (when: string) => `Set aside until ${when}`,
  happened: (when: string) => `About ${when}`,
})
