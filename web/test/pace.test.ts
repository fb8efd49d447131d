import { describe, expect, it } from 'vitest'
import { breathAt, lengthOf, pacedAt, sighing } from '../src/screens/steady/pace.ts'

describe('a pace', () => {
  it('sighs in two, one more, and six out', () => {
    const phases = [0, 1_999, 2_000, 2_999, 3_000, 8_999, 9_000]
    expect(phases.map((at) => breathAt(sighing, at).phase)).toEqual([
      'in', 'in', 'more', 'more', 'out', 'out', 'in',
    ]) // prettier-ignore
  })

  it('of six a minute begins a breath every ten seconds, for five minutes, without drift', () => {
    const pace = pacedAt(6)
    expect(lengthOf(pace)).toBe(10_000)
    for (let breath = 0; breath < 30; breath++) {
      expect(breathAt(pace, breath * 10_000)).toMatchObject({ cycle: breath, phase: 'in' })
      expect(breathAt(pace, breath * 10_000 + 5_000)).toMatchObject({ cycle: breath, phase: 'out' })
    }
  })

  it.each([4.5, 5, 5.5, 6, 6.5])('of %d a minute fills and empties without a jump', (perMinute) => {
    const pace = pacedAt(perMinute)
    let before = 0
    for (let at = 0; at < 60_000; at += 20) {
      const { fullness } = breathAt(pace, at)
      expect(Math.abs(fullness - before)).toBeLessThan(0.02)
      before = fullness
    }
  })

  it('waits at the start of the first breath until it begins', () => {
    expect(breathAt(pacedAt(6), -3_000)).toEqual({
      cycle: 0,
      phase: 'in',
      fullness: 0,
      secondsLeft: 5,
    })
  })
})
