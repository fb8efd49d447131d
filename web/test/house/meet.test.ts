import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Live, LiveSignal } from '../../src/house/live.ts'
import { openMeet, type Meet } from '../../src/house/meet.ts'

const plan = { id: 'b1', perMinute: 6, minutes: 3 }

/** Two ends of one thread: every whisper takes `latencyMs`; `drop` loses the ones it names. */
function thread(latencyMs: number, drop: (count: number) => boolean) {
  const ears: [Set<(message: LiveSignal) => void>, Set<(message: LiveSignal) => void>] = [
    new Set(),
    new Set(),
  ]
  let count = 0
  const end = (mine: 0 | 1): Live => ({
    send: (message) => {
      count += 1
      const lost = drop(count)
      if (!lost) {
        setTimeout(() => {
          for (const ear of ears[mine === 0 ? 1 : 0]) ear(message)
        }, latencyMs)
      }
      return Promise.resolve(!lost)
    },
    on: (ear) => {
      ears[mine].add(ear)
      return () => ears[mine].delete(ear)
    },
    now: () => Date.now(),
  })
  return [end(0), end(1)] as const
}

const startOf = (meet: Meet) => {
  const at = meet.meeting.value
  return at.kind === 'breathing' ? at.startAt : null
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('breathing together', () => {
  it.each([
    ['nothing is lost', () => false],
    ['more than half the whispers are lost', (count: number) => (count * 7919 + 3) % 101 < 55],
    ['the first six are lost', (count: number) => count <= 6],
  ])('starts at one instant for both when %s', (_name, drop) => {
    const [one, other] = thread(300, drop)
    const [ana, ben] = [openMeet(one), openMeet(other)]
    ana.ask(plan)
    vi.advanceTimersByTime(8_000)
    expect(ben.meeting.value.kind).toBe('invited')
    ben.join()
    vi.advanceTimersByTime(8_000)
    expect(startOf(ana)).not.toBeNull()
    expect(startOf(ben)).toBe(startOf(ana))
  })

  it('leaves nobody behind when both ask at once', () => {
    const [one, other] = thread(300, () => false)
    const [ana, ben] = [openMeet(one), openMeet(other)]
    ana.ask({ ...plan, id: 'a' })
    ben.ask({ ...plan, id: 'b' })
    vi.advanceTimersByTime(5_000)
    expect(startOf(ana)).not.toBeNull()
    expect(startOf(ben)).toBe(startOf(ana))
  })

  it('goes on for the other when one leaves, without a word', () => {
    const [one, other] = thread(50, () => false)
    const [ana, ben] = [openMeet(one), openMeet(other)]
    ana.ask(plan)
    vi.advanceTimersByTime(500)
    ben.join()
    vi.advanceTimersByTime(2_000)
    const started = startOf(ben)
    ana.leave()
    vi.advanceTimersByTime(60_000)
    expect(startOf(ben)).toBe(started)
  })

  it('is not asked again after "not now", and the one who asked is told nothing', () => {
    const [one, other] = thread(50, () => false)
    const [ana, ben] = [openMeet(one), openMeet(other)]
    ana.ask(plan)
    vi.advanceTimersByTime(500)
    ben.leave()
    vi.advanceTimersByTime(10_000)
    expect(ben.meeting.value.kind).toBe('idle')
    expect(ana.meeting.value.kind).toBe('asking')
  })

  it('lets an invitation go when nobody repeats it', () => {
    const [one, other] = thread(50, () => false)
    const [ana, ben] = [openMeet(one), openMeet(other)]
    ana.ask(plan)
    vi.advanceTimersByTime(500)
    ana.leave()
    vi.advanceTimersByTime(10_000)
    expect(ben.meeting.value.kind).toBe('idle')
  })
})
