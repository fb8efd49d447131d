import { describe, expect, it } from 'vitest'
import {
  breathAt,
  lengthOf,
  pacedAt,
  sighing,
  wholeBreathsMs,
} from '../../../src/screens/steady/pace.ts'

describe('a pace', () => {
  it('stops at the end of a breath, close to the minutes that were chosen', () => {
    expect(wholeBreathsMs(pacedAt(6), 5)).toBe(300_000)
    expect(wholeBreathsMs(sighing, 1)).toBe(63_000)
    for (const pace of [sighing, pacedAt(4.5), pacedAt(6.5)]) {
      for (const minutes of [1, 3, 5]) {
        const lasts = wholeBreathsMs(pace, minutes)
        expect(Math.abs(lasts - minutes * 60_000)).toBeLessThanOrEqual(lengthOf(pace) / 2 + 1)
        expect(breathAt(pace, lasts - 1).phase).toBe('out')
      }
    }
  })
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
