// How the lab makes sentences out of banks and templates: in a fixed order, from a seed.
import type { Turn } from '../../src/coach.ts'
import { chance } from '../chance.ts'

/** A sentence of our own, with its family (templates held out together) and what it is labelled. */
export type Own = {
  readonly text: string
  readonly before: string
  /** All that was said before, where it was more than one turn. */
  readonly turns?: readonly Turn[]
  readonly family: string
  readonly labels: Readonly<Record<string, number>>
}

/** A template: `{bank}` is filled; `family` names the group that is held out together. */
export type Template = {
  readonly family: string
  readonly text: string
  readonly labels: Readonly<Record<string, number>>
}

/** Templates of one family, a line each. */
export function templates(
  family: string,
  labels: Readonly<Record<string, number>>,
  text: string,
): readonly Template[] {
  return text
    .trim()
    .split('\n')
    .map((line) => ({ family, labels, text: line.trim() }))
}

/** Fills each template `count` times from the banks; the same seed gives the same sentences. */
export function fill(
  templates: readonly Template[],
  banks: Readonly<Record<string, readonly string[]>>,
  count: number,
  seed: number,
): readonly Own[] {
  const random = chance(seed)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const made = new Map<string, Own>()
  for (const { family, text, labels } of templates) {
    const times = text.includes('{') ? count : 1
    for (let each = 0; each < times; each += 1) {
      const filled = text.replace(
        /\{([a-zA-Z]+)(?::(ing|past))?\}/g,
        (_, bank: string, form: string | undefined) => {
          const words = pick(banks[bank] ?? [bank])
          return form === 'ing' ? toIng(words) : words
        },
      )
      const sentence = dress(filled, random)
      if (!made.has(sentence)) made.set(sentence, { text: sentence, before: '', family, labels })
    }
  }
  return [...made.values()]
}

/** Small differences of typing: no full stop, "im", a name in front. */
function dress(text: string, random: () => number): string {
  const chanceOf = random()
  let out = text.charAt(0).toUpperCase() + text.slice(1)
  if (chanceOf < 0.12) out = out.replace(/\.$/, '')
  else if (chanceOf < 0.16) out = out.replace(/\.$/, '!')
  else if (chanceOf < 0.2) out = text.replace(/[.]$/, '').replaceAll("'", '')
  else if (chanceOf < 0.23) out = `Honestly, ${text}`
  else if (chanceOf < 0.26) out = `Love, ${text}`
  return out
}

const doubled =
  /^(put|get|let|shut|sit|cut|hit|run|forget|stop|plan|nag|snap|pick-up|hum|pat|hug|dump|begin|rub)$/

/** The "-ing" form of a deed: "leave the light on" becomes "leaving the light on". */
export function toIng(deed: string): string {
  const [verb = '', ...rest] = deed.split(' ')
  const bare = verb.toLowerCase()
  const ing =
    bare === 'be' ? 'being'
    : bare === 'lie' ? 'lying'
    : bare === 'see' ? 'seeing'
    : doubled.test(bare) && bare !== 'dump' ? bare + bare.slice(-1) + 'ing'
    : bare.endsWith('e') && !bare.endsWith('ee') ? `${bare.slice(0, -1)}ing`
    : `${bare}ing` // prettier-ignore
  return [ing, ...rest].join(' ')
}

/** Words by which comfort or praise also says how it is for the other: half a reflection of feelings (Hill 2014). */
export const sympathy =
  /\b(?:must|sounds?|understand|imagine|understandable|i can|i know how|stressed)\b/i
