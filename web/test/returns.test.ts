/** Coming back to the app is noticed by whatever event a browser has for it, and in the tab that holds the line. */
import { expect, test } from 'vitest'
import { openReturns } from '../src/returns.ts'

function openView(visibilityState: 'visible' | 'hidden' = 'visible') {
  const [view, document] = [new EventTarget(), new EventTarget()]
  return {
    view: Object.assign(view, { document: Object.assign(document, { visibilityState }) }),
    document,
  }
}

test.each(['visibilitychange', 'resume'])('a document that tells of "%s" is back', (event) => {
  const { view, document } = openView()
  let times = 0
  const stop = openReturns(view)(() => (times += 1))
  document.dispatchEvent(new Event(event))
  expect(times).toBe(1)
  stop()
  document.dispatchEvent(new Event(event))
  expect(times).toBe(1)
})

test.each(['pageshow', 'focus', 'online'])('a window that tells of "%s" is back', (event) => {
  const { view } = openView()
  let times = 0
  openReturns(view)(() => (times += 1))
  view.dispatchEvent(new Event(event))
  expect(times).toBe(1)
})

test('a tab that goes out of sight is not back; a network that comes is there for it all the same', () => {
  const { view, document } = openView('hidden')
  let times = 0
  openReturns(view)(() => (times += 1))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(times).toBe(0)
  view.dispatchEvent(new Event('online'))
  expect(times).toBe(1)
})

test('a tab that is seen tells the others', async () => {
  const [seen, other] = [openView(), openView('hidden')]
  openReturns(seen.view)(() => undefined)
  const told = new Promise<void>((resolve) => openReturns(other.view)(resolve))
  seen.view.dispatchEvent(new Event('focus'))
  await told
})
