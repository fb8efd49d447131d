/** Twelve words as people type them: numbered, quoted, broken over lines, and which of them is none. */

/** A word that is not in the list: as typed, its place from 1, and the one word it is a letter away from, if there is one. */
export type Stray = { readonly word: string; readonly place: number; readonly near: string | null }

/** What was found in a text. `count`: all words in it. `entropy`: of the twelve, once they belong together; else null. */
export type ReadPhrase = {
  readonly count: number
  readonly strays: readonly Stray[]
  readonly entropy: Uint8Array | null
}

/**
 * Reads twelve words (BIP39, English) out of a text.
 *
 * Capitals, numbers, marks and breaks do not matter, nor does what else was said before or behind; four letters of a word are
 * enough, since no two words of the list begin with the same four.
 */
export async function readPhrase(text: string): Promise<ReadPhrase> {
  const { bip39, words } = await loadWords()
  const typed = wordsIn(text)
  const known = typed.map((word) => inList(words, word))
  const strays = typed.flatMap((word, at) =>
    known[at] === null ? [{ word, place: at + 1, near: nearTo(words, word) }] : [],
  )
  const starts = Array.from({ length: Math.max(0, typed.length - 11) }, (_, at) => at)
  for (const start of starts) {
    const twelve = known.slice(start, start + 12).filter((word) => word !== null)
    const entropy = twelve.length === 12 ? entropyOf(bip39, words, twelve) : null
    if (entropy !== null) return { count: 12, strays: [], entropy }
  }
  return { count: typed.length, strays, entropy: null }
}

/** The list and what reads it; fetched when somebody makes or types a phrase. */
export async function loadWords() {
  const [bip39, english] = await Promise.all([
    import('@scure/bip39'),
    import('@scure/bip39/wordlists/english.js'),
  ])
  return { bip39, words: english.wordlist }
}

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')

function inList(words: readonly string[], typed: string): string | null {
  if (words.includes(typed)) return typed
  const begun = typed.length < 4 ? [] : words.filter((word) => word.startsWith(typed))
  return begun.length === 1 ? (begun[0] ?? null) : null
}

function nearTo(words: readonly string[], typed: string): string | null {
  const near = words.filter((word) => isOneAway(word, typed))
  return near.length === 1 ? (near[0] ?? null) : null
}

// One letter more, less, another, or two that changed places.
function isOneAway(word: string, typed: string): boolean {
  if (Math.abs(word.length - typed.length) > 1) return false
  const at = Array.from(word).findIndex((letter, place) => letter !== typed[place])
  const from = at === -1 ? word.length : at
  const rest = (text: string, skip: number): string => text.slice(from + skip)
  const turned = (typed[from + 1] ?? '') + (typed[from] ?? '') + rest(typed, 2)
  return (
    rest(word, 1) === rest(typed, 1) ||
    rest(word, 1) === rest(typed, 0) ||
    rest(word, 0) === rest(typed, 1) ||
    rest(word, 0) === turned
  )
}

function entropyOf(
  bip39: Awaited<ReturnType<typeof loadWords>>['bip39'],
  list: string[],
  twelve: readonly string[],
): Uint8Array | null {
  try {
    return bip39.mnemonicToEntropy(twelve.join(' '), list)
  } catch {
    return null
  }
}
