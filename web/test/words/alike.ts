/** Two catalogues in two languages: whether both say the same things, with every gap filled in both. */

/** What a gap may be filled with, tried in turn: a sentence takes one kind or another, and says nothing of it at run time. */
const fillings: readonly ((at: number) => unknown)[] = [
  (at) => `Zq${String(at)}`,
  (at) => 1701 + at,
  () => 1,
  (at) => [`Zq${String(at)}`, `Zr${String(at)}`],
  (at) => new Proxy({}, { get: (_, key) => `Zq${String(at)}${String(key)}` }),
]

/**
 * What the second catalogue lacks of the first, has over, or says with another gap.
 *
 * @returns a line for each, with the way to it; empty where they are alike
 */
export function differences(first: unknown, second: unknown, way = ''): readonly string[] {
  if (typeof first === 'function' && typeof second === 'function')
    return fillings.flatMap((filling) => gapsOf(first, second, filling, way))
  if (Array.isArray(first) && Array.isArray(second))
    return first.length > 0 && second.length === 0 ? [`${way}: empty`] : []
  if (isShelf(first) && isShelf(second)) return shelfDifferences(first, second, way)
  if (typeof first !== typeof second || (first === null) !== (second === null))
    return [`${way}: of another kind`]
  return first !== '' && second === '' ? [`${way}: says nothing`] : []
}

function shelfDifferences(first: Shelf, second: Shelf, way: string): readonly string[] {
  const over = Object.keys(second).filter((key) => !(key in first))
  return [
    ...over.map((key) => `${way}.${key}: only in the second`),
    ...Object.entries(first).flatMap(([key, value]) =>
      key in second
        ? differences(value, second[key], `${way}.${key}`)
        : [`${way}.${key}: not in the second`],
    ),
  ]
}

type Shelf = Readonly<Record<string, unknown>>
type Sentence = (...gaps: readonly unknown[]) => unknown

const isShelf = (value: unknown): value is Shelf =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function gapsOf(
  first: unknown,
  second: unknown,
  filling: (at: number) => unknown,
  way: string,
): readonly string[] {
  const gaps = [0, 1, 2, 3].map(filling)
  const [said, other] = [say(first as Sentence, gaps), say(second as Sentence, gaps)]
  if (said === null) return []
  if (other === null) return [`${way}: fails`]
  return marksOf(said)
    .filter((mark) => !other.includes(mark))
    .map((mark) => `${way}: ${mark} is not said`)
}

/** What a sentence says so filled; null where it takes no such thing. */
function say(sentence: Sentence, gaps: readonly unknown[]): string | null {
  try {
    const said = sentence(...gaps)
    return typeof said === 'string' ? said : null
  } catch {
    return null
  }
}

const marksOf = (said: string): readonly string[] =>
  [...said.matchAll(/Z[qr]\d\w*|170\d/g)].map(String)
