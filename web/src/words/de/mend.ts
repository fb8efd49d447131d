/** Words for Mend, the place where ruptures are named and looked after, in German: what the first load shows of it. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/mend.ts'

/** The sentences of the place called Mend. */
export const mend = sentences<typeof english.mend>({
  title: 'Was ihr zwei gerade klärt',
  emptyTitle: 'Ihr habt noch nichts angesprochen.',
  restTitle: 'Gerade ist nichts offen.',
  emptyText:
    'Wenn zwischen euch etwas wehtut, sprich es hier an, in einer schlichten Zeile. Das kommt bei jedem Paar vor. Ihr könnt wieder zueinanderfinden.',
  flag: 'Ansprechen, was wehgetan hat',
  yourTurn: 'Du bist dran',
  theirTurn: (name) => `${name} ist dran`,
  onTheRoad: 'Noch nicht wieder gut',
  aside: 'Beiseitegelegt oder wieder gut',
  asideCount: (count) =>
    count === 1
      ? 'Beiseitegelegt oder wieder gut (1)'
      : `Beiseitegelegt oder wieder gut (${count})`,
  history: 'Was bisher wieder gut wurde',
  historyNote: 'Was ihr zwei angeboten, neu versucht und gehalten habt',
  states: {
    flagged: 'Angesprochen',
    acknowledged: 'Von euch beiden gelesen',
    'in-repair': 'Ihr arbeitet daran',
    repaired: 'Wieder gut',
    parked: 'Beiseitegelegt',
    'outside-help': 'Mit Hilfe von außen',
    'let-go': 'Losgelassen',
    withdrawn: 'Zurückgenommen',
  },
  parkedUntil: (when) => `Beiseitegelegt bis ${when}`,
  happened: (when) => `Passiert: ${when}`,
})
