/** What I am about to name, as it lies in the draft: chosen words, how strong, where in the body. */
import type { Feeling, FeelingsView } from '@mend/domain/feelings'
import { type FeelingFamily, feelingFamilies } from './feeling-words.ts'

/** Up to eight feelings and a line of one's own. */
export type Named = NonNullable<FeelingsView['mine']>

/** The longest word that can be named, in UTF-16 units. */
export const longestWord = 60

/** More than these are not named at once. */
export const mostFeelings = 8

/** An empty draft. */
export const nothingNamed: Named = { feelings: [], more: '' }

const startStrength = 5

/** Total: what cannot be read is an empty draft, never a fault. */
export function parseNamed(text: string): Named {
  const given = parseObject(text)
  if (given === null) return nothingNamed
  const { feelings, more } = given
  const list: readonly unknown[] = Array.isArray(feelings) ? feelings : []
  return {
    feelings: list.flatMap(parseFeeling),
    more: typeof more === 'string' ? more : '',
  }
}

/** Empty when there is nothing to keep, so that the draft itself is gone. */
export function encodeNamed(named: Named): string {
  return named.feelings.length === 0 && named.more === '' ? '' : JSON.stringify(named)
}

/** With one word more, at middle strength; unchanged when it is there, empty, too long, or one too many. */
export function addWord(named: Named, word: string): Named {
  const clean = word.trim()
  const known = named.feelings.some((feeling) => feeling.word === clean)
  if (clean === '' || clean.length > longestWord || known || named.feelings.length >= mostFeelings)
    return named
  const fresh: Feeling = { word: clean, intensity: startStrength, body: null }
  return { ...named, feelings: [...named.feelings, fresh] }
}

/** Chooses a word however it was come by: a family keeps one, so it takes the place of its kin. */
export function chooseWord(named: Named, word: string): Named {
  const clean = word.trim()
  const family = familyOf(clean)
  const kin = family === null ? null : chosenIn(family, named)
  return kin === null ? addWord(named, clean) : swapWord(named, kin.word, clean)
}

/** Without that word; unchanged when it is not there. */
export function removeWord(named: Named, word: string): Named {
  return { ...named, feelings: named.feelings.filter((feeling) => feeling.word !== word) }
}

/** Puts a nearer word in the place of a broader one, or back; strength and body stay. */
export function swapWord(named: Named, from: string, to: string): Named {
  return changeFeeling(named, from, { word: to })
}

/** With another word, strength or place for one feeling. */
export function changeFeeling(named: Named, word: string, change: Partial<Feeling>): Named {
  return {
    ...named,
    feelings: named.feelings.map((feeling) =>
      feeling.word === word ? { ...feeling, ...change } : feeling,
    ),
  }
}

/** How near a family's chosen word is: the family's own, one step nearer, or the finest. */
export type Chosen = {
  readonly word: string
  /** The second step that the chosen word is, or lies under. */
  readonly near: FeelingFamily['words'][number] | null
}

/** At most one word of a family is chosen at a time; null for none. */
export function chosenIn(family: FeelingFamily, named: Named): Chosen | null {
  for (const { word } of named.feelings) {
    if (word === family.word) return { word, near: null }
    const near = family.words.find((step) => step.word === word || step.finer.includes(word))
    if (near !== undefined) return { word, near }
  }
  return null
}

/** The chosen words that no family knows. */
export function ownWordsOf({ feelings }: Named): readonly string[] {
  return feelings.map(({ word }) => word).filter((word) => familyOf(word) === null)
}

/** Where bodies often know this feeling; for one's own word, any place. */
export function bodiesOf(word: string): readonly string[] {
  return familyOf(word)?.body ?? feelingFamilies.flatMap(({ body }) => body)
}

function familyOf(word: string): FeelingFamily | null {
  const alone: Named = { feelings: [{ word, intensity: 0, body: null }], more: '' }
  return feelingFamilies.find((family) => chosenIn(family, alone) !== null) ?? null
}

function parseFeeling(given: unknown): readonly Feeling[] {
  if (typeof given !== 'object' || given === null) return []
  const { word, intensity, body }: { word?: unknown; intensity?: unknown; body?: unknown } = given
  if (typeof word !== 'string' || word.trim() === '') return []
  const strength =
    typeof intensity === 'number' && Number.isInteger(intensity) ? intensity : startStrength
  return [
    {
      word,
      intensity: Math.min(10, Math.max(0, strength)),
      body: typeof body === 'string' && body !== '' ? body : null,
    },
  ]
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const given: unknown = JSON.parse(text)
    return typeof given === 'object' && given !== null ? { ...given } : null
  } catch {
    return null
  }
}
