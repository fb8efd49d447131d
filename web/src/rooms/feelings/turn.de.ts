/** Whose turn it is with how it felt, in German: loaded with the page of a hurt. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './turn.ts'

/** What the one who is next reads, and the one who waits. */
export const turn = sentences<typeof english.turn>({
  title: (name) => `${name} hat aufgeschrieben, wie es sich anfühlte.`,
  note: 'Schreib auf, wie es sich für dich anfühlte, wenn du magst. Dann seht ihr beide beides.',
  theirs: 'Du hast aufgeschrieben, wie es sich anfühlte.',
  waiting: 'Ihr seht beide beides, wenn ihr beide geschrieben habt.',
})
