/** Catalogues of sentences whose gaps are held apart: what somebody is called turns no sentence round. */
import type { Messages } from './messages.ts'

/**
 * A catalogue as it is written, in which every text that is filled into a gap is isolated.
 *
 * Names, titles and words come from another person, and may run from right to left or be made to: without this the rest
 * of the sentence would be read in another order (Unicode UAX #9 §2.7, "Markup and formatting characters"). Whatever
 * turns nothing stays as it is, so that a sentence is found by its plain words.
 */
export function sentences<Catalogue extends Messages>(catalogue: Catalogue): Catalogue {
  const made = heldApart(catalogue) as Catalogue
  catalogues.add(made)
  return made
}

const catalogues = new WeakSet<object>()

/** Whether a catalogue came from `sentences`. */
export const areSentences = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && catalogues.has(value)

/** First strong isolate and its end, U+2068 and U+2069: the direction is the text's own. */
const [open, close] = ['\u2068', '\u2069']
const turning =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}\p{Bidi_Control}]/u
/** What would end the isolate before its end, or make it longer; marks of one letter's direction stay. */
const embedding = /[\u202a-\u202e\u2066-\u2069]/gu

/** A text that may stand in any sentence: isolated where it could turn the rest of it. */
export const apart = (text: string): string =>
  turning.test(text) ? `${open}${text.replaceAll(embedding, '')}${close}` : text

function heldApart(value: unknown): unknown {
  if (typeof value === 'function') {
    return (...gaps: readonly unknown[]): unknown => Reflect.apply(value, null, gaps.map(gap))
  }
  if (Array.isArray(value)) return value.map(heldApart)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, heldApart(each)]))
}

// A gap may be filled with several texts at once, by name or in a row.
function gap(value: unknown): unknown {
  if (typeof value === 'string') return apart(value)
  if (Array.isArray(value)) return value.map(gap)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, gap(each)]))
}
