/** R23: the time of a talk ends it: five minutes to close, then only parking with a date or closing. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { talk } from '../../web/src/rooms/talks/words/talk.ts'
import { floor } from '../../web/src/rooms/talks/words/floor.ts'
import { canPress, headed, shows } from '../support/road.ts'
import { begun, topic } from '../support/talk.ts'
import { apartMs, moved, truth, turnsSeen, watchTurns } from '../support/turns.ts'
import { paceOf } from '../support/within.ts'
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
    await expect.poll(() => shows(person, closing.lastMinutes)).toBe(true)
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
    await expect.poll(() => canPress(person, closing.close)).toBe(true)
    await expect.poll(() => canPress(person, closing.park)).toBe(true)
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
    await expect.poll(() => shows(person, topic)).toBe(true)
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
  // Each estimates the relay's clock as it is let in: as well as the machine lets the answer through just then.
  const before = await paceOf([ana, ben])
  await begun(pair)
  // A moment in which the machine stood still moves an estimate for as long as a line stands: then they dial anew.
  const tries: number[] = []
  for (let left = 3; left > 0; left -= 1) {
    const apart = await usuallyApart(pair)
    const pace = Math.max(before, await paceOf([ana, ben]))
    tries.push(apart / pace)
    if (apart < 250 * pace) break
    for (const person of [ana, ben]) await person.page.reload()
  }
  expect(Math.min(...tries), tries.join()).toBeLessThan(250)
})

/** How far apart the same turn comes on both screens, in milliseconds: the middle one of several. */
async function usuallyApart({ ana, ben }: Pair): Promise<number> {
  for (const { page } of [ana, ben]) {
    await page.locator('.time-left').waitFor()
    await watchTurns(page, '.time-left')
  }
  const seen = () => Promise.all([ana, ben].map(({ page }) => turnsSeen(page)))
  await expect
    .poll(async () => Math.min(...(await seen()).map(({ length }) => length)))
    .toBeGreaterThan(7)
  const [offAna, offBen] = [await truth(ana.page), await truth(ben.page)]
  const [hers = [], his = []] = await seen()
  // What was up when the watching began did not turn then.
  const apart = hers.slice(1).flatMap((turn) => {
    const twin = his.slice(1).find(({ shown }) => shown === turn.shown)
    return twin === undefined ? [] : [apartMs(turn, moved(twin, offBen - offAna))]
  })
  expect(apart.length).toBeGreaterThan(3)
  return apart.toSorted((one, other) => one - other)[Math.floor(apart.length / 2)] ?? Infinity
}
