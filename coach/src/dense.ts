// Dense features: a few dozen numbers about a message as a whole and about what was said before it.
import { signals, type Turn } from './advice.ts'
import { answeringOf, answeringWidth } from './answering.ts'
import type { Evidence } from './evidence.ts'
import { tokensOf } from './features.ts'
import { stemsOf } from './reflection.ts'
import { toPlain } from './text.ts'

const own = 26

/** How many numbers `denseOf` gives: one per cue, those about form and the turn before, and those of an answer. */
export const denseWidth = signals.length + own + answeringWidth

/** Where the numbers begin that are all 0 unless the partner spoke before. */
export const answeringFrom = signals.length + own

const openers = /^(?:so|and|but|ok|okay|yeah|right|well|mm-hmm|mm)[, ]/
const soundsLike = /^(?:[a-z-]+,? ){0,2}(?:it |that )?(?:sounds|seems|feels|looks) like\b/
const wh = /^(?:[a-z-]+,? ){0,2}(?:what|how|why|when|where|who|which|tell me)\b/
const aux =
  /^(?:[a-z-]+,? ){0,2}(?:do|does|did|is|are|was|were|have|has|had|can|could|would|will|should)\b/

/** The numbers, roughly between 0 and 1. */
export function denseOf(evidence: Evidence, before: readonly Turn[]): Float32Array {
  const out = new Float32Array(denseWidth)
  signals.forEach((signal, at) => {
    out[at] = evidence.cues[signal]
  })
  const tokens = evidence.notes.flatMap((noted) => noted.tokens)
  const content = evidence.notes.flatMap((noted) => noted.content)
  const form = formOf(evidence.plain, tokens)
  const last = before.findLast((turn) => turn.by === 'partner')
  const uptake =
    last === undefined ? [0, 0, 0, 0, 0, 0, 0, 0] : [1, ...uptakeOf(tokens, content, last.text)]
  out.set([...form, ...uptake].slice(0, own), signals.length)
  out.set(answeringOf({ plain: evidence.plain, tokens, content }, before), answeringFrom)
  return out
}

function formOf(plain: string, tokens: readonly string[]): readonly number[] {
  const count = tokens.length
  const share = (words: ReadonlySet<string>) =>
    tokens.filter((token) => words.has(token)).length / Math.max(1, count)
  const firstYou = tokens.slice(0, 4).some((token) => token === 'you' || token === 'your') ? 1 : 0
  const marks = plain.split('?').length - 1
  return [
    Math.min(1, Math.log1p(count) / 5), count <= 3 ? 1 : 0, count > 40 ? 1 : 0,
    marks > 0 ? 1 : 0, plain.trimEnd().endsWith('?') ? 1 : 0, Math.min(1, (plain.split('!').length - 1) / 3),
    share(firstPerson) * 4, share(secondPerson) * 4, share(thirdPerson) * 4, share(firstPlural) * 4,
    firstYou, openers.test(plain) ? 1 : 0, soundsLike.test(plain) ? 1 : 0, wh.test(plain) ? 1 : 0, aux.test(plain) ? 1 : 0,
    marks > 1 ? 1 : 0, firstYou === 1 && marks === 0 ? 1 : 0, /\bhttps?:|www\./.test(plain) ? 1 : 0,
  ] // prettier-ignore
}

/** How much of the partner's last turn is taken up: by words, by meaning families, by turning "I" into "you". */
function uptakeOf(
  tokens: readonly string[],
  mine: readonly string[],
  said: string,
): readonly number[] {
  const theirs = new Set(stemsOf(said))
  const shared = mine.filter((word) => theirs.has(word)).length
  const theirTokens = tokensOf(toPlain(said))
  const pairs = new Set(
    theirTokens.slice(1).map((token, at) => turned(theirTokens[at] ?? '') + ' ' + turned(token)),
  )
  const turnedPairs = tokens
    .slice(1)
    .filter((token, at) => pairs.has((tokens[at] ?? '') + ' ' + token)).length
  const theirI = theirTokens.some((token) => token === 'i' || token === 'my' || token === 'me')
    ? 1
    : 0
  return [
    shared / Math.max(1, mine.length), shared / Math.max(3, theirs.size), shared > 0 ? 1 : 0,
    Math.min(1, turnedPairs / 4), said.trimEnd().endsWith('?') ? 1 : 0,
    theirI === 1 && tokens.includes('you') ? 1 : 0, Math.min(1, Math.log1p(theirTokens.length) / 5),
  ] // prettier-ignore
}

function turned(token: string): string {
  return turns.get(token) ?? token
}

const turns = new Map([['i', 'you'], ['me', 'you'], ['my', 'your'], ['mine', 'yours'], ['myself', 'yourself'], ["'m", "'re"], ['am', 'are'], ['was', 'were']]) // prettier-ignore
const firstPerson = new Set(['i', 'me', 'my', 'mine', 'myself', "'m"])
const secondPerson = new Set(['you', 'your', 'yours', 'yourself'])
const thirdPerson = new Set(['he', 'she', 'they', 'him', 'her', 'them', 'his', 'their'])
const firstPlural = new Set(['we', 'us', 'our', 'ours', "let's"])
