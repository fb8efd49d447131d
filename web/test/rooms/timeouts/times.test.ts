import type { Instant } from '@mend/domain/couple'
import { describe, expect, it } from 'vitest'
import {
  lengthsWithin,
  returnAfter,
  returnAt,
  untilWords,
} from '../../../src/rooms/timeouts/times.ts'

const minute = 60_000
const evening = new Date(2026, 2, 10, 19, 30, 20).getTime() as Instant
const after = (minutes: number) => (evening + minutes * minute) as Instant

describe('a time to come back', () => {
  it('is a whole minute, and the shortest pause is never cut short by the moment of sealing', () => {
    const at = returnAfter({ kind: 'in', minutes: 20 }, after(20), evening)
    expect(at % minute).toBe(0)
    expect(at - evening).toBeGreaterThanOrEqual(20 * minute + 10_000)
    expect(at - evening).toBeLessThan(22 * minute)
    expect(returnAt({ kind: 'at', at: after(33) }, evening)).toBe(after(33))
  })

  it('is offered in at most four lengths, all within the bounds', () => {
    const offered = lengthsWithin({ earliest: after(20), latest: after(1_440) }, evening)
    expect(offered).toEqual([20, 30, 45, 60])
    expect(lengthsWithin({ earliest: after(50), latest: after(400) }, evening)).toEqual([
      50, 60, 120, 360,
    ])
    expect(lengthsWithin({ earliest: after(1), latest: after(25) }, evening)).toEqual([20])
  })

  it('is said as a clock time today, with tomorrow, or with its day', () => {
    expect(untilWords(after(30), evening)).not.toMatch(/tomorrow/)
    expect(untilWords(after(24 * 60), evening)).toMatch(/^tomorrow, /)
    expect(untilWords(after(3 * 24 * 60), evening)).toMatch(/^Friday/)
  })
})
