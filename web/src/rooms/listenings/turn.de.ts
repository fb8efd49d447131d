/** Whose turn it is with what was said, in German: loaded with the page of a hurt. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './turn.ts'

/** What the one who is next reads, and the one who waits. */
export const turn = sentences<typeof english.turn>({
  reflect: {
    title: (name) => `${name} hat dir erzählt, wie es war. Jetzt bist du dran.`,
    again: (name) => `${name} sagt, das trifft es noch nicht ganz.`,
    note: (name) =>
      `Sag ${name} mit deinen eigenen Worten, was du gehört hast. Du musst nicht derselben Meinung sein.`,
    step: (name) => `${name} sagen, was ich gehört habe`,
    after: (name) => `Danach sagt ${name}, ob du es verstanden hast.`,
    waiting: (name) => `${name} liest, was du geschrieben hast, und sagt dir, was angekommen ist.`,
  },
  answer: {
    title: (name) => `${name} hat dir gesagt, was angekommen ist.`,
    note: 'Sag, ob du es so gemeint hast.',
    step: 'Lesen und antworten',
    waiting: (name) => `${name} liest, was du gehört hast, und sagt, ob du es verstanden hast.`,
  },
  reply: {
    title: (name) => `${name} sagt, du hast es verstanden. Jetzt kannst du antworten.`,
    note: 'Sag, was du dazu sagen möchtest. Es eilt nicht.',
    step: (name) => `${name} antworten`,
    heard: 'Du hast gesagt, dass du dich gehört fühlst.',
    waiting: (name) => `Jetzt antwortet ${name}. Du liest es dann hier.`,
  },
  theirs: (name) => `Jetzt ist ${name} dran.`,
})
