/** Whose turn it is with a repair, in German: loaded with the page of a hurt. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './turn.ts'

/** What the one who is next reads, and the one who waits. */
export const turn = sentences<typeof english.turn>({
  offer: {
    title: 'Jetzt kannst du etwas wiedergutmachen.',
    note: (name) =>
      `Was hat es mit ${name} gemacht? Was wirst du tun? Was wird anders? Je eine Seite.`,
    after: (name) => `${name} liest es und kann antworten.`,
    waiting: (name) => `${name} kann dir etwas anbieten, um es wiedergutzumachen.`,
  },
  answer: {
    title: (name) => `${name} möchte es wiedergutmachen.`,
    note: 'Lies es, wenn du dich ruhig genug fühlst. Jede Antwort ist in Ordnung.',
    unready: 'Du hast gesagt: noch nicht so weit.',
    unreadyNote: (name) => `${name} sieht davon nichts. Du kannst antworten, wenn du so weit bist.`,
    has: (name) => `Deine Wiedergutmachung ist bei ${name}.`,
    waiting: (name) => `${name} kann antworten oder auch nicht. Du musst nichts tun.`,
  },
  revise: {
    title: (name) => `${name} sagt, dass etwas fehlt.`,
    note: 'Alle deine Worte sind noch da. Schreib dazu, was fehlt.',
    said: 'Du hast gesagt, dass etwas fehlt.',
    waiting: (name) => `${name} kann es jetzt dazuschreiben. Du siehst es dann hier.`,
  },
  theirs: (name) => `Jetzt ist ${name} dran.`,
})
