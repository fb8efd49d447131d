/** Whose turn it is with an account, in German: loaded with the page of a hurt. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './turn.ts'

/** What the one who is next reads, and the one who waits. */
export const turn = sentences<typeof english.turn>({
  mine: {
    title: 'Jetzt bist du dran. Wie war es für dich?',
    note: (name) => `Schreib, was passiert ist und was es mit dir gemacht hat. ${name} liest es.`,
    after: (name) => `Danach sagt dir ${name}, was angekommen ist.`,
  },
  theirs: {
    title: (name) => `Jetzt ist ${name} dran.`,
    note: (name) => `${name} schreibt, wie es war. Du liest es dann hier.`,
  },
})
