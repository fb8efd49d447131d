/** Words that lost go back to an empty draft, and never over newer words. */
import { expect, it } from 'vitest'
import { hasNewer } from '../../src/parts/said/Returned.tsx'

const homes = [
  { key: 'impact', text: 'I felt small' },
  { key: 'due', text: '1200' },
]
const beside = (drafts: Readonly<Record<string, string>>) =>
  hasNewer(homes, (key) => drafts[key] ?? '')

it('is so where every draft is empty, blank, or says the same', () => {
  expect([beside({}), beside({ impact: ' ' }), beside({ impact: 'I felt small' })]).toEqual([
    false,
    false,
    false,
  ])
})

it('is not so where one of them says something else', () => {
  expect([beside({ impact: 'I felt' }), beside({ due: '1300' })]).toEqual([true, true])
})
