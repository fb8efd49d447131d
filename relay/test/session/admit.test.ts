/** Admission: sizes, quotas and flows, at any hour of any clock. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  admitPush,
  dayOf,
  defaultLimits,
  fullBucket,
  fullBuckets,
  take,
} from '../../src/session/admit.ts'

const limits = {
  ...defaultLimits,
  push: { perSecond: 10, burst: 20 },
  bytesPerSpace: 10_000,
  bytesPerYoungSpace: 4_000,
}
const space = (bytes = 0, madeDay = 0) => ({ buckets: fullBuckets(limits, 0), bytes, madeDay })
const body = (length: number) => ({ body: new Uint8Array(length) })
const room = { low: false, full: false }

describe('a push', () => {
  test('of a size class goes in', () =>
    expect(admitPush(body(256), space(), room, limits, 0)).toMatchObject({ push: { left: 19 } }))
  test('of any other length does not', () =>
    expect(admitPush(body(257), space(), room, limits, 0)).toBe('notPadded'))
  test('beyond what the couple may keep does not', () =>
    expect(admitPush(body(512), space(9_700), room, limits, 0)).toBe('spaceFull'))
  test('does not go in when the disk is full', () =>
    expect(admitPush(body(256), space(), { low: true, full: true }, limits, 0)).toBe('relayFull'))
  test('into a young space finds little room, and into the same a week later all of it', () => {
    const day = (count: number): number => count * 86_400_000
    const young = space(3_900, dayOf(day(100)))
    expect(admitPush(body(256), young, room, limits, day(100))).toBe('spaceFull')
    expect(admitPush(body(256), young, room, limits, day(106))).toBe('spaceFull')
    expect(admitPush(body(256), young, room, limits, day(107))).not.toBe('spaceFull')
    expect(admitPush(body(256), space(3_900), room, limits, day(100))).not.toBe('spaceFull')
  })
  test('into a young space is refused where the rest of the disk is kept for old ones', () => {
    const low = { low: true, full: false }
    expect(admitPush(body(256), space(0, 100), low, limits, 100 * 86_400_000)).toBe('relayFull')
    expect(admitPush(body(256), space(), low, limits, 100 * 86_400_000)).not.toBe('relayFull')
  })
  test('after a burst has to wait its turn', () => {
    let buckets = fullBuckets(limits, 0)
    for (let count = 0; count < 20; count += 1) {
      const after = admitPush(body(256), { ...space(), buckets }, room, limits, 0)
      if (typeof after === 'string') throw new Error(after)
      buckets = after
    }
    expect(admitPush(body(256), { ...space(), buckets }, room, limits, 50)).toBe('tooFast')
    expect(admitPush(body(256), { ...space(), buckets }, room, limits, 101)).not.toBe('tooFast')
  })
})

describe('a flow', () => {
  const rate = { perSecond: 5, burst: 10 }
  test('never lets more through than its burst and its pace, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2_000, max: 2_000 })), (steps) => {
        let bucket = fullBucket(rate, 0)
        let forwardMs = 0
        let nowMs = 0
        let through = 0
        for (const step of steps) {
          nowMs += step
          forwardMs += Math.max(0, step)
          const after = take(bucket, rate, 1, nowMs)
          if (after === null) continue
          bucket = after
          through += 1
        }
        expect(through).toBeLessThanOrEqual(rate.burst + (forwardMs / 1000) * rate.perSecond)
      }),
    )
  })
})
