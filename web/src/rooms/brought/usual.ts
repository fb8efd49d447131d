/** Plain things that people do, as they are kept: one name in all languages, so that two who read Mend in two of them agree. */

/** In the order in which the words of each language name them. */
const kept = [
  'A walk first',
  'Something warm to drink',
  'A hug',
  'Time alone first',
  'Sleeping on it',
] as const

/** How such a thing is kept, by how it reads here; what is none of them stays as it was written. */
export const keptAs = (words: string, read: readonly string[]): string =>
  kept[read.indexOf(words)] ?? words

/** How such a thing reads here, by how it is kept; what is none of them stays as it was written. */
export const readAs = (words: string, read: readonly string[]): string =>
  read[kept.findIndex((each) => each === words)] ?? words
