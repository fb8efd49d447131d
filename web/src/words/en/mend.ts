/** Words for Mend, the place where ruptures are named and looked after: what the first load shows of it. */
import type { Messages } from '../messages.ts'

export const mend = {
  title: 'What you are mending, at your own pace.',
  emptyTitle: 'Nothing is named here yet.',
  restTitle: 'Nothing is open right now.',
  emptyText:
    'When something between you hurts, name it here in one plain line. It happens in every close life; coming back to each other is the part that counts.',
  flag: 'Name something that hurt',
  onTheRoad: 'On the way',
  aside: 'Set aside or mended',
  asideCount: (count: number) =>
    count === 1 ? 'Set aside or mended (1)' : `Set aside or mended (${count})`,
  history: 'How you have mended so far',
  historyNote: 'What you offered, received and kept, the two of you together',
  states: {
    flagged: 'Named',
    acknowledged: 'Acknowledged',
    'in-repair': 'In repair',
    repaired: 'Mended',
    parked: 'Parked',
    'outside-help': 'With help from outside',
    'let-go': 'Let go',
    withdrawn: 'Taken back',
  },
  parkedUntil: (when: string) => `Parked until ${when}`,
  happened: (when: string) => `About ${when}`,
} satisfies Messages
