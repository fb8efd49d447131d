/** By how much words are too long to share: counted as people count, and nothing of them is cut. */
import { expect, it } from 'vitest'
import { overBy } from '../../src/parts/Field.tsx'

it('is nothing while they fit, and where nothing limits them', () => {
  expect([overBy('', 3), overBy('abc', 3), overBy('a'.repeat(9_000), undefined)]).toEqual([0, 0, 0])
})

it('counts what has to go, and an emoji as one', () => {
  expect([overBy('abcd', 3), overBy('abc😀😀', 3), overBy('ab😀😀', 3)]).toEqual([1, 2, 2])
})
