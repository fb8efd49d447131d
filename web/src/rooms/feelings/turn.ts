/** Whose turn it is with how it felt, in words: loaded with the page of a hurt. */
import { sentences } from '../../words/sentences.ts'

/** What the one who is next reads, and the one who waits. */
export const turn = sentences({
  title: (name: string) => `${name} named how it felt.`,
  note: 'Name how it felt for you, if you like. Then you both see both.',
  theirs: 'You named how it felt.',
  waiting: 'You both see both when both have named theirs.',
})
