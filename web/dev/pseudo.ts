/** English half as long again and from right to left, for trying screens: what is cut, covered or written by hand shows. */
import { areSentences, apart, sentences as english } from '../src/words/sentences.ts'
import type { Messages } from '../src/words/messages.ts'

export { apart, areSentences }

/** A catalogue as `sentences` makes it, with each of its texts grown and turned. */
export const sentences = <Catalogue extends Messages>(catalogue: Catalogue): Catalogue =>
  english(grown(catalogue) as Catalogue)

function grown(value: unknown): unknown {
  if (typeof value === 'string') return grow(value)
  if (typeof value === 'function')
    return (...gaps: readonly unknown[]): unknown => grown(Reflect.apply(value, null, gaps))
  if (Array.isArray(value)) return value.map(grown)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, grown(each)]))
}

/** Right-to-left override and its end, U+202E and U+202C. */
const [turned, back] = ['\u202e', '\u202c']

/** In brackets, so that a text that is cut off shows; half of its words once more. */
function grow(text: string): string {
  const words = text.split(' ')
  const more = words.slice(0, Math.ceil(words.length / 2)).join(' ')
  return text === '' ? '' : `${turned}[${text} ${more}]${back}`
}
