// Features: the pieces of plain text that weights are about, as 32-bit hashes.

const word = 1
const mark = 2

/**
 * Tokens of plain text: words with contractions split ("do", "n't"), runs of marks, numbers as "0", pictures by sign.
 *
 * @param plain - text from `toPlain`
 */
export function tokensOf(plain: string): readonly string[] {
  const tokens: string[] = []
  const length = plain.length
  let at = 0
  while (at < length) {
    const start = at
    const kind = kindAt(plain, at)
    if (kind === 0) {
      at += 1
      continue
    }
    at += 1
    while (
      at < length &&
      kindAt(plain, at) === kind &&
      (kind === word || plain[at] === plain[start])
    )
      at += 1
    if (kind === word) pushWord(tokens, plain.slice(start, at))
    else tokens.push(plain.slice(start, Math.min(at, start + 3)))
  }
  return tokens
}

/** 1 for what words are made of (letters, digits, apostrophe inside), 2 for marks, 0 for space. */
function kindAt(plain: string, at: number): number {
  const code = plain.charCodeAt(at)
  if (code === 32) return 0
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 192 && code < 0x2000))
    return word
  if (code === 39) return isLetter(plain.charCodeAt(at + 1)) ? word : mark
  return mark
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

const ending = /^(.*?)(n't|'(?:s|re|ve|d|ll|m))$/

function pushWord(tokens: string[], raw: string): void {
  const bare = raw.startsWith("'") && !/^'(?:s|re|ve|d|ll|m)$/.test(raw) ? raw.slice(1) : raw
  if (bare === '') return
  if (/^[0-9]+$/.test(bare)) {
    tokens.push('0')
    return
  }
  const split = bare.includes("'") ? ending.exec(bare) : null
  if (split === null) tokens.push(shorthand.get(bare) ?? bare)
  else {
    const head = split[1] ?? ''
    if (head !== '') tokens.push(shorthand.get(head) ?? head)
    tokens.push(split[2] ?? '')
  }
}

const shorthand = new Map(
  'u:you ur:your im:i dont:do cant:ca wont:wo didnt:did doesnt:does isnt:is ive:i youre:you thats:that bc:because cuz:because pls:please plz:please thx:thanks gonna:going wanna:want'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** FNV-1a over the units of a token. */
export function hashToken(token: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < token.length; at += 1)
    hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function join(left: number, right: number): number {
  const mixed = Math.imul(left ^ (right >>> 15), 0x2c1b3c6d) ^ Math.imul(right, 0x297a2d39)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

/** What one sentence is made of, ready for weights: hashes of its words, its 2- and 3-grams, its letter runs. */
export type Grams = {
  readonly words: Uint32Array
  readonly grams: Uint32Array
  readonly runs: Uint32Array
}

/** Hashes of a plain sentence. `words` keeps order and repetition; `grams` and `runs` are as they come. */
export function gramsOf(plain: string): Grams {
  const tokens = tokensOf(plain)
  const words = Uint32Array.from(tokens, hashToken)
  const grams: number[] = []
  const edge = 0x9e3779b9
  for (let at = 0; at <= words.length; at += 1) {
    const here = words[at] ?? edge
    const before = words[at - 1] ?? edge
    grams.push(join(before, here))
    if (at > 0 && at < words.length) grams.push(join(join(words[at - 2] ?? edge, before), here))
  }
  return { words, grams: Uint32Array.from(grams), runs: runsOf(tokens) }
}

/** Hashes of the 3- to 5-letter runs of each word, word edges included. */
function runsOf(tokens: readonly string[]): Uint32Array {
  const runs: number[] = []
  for (const token of tokens) {
    if (token.length < 3 || !isLetter(token.charCodeAt(0))) continue
    const edged = `<${token}>`
    for (let size = 3; size <= 5; size += 1)
      for (let at = 0; at + size <= edged.length && at < 24; at += 1)
        runs.push((hashToken(edged.slice(at, at + size)) ^ 0x5bd1e995) >>> 0)
  }
  return Uint32Array.from(runs)
}
