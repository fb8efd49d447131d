// Spelling: however it was typed, the coach reads the same words, and knows where in the draft they stand.
import type { Span } from './text.ts'

/** A draft as the coach reads it, and the way back to what was typed. */
export type Spelt = {
  readonly text: string
  /** Where a stretch of `text` stands in the draft. */
  readonly place: (span: Span) => Span
}

/**
 * Takes out what does not show (zero width, soft hyphens), makes one sign of the many for quotes and apostrophes, one
 * space of any, joins lines that were only broken, and spells out "u", "dont" and their like.
 *
 * Without it a soft hyphen would hide an insult, and a missing apostrophe a complaint.
 *
 * @param draft - UTF-16 text as it was typed
 * @example
 * spelt('u dont\u00ad listen').text // "you don't listen"
 */
export function spelt(draft: string): Spelt {
  const shouted = !/\p{Ll}/u.test(draft)
  const signs = edited(draft, odd, (sign, at) => signFor(sign, draft, at, shouted))
  const words = edited(signs.text, short, (word) => longer(word))
  return { text: words.text, place: (span) => signs.place(words.place(span)) }
}

const hidden =
  /^[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0e\ufe0f\ufeff]/
const odd =
  /^\s+| $|[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0e\ufe0f\ufeff]+|[^\S\n ][^\S\n]*| {2,}|[^\S\n]*\r?\n\s*|[‘’‚‛ʼʹʻ`´′‵＇]|[“”„‟«»‹›″‶〝〞＂]|…|[–—―−]/g

function signFor(sign: string, draft: string, at: number, shouted: boolean): string {
  if (hidden.test(sign)) return ''
  const outside = at === 0 || at + sign.length === draft.length
  if (outside && /^\s/.test(sign)) return ''
  if (sign.includes('\n')) return lineEnd(sign, draft, at, shouted)
  if (/^\s/.test(sign)) return ' '
  if (/[‘’‚‛ʼʹʻ`´′‵＇]/.test(sign)) return "'"
  if (/[“”„‟«»‹›″‶〝〞＂]/.test(sign)) return '"'
  if (sign === '…') return '...'
  return '—'
}

/** A line that goes on in small letters, or in a draft without any, was only broken; an empty line never was. */
function lineEnd(sign: string, draft: string, at: number, shouted: boolean): string {
  const before = draft.slice(0, at).trimEnd().slice(-1)
  const next = draft.charAt(at + sign.length)
  const broken = sign.split('\n').length === 2 && (shouted || /[\p{Ll}\d]/u.test(next))
  return broken && !/[.!?:;…]/.test(before) ? ' ' : '\n'
}

const full: ReadonlyMap<string, string> = new Map(
  "u:you ur:your im:i'm ive:i've dont:don't cant:can't wont:won't didnt:didn't doesnt:doesn't isnt:isn't wasnt:wasn't arent:aren't werent:weren't wouldnt:wouldn't couldnt:couldn't shouldnt:shouldn't havent:haven't hasnt:hasn't hadnt:hadn't youre:you're youve:you've youll:you'll youd:you'd u're:you're u've:you've u'll:you'll u'd:you'd hes:he's shes:she's theyre:they're thats:that's whats:what's theres:there's bc:because cuz:because coz:because pls:please plz:please thx:thanks"
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
const clear: readonly (readonly [RegExp, string])[] = [
  [/^u r$/i, 'you are'],
  [/^id$/i, "i'd"],
  [/^ill$/i, "i'll"],
  [/^its$/i, "it's"],
]
const short = new RegExp(
  `(?<![\\p{L}\\p{N}'@#/.])(?:u r|id(?= (?:love|like|rather|be|have|prefer|say|want|feel|never|always|need)\\b)|ill(?= (?:be|go|do|call|come|leave|never|always|try|take|make|get|see|pay|just|not|have|tell|wait|stop)\\b)|its(?= (?:your|my|our|their|his|her|not|all|always|so|too|just|a|an|the|only|over|because|fine|okay|ok|hard|like|never|been|about|you|me|no|how|what|when|that|really|very|such|still)\\b)|${[...full.keys()].join('|')})(?![\\p{L}\\p{N}'@])`,
  'giu',
)

/** The whole word for a short one; of `clear` only where what follows leaves no doubt. */
function longer(word: string): string {
  return full.get(word.toLowerCase()) ?? clear.find(([finds]) => finds.test(word))?.[1] ?? word
}

/** Text with some stretches put in other words, and where each stretch of it came from. */
function edited(text: string, finds: RegExp, inPlace: (found: string, at: number) => string): Spelt {
  if (text.search(finds) < 0) return { text, place: (span) => span }
  finds.lastIndex = 0
  const starts: number[] = []
  const ends: number[] = []
  let out = ''
  let last = 0
  const copy = (to: number) => {
    for (let at = last; at < to; at += 1) {
      starts.push(at)
      ends.push(at + 1)
    }
    out += text.slice(last, to)
  }
  for (const { 0: found, index } of text.matchAll(finds)) {
    copy(index)
    const words = inPlace(found, index)
    for (let unit = 0; unit < words.length; unit += 1) {
      starts.push(index)
      ends.push(index + found.length)
    }
    out += words
    last = index + found.length
  }
  copy(text.length)
  return {
    text: out,
    place: ({ from, to }) => ({ from: starts[from] ?? text.length, to: to > from ? (ends[to - 1] ?? text.length) : (starts[from] ?? text.length) }),
  }
} // prettier-ignore
