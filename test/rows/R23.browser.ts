/** R23: the time of a talk ends it: five minutes to close, then only parking with a date or closing. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { talk } from '../../web/src/words/en/talk.ts'
import { floor } from '../../web/src/words/en/talkFloor.ts'
import { canPress, headed, shows } from '../support/road.ts'
import { begun, topic } from '../support/talk.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const minute = 60_000
let pair: Pair
const { closing, home } = talk

beforeAll(async () => {
  pair = await openPair({ startAt: new Date('2026-03-10T18:30:00Z'), timezone: 'Europe/Berlin' })
})
afterAll(() => pair.close())

const fields = ({ page }: Person) => page.locator('textarea').count()

test('R23 · in the last five minutes both are at the closing step; ten more only by both, once', async () => {
  const { ana, ben } = pair
  await begun(pair)
  await pair.passTime(25 * minute)
  for (const person of [ana, ben]) {
    await headed(person, closing.title)
    expect(await shows(person, closing.lastMinutes)).toBe(true)
    expect(await person.page.getByLabel(floor.speak.label).count()).toBe(0)
  }
  await press(ana, closing.extendYes)
  await ben.page.getByText(closing.extendTheirs('Ana')).waitFor()
  await headed(ana, closing.title)
  await press(ben, closing.extendYes)
  for (const person of [ana, ben]) {
    await expect.poll(() => shows(person, closing.lastMinutes)).toBe(false)
    await expect
      .poll(async () => (await person.page.locator('.time-left').innerText()).trim())
      .toMatch(/^1[45]:/)
  }
  await pair.passTime(10 * minute)
  for (const person of [ana, ben]) {
    await headed(person, closing.title)
    expect(await canPress(person, closing.extendYes)).toBe(false)
  }
})

test('R23 · at the end nothing can be composed; parked with a date, it waits in the next check-in of both', async () => {
  const { ana, ben } = pair
  await pair.passTime(5 * minute)
  for (const person of [ana, ben]) {
    await headed(person, closing.stopped)
    expect(await fields(person)).toBe(0)
    expect(await canPress(person, closing.close)).toBe(true)
    expect(await canPress(person, closing.park)).toBe(true)
  }
  await press(ana, closing.park)
  const sheet = ana.page.locator('dialog[open]')
  expect(
    await sheet.getByRole('button', { name: closing.park }).getAttribute('aria-disabled'),
  ).toBe('true')
  await sheet.locator('.chips button').nth(2).click()
  await sheet.locator('.primary').click()
  for (const person of [ana, ben]) {
    await headed(person, talk.over.parked.title)
    await person.go('/talk')
    await person.page.getByRole('heading', { name: home.parked }).waitFor()
    expect(await shows(person, topic)).toBe(true)
  }
  const waiting = (person: Person) =>
    person.page.getByRole('region', { name: home.parked }).innerText()
  expect(await waiting(ana)).toBe(await waiting(ben))
})

test('R23 · both clocks turn at the same instant, with one device minutes ahead and the line slow', async () => {
  const { ana, ben } = pair
  await ben.page.clock.fastForward(3 * minute)
  for (const person of [ana, ben]) person.cable.slowBy(300)
  await ben.page.reload()
  await begun(pair)
  for (const { page } of [ana, ben]) await page.locator('.time-left').waitFor()
  const [hers, his] = await Promise.all([watchSeconds(ana), watchSeconds(ben)])
  const seven = () => ({ ana: Math.min(hers.size, 7), ben: Math.min(his.size, 7) })
  await expect.poll(seven, { timeout: 15_000 }).toEqual({ ana: 7, ben: 7 })
  // The second that was up when the watching began did not turn then.
  const [[first] = ['']] = his
  const shared = [...hers].slice(1).filter(([shown]) => his.has(shown) && shown !== first)
  expect(shared.length).toBeGreaterThan(3)
  for (const [shown, at] of shared) {
    expect(Math.abs(at - (his.get(shown) ?? 0)), `at ${shown}`).toBeLessThan(250)
  }
})

/** When each second came up on a screen, by the clock of this test. */
async function watchSeconds({ page }: Person): Promise<ReadonlyMap<string, number>> {
  const turned = new Map<string, number>()
  await page.exposeFunction('secondTurned', (shown: string) => {
    if (!turned.has(shown)) turned.set(shown, performance.now())
  })
  await page.evaluate(() => {
    const tell = Reflect.get(window, 'secondTurned') as (shown: string) => void
    const look = () => tell(document.querySelector('.time-left')?.textContent ?? '')
    new MutationObserver(look).observe(document.body, {
      ...{ characterData: true, childList: true, subtree: true },
    })
  })
  return turned
}
