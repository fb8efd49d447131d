/** A page behind a second secret: one size, no wrong secret, and nothing to tell a written slot from an empty one. */
import { expect, test } from 'vitest'
import {
  areaLength,
  blankArea,
  longestPage,
  openBehind,
  writeBehind,
} from '../../src/keys/behind-secret.ts'

const cost = { memoryKiB: 64, passes: 1 }
const open = (area: Uint8Array, secret: string) => openBehind(area, secret, cost)

async function written(text: string, secret = 'four quiet green hills') {
  const blank = blankArea()
  return writeBehind(blank, await open(blank, secret), text)
}

test('the same words open what was written, any others an empty page', async () => {
  const area = await written('what I saw on Monday')
  expect((await open(area, 'four quiet green hills')).text).toBe('what I saw on Monday')
  expect((await open(area, 'four quiet green hill')).text).toBe('')
  expect((await open(area, '')).text).toBe('')
})

test('an area is as long whatever is in it, and reads like noise', async () => {
  for (const text of ['', 'a', 'é'.repeat(longestPage / 2)]) {
    const area = await written(text)
    expect(area.length).toBe(areaLength)
    // Of 33,024 random bytes each value comes about 129 times; a page of zeros would show at once.
    const counts = new Map<number, number>()
    for (const byte of area) counts.set(byte, (counts.get(byte) ?? 0) + 1)
    expect(Math.max(...counts.values())).toBeLessThan(220)
  }
})

test('two secrets in two slots live beside each other, and each can change or empty its own alone', async () => {
  const blank = blankArea()
  const first = await open(blank, 'one')
  // Of many secrets, one whose slot is another.
  const names = Array.from({ length: 40 }, (_, at) => `two ${String(at)}`)
  const pages = await Promise.all(
    names.map(async (name) => ({ name, page: await open(blank, name) })),
  )
  const second = pages.find(({ page }) => page.slot !== first.slot)
  if (second === undefined) throw new Error('forty secrets in one slot')
  const both = await writeBehind(await writeBehind(blank, first, 'mine'), second.page, 'for show')
  expect((await open(both, 'one')).text).toBe('mine')
  expect((await open(both, second.name)).text).toBe('for show')
  const emptied = await writeBehind(both, await open(both, second.name), '')
  expect((await open(emptied, 'one')).text).toBe('mine')
  expect((await open(emptied, second.name)).text).toBe('')
})

test('more than a page is refused, and nothing is written', async () => {
  await expect(written('x'.repeat(longestPage + 1))).rejects.toThrow('no more than a page')
})
