import { expect, test } from 'vitest'
import { believedMs, openClock } from '../../src/sync/clock.ts'

const hour = 3_600_000
const year = 365 * 24 * hour
const true0 = Date.UTC(2027, 4, 1)

/** A device whose clock is `behindMs` behind; a relay, `aheadMs` ahead, answers after a trip. */
function world({ behindMs = 0, relayAheadMs = 0 } = {}) {
  const state = { trueMs: true0, behindMs, relayAheadMs, moved: 0 }
  const clock = openClock({
    wall: () => state.trueMs - state.behindMs,
    steady: () => state.trueMs - true0 + 5_000,
    moved: () => (state.moved += 1),
  })
  const ask = (outMs = 5, backMs = 5): void => {
    const t0 = clock.ask()
    state.trueMs += outMs
    const relayMs = state.trueMs + state.relayAheadMs
    state.trueMs += backMs
    clock.heard(t0, relayMs)
  }
  const offBy = (): number => Math.abs(clock.now() - state.trueMs)
  return { state, clock, ask, offBy }
}

test('the quickest exchange counts: a slow and lopsided one changes nothing', () => {
  const { ask, offBy } = world({ behindMs: hour })
  ask(10, 10)
  ask(300, 0)
  expect(offBy()).toBeLessThanOrEqual(10)
})

test('an answer is worth more than a greeting, and a greeting more than nothing', () => {
  const { state, clock, ask, offBy } = world({ behindMs: hour })
  clock.greeted(state.trueMs - 900)
  expect(offBy()).toBe(900)
  ask()
  clock.greeted(state.trueMs - 900)
  expect(offBy()).toBeLessThanOrEqual(5)
})

test('an answer from before the question is no sample', () => {
  const { clock, state } = world()
  clock.heard(999_999, state.trueMs + hour)
  expect(clock.offsetMs()).toBeNull()
})

test('a clock that is moved forward in mid-session is noticed, asked about, and right after one exchange', () => {
  const { state, clock, ask, offBy } = world()
  for (let times = 0; times < 8; times++) ask()
  expect(clock.correction().sure).toBe(true)
  state.behindMs = -20 * 60_000
  clock.now()
  expect(state.moved).toBe(1)
  expect(clock.correction().sure).toBe(false)
  ask(150, 150)
  expect(offBy()).toBeLessThanOrEqual(150)
  expect(clock.correction().sure).toBe(true)
})

test('a clock that is set back in mid-session changes nothing about the time: only a hand can do that', () => {
  const { state, ask, offBy } = world({ behindMs: -2 * hour })
  ask()
  state.behindMs = 0
  expect(offBy()).toBeLessThanOrEqual(5)
  expect(state.moved).toBe(1)
  ask(30, 30)
  expect(offBy()).toBeLessThanOrEqual(30)
})

test('sleep, in which the steady clock stands still, makes nothing late', () => {
  const state = { wall: true0, steady: 0 }
  const clock = openClock({
    wall: () => state.wall,
    steady: () => state.steady,
    moved: () => undefined,
  })
  clock.heard(0, true0)
  state.wall += 9 * hour
  state.steady += 10
  expect(clock.now()).toBe(true0 + 9 * hour)
})

test('what is dated waits for the answer about a moved clock, and not for ever', () => {
  const { state, clock, ask } = world()
  ask()
  expect(clock.asking()).toBe(false)
  state.behindMs = -hour
  clock.now()
  clock.ask()
  expect(clock.asking()).toBe(true)
  state.trueMs += 4_000
  expect(clock.asking()).toBe(false)
})

test.each([-believedMs, -hour, hour, believedMs])(
  'a relay that is off by half a day or less (%i ms) is believed',
  (behindMs) => {
    const { ask, offBy } = world({ behindMs: behindMs < 0 ? behindMs + 10 : behindMs - 10 })
    ask()
    expect(offBy()).toBeLessThanOrEqual(5)
  },
)

test('further apart than half a day, nothing is dated later than both clocks allow', () => {
  for (const relayAheadMs of [13 * hour, year, 5 * year]) {
    const { ask, offBy } = world({ relayAheadMs })
    ask()
    expect(offBy()).toBe(0)
  }
  for (const behindMs of [-13 * hour, -year, -5 * year]) {
    const { ask, offBy } = world({ behindMs })
    ask()
    expect(offBy()).toBeLessThanOrEqual(5)
  }
})

test('a clock that shows a time before what both have said is out, whichever it is', () => {
  for (const wrong of [{ behindMs: year }, { relayAheadMs: -year }]) {
    const { clock, ask, offBy } = world(wrong)
    ask()
    clock.knownPast(true0 - 24 * hour)
    expect(offBy()).toBeLessThanOrEqual(5)
  }
})

test('a battery that died: a clock from before there was a Mend is out, with or without a relay', () => {
  const { clock, ask, offBy } = world({ behindMs: true0 })
  expect(clock.now()).toBeGreaterThanOrEqual(Date.UTC(2026, 0, 1))
  ask()
  expect(offBy()).toBeLessThanOrEqual(5)
})

test('without a relay, a clock that is certainly behind runs on from what is certainly past', () => {
  const { state, clock } = world({ behindMs: year })
  clock.knownPast(true0 - hour)
  expect(clock.now()).toBe(true0 - hour)
  state.trueMs += 60_000
  expect(clock.now()).toBe(true0 - hour + 60_000)
})

test('its owner is told by how much a clock is off, and nobody is when the relay lies', () => {
  const ahead = world({ behindMs: -2 * hour })
  ahead.ask()
  expect(ahead.clock.aheadMs()).toBeGreaterThan(2 * hour - 10)
  const lied = world({ relayAheadMs: 5 * year })
  lied.ask()
  expect(lied.clock.aheadMs()).toBe(0)
})

test.each([NaN, Infinity, -Infinity, 8.64e15, -8.64e15])(
  'a clock that shows %d dates nothing by it',
  (wall) => {
    const clock = openClock({ wall: () => wall, steady: () => 0, moved: () => undefined })
    const at = clock.now()
    expect(Number.isInteger(at) && at >= 0 && at <= Date.UTC(2200, 0, 1)).toBe(true)
  },
)
