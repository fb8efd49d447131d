/** Whose turn it is with a hurt itself, in words, in German: loaded with the page of a hurt. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './turn.ts'

/** What the one who is next reads, and the one who waits. */
export const turn = sentences<typeof english.turn>({
  see: {
    title: (name) => `${name} sagt dir, dass das wehgetan hat.`,
    note: (name) => `Lass ${name} wissen, dass du es gelesen hast. Mehr braucht es jetzt nicht.`,
    theirs: (name) => `${name} ist dran.`,
    waiting: (name) => `${name} kann „Ich habe das gelesen“ sagen. Dann steht es hier.`,
  },
  mended: {
    title: 'Ist es für dich wieder gut?',
    asked: (name) => `Für ${name} ist es wieder gut. Für dich auch?`,
    note: 'Nur, wenn es so ist. Es zählt erst, wenn ihr es beide gesagt habt.',
    theirs: 'Du hast gesagt, dass es für dich wieder gut ist.',
    waiting: (name) => `${name} sagt es, wenn es so ist. Das hat keine Eile.`,
  },
})
