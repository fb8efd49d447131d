import { expect, test } from 'vitest'
import { openClock } from '../src/clock.ts'

/** A device whose clock is `behindMs` behind a relay that answers after `tripMs`. */
function world() {
  const true0 = 1_800_000_000_000
  const state = { trueMs: true0, behindMs: 0 }
  const clock = openClock(() => state.trueMs - state.behindMs)
  const ask = (outMs: number, backMs: number): void => {
    const t0 = state.trueMs - state.behindMs
    const relayMs = state.trueMs + outMs
    state.trueMs += outMs + backMs
    clock.heard(t0, relayMs)
  }
  const offBy = (): number => Math.abs(clock.relayNow() - state.trueMs)
  return { state, ask, offBy }
}

test('the quickest exchange counts: a slow and lopsided one changes nothing', () => {
  const { ask, offBy } = world()
  ask(10, 10)
  ask(300, 0)
  expect(offBy()).toBeLessThanOrEqual(10)
})

test('a clock that was moved in mid-session is right again after one exchange', () => {
  const { state, ask, offBy } = world()
  for (let times = 0; times < 8; times++) ask(5, 5)
  state.behindMs = 20 * 60_000
  ask(150, 150)
  expect(offBy()).toBeLessThanOrEqual(150)
})

test('an answer from before the question is no sample', () => {
  const clock = openClock(() => 1_000)
  clock.heard(2_000, 9_000)
  expect(clock.offsetMs()).toBe(0)
})
