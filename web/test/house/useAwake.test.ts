/** The screen stays on while it is asked to, comes back on with its page, and is let go of whatever happens meanwhile. */
import { expect, test } from 'vitest'
import { keepAwake } from '../../src/house/useAwake.ts'

function openPage() {
  const seen: { visibilityState: 'visible' | 'hidden' } = { visibilityState: 'visible' }
  const page = Object.assign(new EventTarget(), seen)
  const turn = (to: 'visible' | 'hidden') => {
    page.visibilityState = to
    page.dispatchEvent(new Event('visibilitychange'))
  }
  const counts = { asked: 0, held: 0 }
  const request = () => {
    counts.asked += 1
    counts.held += 1
    let released = false
    const release = () => {
      if (!released) counts.held -= 1
      released = true
      return Promise.resolve()
    }
    return Promise.resolve({ release })
  }
  return { page, turn, counts, wakes: { wakeLock: { request } } }
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

test('it is held, and let go of', async () => {
  const { page, counts, wakes } = openPage()
  const release = keepAwake(page, wakes)
  await settled()
  expect(counts).toEqual({ asked: 1, held: 1 })
  release()
  expect(counts.held).toBe(0)
})

test('a page that is hidden does not ask; seen again it does, and holds one', async () => {
  const { page, turn, counts, wakes } = openPage()
  const release = keepAwake(page, wakes)
  await settled()
  turn('hidden')
  await settled()
  expect(counts.asked).toBe(1)
  turn('visible')
  await settled()
  expect(counts).toEqual({ asked: 2, held: 1 })
  release()
  turn('visible')
  await settled()
  expect(counts).toEqual({ asked: 2, held: 0 })
})

test('whoever leaves before the browser has answered holds nothing', async () => {
  const { page, counts, wakes } = openPage()
  keepAwake(page, wakes)()
  await settled()
  expect(counts).toEqual({ asked: 1, held: 0 })
})

test('a browser that has none, or refuses, is left in peace', async () => {
  const { page } = openPage()
  keepAwake(page, {})()
  keepAwake(page, { wakeLock: { request: () => Promise.reject(new Error('battery')) } })()
  await settled()
})
