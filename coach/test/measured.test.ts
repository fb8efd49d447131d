// What the page says of the coach's errors is what the shipped rules and weights do.
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
