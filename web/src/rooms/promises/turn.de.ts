/** Whose turn it is with a promise, in German: loaded with the page of a hurt. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './turn.ts'

/** What the one who is next reads, and the one who waits. */
export const turn = sentences<typeof english.turn>({
  keep: {
    title: (when) => `Du hast das bis ${when} versprochen.`,
    note: (name) => `Wenn du es getan hast, sag es ${name}.`,
    step: (name) => `${name} sagen: Ich habe es getan`,
    after: (name) => `${name} sagt dann, ob du es gehalten hast.`,
    theirs: (name) => `${name} hat dir etwas versprochen.`,
    waiting: (name, when) => `Jetzt ist ${name} dran, bis ${when}.`,
  },
  say: {
    title: (name) => `${name} sagt: Ich habe es getan.`,
    note: 'Wurde das Versprechen gehalten? Du sagst, ob es so war.',
    did: 'Du hast gesagt, dass du es getan hast.',
    waiting: (name) => `Jetzt sagt ${name}, ob du es gehalten hast.`,
  },
  due: {
    mine: 'Die Zeit für dein Versprechen ist da.',
    mineNote: 'Sag, dass du es getan hast oder dass es dir nicht gelungen ist.',
    theirs: (name) => `Hat ${name} dieses Versprechen gehalten?`,
    theirsNote: 'Du sagst, ob es so war.',
  },
})
