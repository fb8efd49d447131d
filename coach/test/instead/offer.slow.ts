// Two thousand drafts put together from parts: nothing that the coach offers for them is blame, broken or lossy.
import { expect, test } from 'vitest'
import { shippedModel } from '../../lab/main.ts'
import { faultsOf, offersIn } from './offers.ts'

// Tens of thousands more, from other seeds: `npm run soak`.
const count = 2_000

test('nothing offered for two thousand drafts is underlined, broken, or loses a fact', () => {
  const model = shippedModel()
  const offers = offersIn(count, 2024, model)
  expect(offers.length).toBeGreaterThan(count / 4)
  expect(faultsOf(offers, model)).toEqual([])
})
