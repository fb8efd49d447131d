/** Whose turn it is with a talk, in German words: loaded with the page of a hurt. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './turn.ts'

/** What the one who is next reads, and the one who waits. */
export const turn = sentences<typeof english.turn>({
  ask: {
    title: (name) => `${name} möchte reden. Jetzt bist du dran.`,
    note: (name) => `Frag ${name}, ob es gerade passt, und hör dann erst einmal zu.`,
    step: (name) => `${name} um ein Gespräch bitten`,
    after: (name) => `${name} kann sagen: jetzt, später oder heute nicht.`,
    theirs: 'Du hast gesagt, dass du reden möchtest.',
    waiting: (name) =>
      `Jetzt ist ${name} dran, dich um ein Gespräch zu bitten. Du kannst auch selbst fragen, unter „Andere Wege“.`,
  },
  on: {
    title: 'Euer Gespräch darüber ist offen.',
    note: 'Macht da weiter, wo ihr aufgehört habt.',
    step: 'Zum Gespräch',
  },
})
