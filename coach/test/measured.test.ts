// What the page says of the coach's errors is what the shipped rules and weights do.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shippedModel } from '../lab/main.ts'
import { freshNeeds, lastAccusations } from '../lab/own/fresh.ts'
import { measured, read } from '../src/coach.ts'

const model = shippedModel()
const blamed = (sentences: readonly string[]) => ({
  count: sentences.filter((text) => read(text, [], { model }).accusation >= 0.5).length,
  of: sentences.length,
})

test('as many blaming sentences are heard as is said', () => {
  expect(blamed(lastAccusations)).toEqual(measured.blameHeard)
})

test('as many needs are mistaken as is said', () => {
  expect(blamed(freshNeeds)).toEqual(measured.needsMistaken)
})

/** A number of the card's table, which the bench prints and compares with the page. */
const card = readFileSync(new URL('../model/CARD.md', import.meta.url), 'utf8')
const inCard = (row: RegExp) =>
  Number(new RegExp(`^${row.source} +(\\d\\.\\d+)`, 'm').exec(card)?.[1])

test('what is said of kind sentences is what the card says', () => {
  const { count, of } = measured.kindMistaken
  expect(inCard(new RegExp(`alarms on ${String(of)} kind real sentences \\(at most\\)`))).toBe(
    Number((count / of).toFixed(3)),
  )
})

test('what is said of reflections is what the card says', () => {
  const { count, of } = measured.reflectionsTold
  expect(Math.round(inCard(/reflection, AUC \(interviews\)/) * of)).toBe(count)
})
