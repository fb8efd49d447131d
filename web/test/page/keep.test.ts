/** Asking the browser to keep these words: when there are some, where there is someone to ask, and not again and again. */
import { expect, test } from 'vitest'
import { askToKeep } from '../../src/page/keep.ts'

const day = 86_400_000
const now = 1_800_000_000_000

test('a browser is asked once, and again after thirty days', async () => {
  const view = openView()
  await askToKeep(view, now)
  await askToKeep(view, now + 29 * day)
  expect(view.asked()).toBe(1)
  await askToKeep(view, now + 30 * day)
  expect(view.asked()).toBe(2)
})

test('a clock that was wrong does not keep it from being asked for ever', async () => {
  const view = openView()
  await askToKeep(view, now + 400 * day)
  await askToKeep(view, now)
  expect(view.asked()).toBe(2)
})

test('a browser without a storage manager, and one that forbids it, are left in peace', async () => {
  await askToKeep({ localStorage: openShelf(), navigator: {} }, now)
  const refuses = { persist: () => Promise.reject(new Error('forbidden')) }
  await askToKeep({ localStorage: openShelf(), navigator: { storage: refuses } }, now)
})

function openView() {
  let asked = 0
  const persist = () => Promise.resolve(++asked > 0)
  return { localStorage: openShelf(), navigator: { storage: { persist } }, asked: () => asked }
}

function openShelf() {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  }
}
