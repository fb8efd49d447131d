/** What is fetched once: only when it is wanted, for everybody at the same time, and again where it did not come. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fetchOnce } from '../../src/page/later.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('is not fetched before it is wanted, and once for all who want it', async () => {
  const load = vi.fn(() => Promise.resolve('here'))
  const { now, wanted } = fetchOnce(load)
  expect([load.mock.calls.length, now.value]).toEqual([0, null])
  expect(await Promise.all([wanted(), wanted()])).toEqual(['here', 'here'])
  expect([load.mock.calls.length, now.value]).toEqual([1, 'here'])
})

it('is asked for again by itself, later each time, and whoever waited gets it', async () => {
  const answers = [false, false, true]
  const load = vi.fn(() =>
    answers.shift() === true ? Promise.resolve(1) : Promise.reject(Error()),
  )
  const { failed, wanted } = fetchOnce(load)
  const waiting = wanted()
  await vi.advanceTimersByTimeAsync(2_999)
  expect([load.mock.calls.length, failed.value]).toEqual([1, true])
  await vi.advanceTimersByTimeAsync(1)
  expect(load.mock.calls.length).toBe(2)
  await vi.advanceTimersByTimeAsync(5_999)
  expect(load.mock.calls.length).toBe(2)
  await vi.advanceTimersByTimeAsync(1)
  expect([await waiting, failed.value]).toEqual([1, false])
})
