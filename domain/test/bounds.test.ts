/** Every number and every text of every kind of event has bounds, whoever wrote it. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { farthest } from '../src/bounds.ts'
import { parseEvent } from '../src/codec.ts'
import { longestGiven } from '../src/practice/drawer/events.ts'
import { longestText } from '../src/shape.ts'
import { everyKind } from './forgeries.ts'

const folder = new URL('events/', import.meta.url)
const samples = readdirSync(folder).map(
  (name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown] as const,
)

type Leaf = number | string | readonly unknown[]

/** All that a value holds: numbers, texts, and how long its lists are. */
function leavesOf(value: unknown): readonly Leaf[] {
  if (typeof value === 'number' || typeof value === 'string') return [value]
  if (Array.isArray(value)) return [value, ...value.flatMap(leavesOf)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : []
}

/** The value with one leaf after another put in place of each that is like it. */
function* swapped(value: unknown, by: Leaf): Generator {
  if (typeof value === typeof by && Array.isArray(value) === Array.isArray(by)) yield by
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value))
    for (const other of swapped(inner, by))
      yield Array.isArray(value) ? value.with(Number(name), other) : { ...value, [name]: other }
}

const mostItems = 32
/** A letter is the longest thing that anybody writes. */
const mostLetters = Math.max(longestText, longestGiven.letter)
const isBounded = (leaf: Leaf): boolean =>
  typeof leaf === 'number'
    ? Number.isInteger(leaf) && leaf >= 0 && leaf <= farthest
    : leaf.length <= (typeof leaf === 'string' ? mostLetters : mostItems)

const hostile: readonly Leaf[] = [
  ...[8.64e15, 8.64e15 + 1, 2 ** 53, 1e308, -1, -8.64e15, 0.5, 1e21],
  ...[
    'x'.repeat(longestText + 1),
    'x'.repeat(mostLetters + 1),
    'x'.repeat(60_000),
    '\u0000'.repeat(5_000),
  ],
]

describe('what a modified app may claim', () => {
  it('is tried on every kind there is', () => {
    expect(samples.map(([name]) => name.split('.')[0]).toSorted()).toEqual(everyKind.toSorted())
  })

  it.each(samples)('%s: is refused, or held within bounds', (_, sample) => {
    for (const leaf of [...hostile, Array.from({ length: 1_000 }, () => 'a')])
      for (const forged of swapped(sample, leaf)) {
        const parsed = parseEvent(JSON.stringify(forged))
        if (parsed.ok) expect(leavesOf(parsed.value).filter((each) => !isBounded(each))).toEqual([])
      }
  })
})
