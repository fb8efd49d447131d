/** Words for the history of repair, in German: the two of you together, nobody counted. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/history.ts'

/** The sentences of the page on how we have mended. */
export const history = sentences<typeof english.history>({
  title: 'Was zwischen euch schon wieder gut wurde',
  empty: 'Hier ist noch nichts. Eure erste Wiedergutmachung wird die erste Zeile sein.',
  emptyBack: 'Zu „Klären“',
  median: 'Bis zur ersten Wiedergutmachung dauert es meistens',
  minutes: (count) => (count === 1 ? '1 Minute' : `${count} Minuten`),
  hours: (count) => (count === 1 ? '1 Stunde' : `${count} Stunden`),
  days: (count) => (count === 1 ? '1 Tag' : `${count} Tage`),
  atOnce: 'weniger als eine Minute',
  kept: (kept, of) => `Versprechen, die ihr zwei gehalten habt: ${kept} der letzten ${of}`,
  pictureNote: 'Jede Linie zeigt, wie weit eine Wiedergutmachung gekommen ist.',
  offered: 'Angeboten',
  received: 'Angenommen',
  retried: 'Neu versucht',
  keptWord: 'Gehalten',
  notYet: 'Noch nicht',
  table: 'Dasselbe als Tabelle',
  columns: {
    title: 'Worum es ging',
    offered: 'Angeboten',
    received: 'Angenommen',
    retried: 'Neu versucht',
    kept: 'Gehalten',
  },
  list: 'Jede Wiedergutmachung, die neueste zuerst',
})
