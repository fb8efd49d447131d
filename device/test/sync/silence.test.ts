/** A silence is asked about and then ended, within a minute; a slow line is not taken for a dead one for ever. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openSilence } from '../../src/sync/silence.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function open() {
  const told: string[] = []
  const silence = openSilence({ ask: () => told.push('ask'), dead: () => told.push('dead') })
  return { silence, told: () => told.splice(0) }
}

test('a socket that falls silent is asked, and dead within a minute where no answer comes', () => {
  const { silence, told } = open()
  silence.dialled()
  silence.heard()
  vi.advanceTimersByTime(34_000)
  expect(told()).toEqual([])
  vi.advanceTimersByTime(26_000)
  expect(told()).toEqual(['ask', 'dead'])
  vi.advanceTimersByTime(600_000)
  expect(told()).toEqual([])
})

test('an answer is a sign of life: it is asked again only after the next silence', () => {
  const { silence, told } = open()
  silence.dialled()
  silence.heard()
  for (let round = 0; round < 5; round += 1) {
    vi.advanceTimersByTime(36_000)
    expect(told()).toEqual(['ask'])
    silence.heard()
  }
})

test('what was said and is not answered is asked about sooner, however much is said after it', () => {
  const { silence, told } = open()
  silence.dialled()
  silence.heard()
  for (let seconds = 0; seconds < 20; seconds += 1) {
    silence.said(40)
    vi.advanceTimersByTime(1_000)
  }
  expect(told()).toEqual(['ask', 'dead'])
})

test('a long upload has the time that a slow line needs for it, and still no more than a minute', () => {
  const { silence, told } = open()
  silence.dialled()
  silence.heard()
  silence.said(64_000)
  vi.advanceTimersByTime(20_000)
  expect(told()).toEqual(['ask'])
  vi.advanceTimersByTime(40_000)
  expect(told()).toEqual(['dead'])
})

test('a dial that hangs is given up', () => {
  const { silence, told } = open()
  silence.dialled()
  vi.advanceTimersByTime(15_000)
  expect(told()).toEqual(['dead'])
})

test('whoever comes back waits less than two seconds for the answer, asked once however often they are seen', () => {
  const { silence, told } = open()
  silence.dialled()
  silence.heard()
  vi.advanceTimersByTime(20_000)
  for (let times = 0; times < 3; times += 1) silence.back()
  expect(told()).toEqual(['ask'])
  vi.advanceTimersByTime(1_000)
  silence.back()
  vi.advanceTimersByTime(600)
  expect(told()).toEqual(['dead'])
})

test('a line too slow for that gets twice the time after each death, until it answers', () => {
  const { silence, told } = open()
  const dies = (): number => {
    silence.dialled()
    silence.heard()
    silence.back()
    let waited = 0
    while (!told().includes('dead')) {
      vi.advanceTimersByTime(100)
      waited += 100
    }
    return waited
  }
  expect([dies(), dies(), dies(), dies(), dies()]).toEqual([1_500, 3_000, 6_000, 12_000, 12_000])
  silence.dialled()
  silence.heard()
  silence.back()
  vi.advanceTimersByTime(8_000)
  silence.heard()
  expect(dies()).toBe(1_500)
})

test('a dial is hurried too, and nothing is asked of a socket that does not stand', () => {
  const { silence, told } = open()
  silence.back()
  expect(told()).toEqual([])
  silence.dialled()
  silence.back()
  vi.advanceTimersByTime(1_500)
  expect(told()).toEqual(['dead'])
  silence.dialled()
  silence.heard()
  silence.stop()
  vi.advanceTimersByTime(600_000)
  expect(told()).toEqual([])
})
