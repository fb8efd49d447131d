/** T19: someone is in crisis: people to call are two taps away, from anywhere, without a network. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { directory } from '../../web/src/screens/help/directory.ts'
import { help } from '../../web/src/words/en/help.ts'
import { steady } from '../../web/src/words/en/steady.ts'
import { words } from '../../web/src/words/en.ts'
import { follow } from '../support/mend.ts'
import { flagRupture, headed, shows } from '../support/road.ts'
import { openPair, type Pair } from '../two.ts'

const lines = directory.flatMap((country) => country.lines)

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
    await ana.page.getByRole('link', { name: words.app.steady }).waitFor()
    await follow(ana, words.app.steady)
    await follow(ana, new RegExp(steady.helpTitle))
    await headed(ana, help.title)
  }
  // One press on the country shows its numbers.
  for (const { code, emergency, lines: its } of directory) {
    const country = ana.page.locator('details.country', { hasText: regionName(code) })
    if ((await country.getAttribute('open')) === null) await country.locator('summary').click()
    for (const number of [...emergency, ...its.map(({ call }) => call)]) {
      await expect.poll(() => shows(ana, number)).toBe(true)
    }
  }
})

test('T19 · each number can be dialled, and was checked by somebody in the last half year', async () => {
  const { ana } = pair
  await ana.go('/help')
  for (const { name, call, verified_on } of lines) {
    // In the page whether its country is open or not.
    const link = ana.page.locator(`a[aria-label="${help.call(name, call)}"]`).first()
    expect(await link.getAttribute('href')).toMatch(/^tel:\d+$/)
    const days = (Date.now() - Date.parse(verified_on)) / 86_400_000
    expect(days).toBeLessThan(180)
  }
})

const regionName = (code: string): string =>
  new Intl.DisplayNames('en-US', { type: 'region' }).of(code) ?? code
