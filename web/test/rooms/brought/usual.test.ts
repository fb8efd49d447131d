/** The usual things: kept under one name, whatever language they are read in. */
import { expect, test } from 'vitest'
import { keptAs, readAs } from '../../../src/rooms/brought/usual.ts'
import { brought as inEnglish } from '../../../src/rooms/brought/words.ts'
import { brought as inGerman } from '../../../src/rooms/brought/words.de.ts'

const [english, german] = [inEnglish, inGerman].map(({ walk, usual }) => [walk, ...usual])

test('one marks a thing in German and the other in English: it is the same, and each reads it in their own', () => {
  expect(german).toHaveLength(english?.length ?? 0)
  for (const [at, words] of (german ?? []).entries()) {
    const kept = keptAs(words, german ?? [])
    expect(kept).toBe(keptAs(english?.[at] ?? '', english ?? []))
    expect(readAs(kept, english ?? [])).toBe(english?.[at])
    expect(readAs(kept, german ?? [])).toBe(words)
  }
})

test('one’s own words stay as they were written', () => {
  for (const words of ['Tee', '', 'A walk', '__proto__']) {
    expect(keptAs(words, german ?? [])).toBe(words)
    expect(readAs(words, german ?? [])).toBe(words)
  }
})
