// Text as the coach reads it: same length as what was typed, in sentences and words.

/** A stretch of the draft, in UTF-16 units: `from` included, `to` not. */
export type Span = { readonly from: number; readonly to: number }

/** A sentence: where it lies in the draft, and how it reads once plain. */
export type Sentence = Span & { readonly plain: string }

/**
 * Lower case, straight quotes, single spaces for any white space; unit for unit as long as the input.
 *
 * Spans found in the plain text are spans in the draft: nothing has to be mapped back.
 */
export function toPlain(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : lowerUnitByUnit(text)
  return same.replace(curly, straight)
}

const curly = /[‘’ʼ`´“”„«»]|[^\S ]/g

function straight(unit: string): string {
  if ('‘’ʼ`´'.includes(unit)) return "'"
  return '“”„«»'.includes(unit) ? '"' : ' '
}

function lowerUnitByUnit(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at)
    const lower = unit.toLowerCase()
    out += lower.length === 1 ? lower : unit
  }
  return out
}

/** The sentences of a draft in order; a line break ends one too. Never empty ones. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  const ends = /[.!?…]+["'”’)\]]*(?=\s|$)|\n+/g
  let from = 0
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    const to = end.index + end[0].length
    if (isAbbreviation(text, from, to)) continue
    pushSentence(sentences, text, from, to)
    from = to
  }
  pushSentence(sentences, text, from, text.length)
  return sentences
}

const abbreviation = /(?:^|\s)(?:mr|mrs|ms|dr|prof|st|vs|etc|e\.g|i\.e)\.$/i

function isAbbreviation(text: string, from: number, to: number): boolean {
  return text.charAt(to - 1) === '.' && abbreviation.test(text.slice(Math.max(from, to - 6), to))
}

const longest = 280

function pushSentence(sentences: Sentence[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to)
  const trimmed = raw.trim()
  if (trimmed === '') return
  const start = from + (raw.length - raw.trimStart().length)
  for (let at = 0; at < trimmed.length;) {
    const end = at + breathAt(trimmed.slice(at, at + longest + 1))
    sentences.push({ from: start + at, to: start + end, plain: toPlain(trimmed.slice(at, end)) })
    at = end
    while (trimmed.charAt(at) === ' ') at += 1
  }
}

/** Where a sentence without end takes a breath: at its last comma, else its last space, else where it is too long. */
function breathAt(piece: string): number {
  if (piece.length <= longest) return piece.length
  const pause = Math.max(piece.lastIndexOf(', '), piece.lastIndexOf('; '), piece.lastIndexOf(' - '))
  const cut = pause > longest / 2 ? pause + 1 : piece.lastIndexOf(' ')
  return cut > longest / 2 ? cut : longest
}

/** A word of a plain sentence and where it stands in it. */
export type Word = Span & { readonly word: string }

/** Words of plain text, contractions kept whole ("don't"), with their places. */
export function wordsOf(plain: string): readonly Word[] {
  const words: Word[] = []
  const pattern = /[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu
  for (let found = pattern.exec(plain); found !== null; found = pattern.exec(plain))
    words.push({ from: found.index, to: found.index + found[0].length, word: found[0] })
  return words
}
