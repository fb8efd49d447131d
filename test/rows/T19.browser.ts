/** T19: someone is in crisis: people to call are two taps away, from anywhere, without a network. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { help, lines } from '../../web/src/words/en/help.ts'
import { steady } from '../../web/src/words/en/steady.ts'
import { words } from '../../web/src/words/en.ts'
import { follow } from '../support/mend.ts'
import { flagRupture, headed, shows } from '../support/road.ts'
import { openPair, type Pair } from '../two.ts'

let pair: Pair
let thread: string

beforeAll(async () => {
  pair = await openPair()
  thread = await flagRupture(pair)
  await pair.ana.offline(true)
})
afterAll(() => pair.close())

test('T19 · the directory opens in two taps from every place, with the network really off', async () => {
  const { ana } = pair
  const places = [
    '/',
    '/mend',
    `/mend/${thread}`,
    '/talk',
    '/grow',
    '/us',
    '/settings',
    '/mend/new',
  ]
  for (const place of places) {
    await ana.go(place)
    await ana.page.getByRole('link', { name: words.house.steady }).waitFor()
    await follow(ana, words.house.steady)
    await follow(ana, new RegExp(steady.helpTitle))
    await headed(ana, help.title)
  }
  for (const { call } of lines) expect(await shows(ana, call)).toBe(true)
})

test('T19 · each number can be dialled, and was checked by somebody in the last half year', async () => {
  const { ana } = pair
  await ana.go('/help')
  for (const { call, verified_on } of lines) {
    const link = ana.page.getByRole('link', { name: help.call(call) })
    expect(await link.getAttribute('href')).toMatch(/^tel:\d+$/)
    const days = (Date.now() - Date.parse(verified_on)) / 86_400_000
    expect(days).toBeLessThan(180)
  }
})
