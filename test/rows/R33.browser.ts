/** R33 and R50: is now good?, and an ear: content-free, held back by quiet hours, over by itself. */
import { afterEach, expect, test } from 'vitest'
import { asked, quiet } from '../../web/src/rooms/asking/words.ts'
import { times } from '../../web/src/rooms/times/words.ts'
import { today } from '../../web/src/rooms/times/today.ts'
import { afternoon, askNow, lendEar } from '../support/asks.ts'
import { whatAnaHas } from '../support/five-cases.ts'
import { eventually, headed, shows } from '../support/road.ts'
import { screensOf } from '../support/screens.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const { hour, minute } = { hour: 3_600_000, minute: 60_000 }
let pair: Pair | null = null
afterEach(async () => {
  await pair?.close()
  pair = null
})

async function setHours(ben: Person, from: string, to: string): Promise<void> {
  await ben.go('/asking/quiet')
  await headed(ben, quiet.title)
  await ben.page.getByRole('switch', { name: quiet.hours }).check()
  await ben.page.getByLabel(quiet.from, { exact: true }).fill(from)
  await ben.page.getByLabel(quiet.to, { exact: true }).fill(to)
  await press(ben, quiet.save)
  await eventually(() => shows(ben, quiet.saved))
}

/** Ana asks at three; her screens then, and a second look two hours on. */
async function anaSees(ana: Person): Promise<readonly unknown[]> {
  await askNow.ask(ana)
  return [await screensOf(ana, ['/times', '/', '/talk'])]
}

test('R33 · in Ben’s quiet hours nothing shows until they end; Ana reads what she reads at any hour', async () => {
  pair = await openPair({ startAt: afternoon, timezone: 'UTC' })
  const { ana, ben } = pair
  await setHours(ben, '14:00', '17:00')
  await ben.go('/')
  const inside = await anaSees(ana)
  expect(JSON.stringify(inside)).toContain(asked.waiting('Ben'))
  await ben.page.waitForTimeout(1_500)
  expect(await shows(ben, today.now.title('Ana'))).toBe(false)
  await ben.go('/times')
  await headed(ben, times.now.title)
  await ben.go('/')
  await pair.passTime(2 * hour + minute)
  await headed(ben, today.now.title('Ana'))
  await pair.close()

  pair = await openPair({ startAt: afternoon, timezone: 'UTC' })
  await setHours(pair.ben, '05:00', '06:00')
  await pair.ben.go('/')
  expect(await anaSees(pair.ana)).toEqual(inside)
  await headed(pair.ben, today.now.title('Ana'))
})

test('R33 · an unanswered ask and a refused one end alike for Ana', async () => {
  const [unseen, refused] = await Promise.all([
    whatAnaHas('unseen', [askNow], afternoon),
    whatAnaHas('skipped', [askNow], afternoon),
  ])
  expect(unseen.screens[1]?.['/times']).toContain(asked.over)
  expect(refused).toEqual(unseen)
})

test('R33 · a yes to a time is read by both, and either calls it off', async () => {
  pair = await openPair({ startAt: afternoon, timezone: 'UTC' })
  const { ana, ben } = pair
  await askNow.ask(ana)
  await ben.go('/')
  await headed(ben, today.now.title('Ana'))
  await ben.page
    .getByRole('link', { name: today.now.action })
    .or(ben.page.getByRole('button', { name: today.now.action }))
    .first()
    .click()
  await headed(ben, times.now.theirs('Ana'))
  // Nobody agrees by looking.
  await ben.page.waitForTimeout(500)
  await headed(ana, times.now.mine)
  await press(ben, times.yes.at)
  await ben.page.getByRole('button', { name: /21:00|9:00\sPM/ }).click()
  await ben.page.getByRole('button', { name: /^Yes, (tonight|today)/ }).click()
  for (const person of [ana, ben]) {
    await eventually(() => shows(person, 'You two said yes to'))
    expect(await person.page.locator('h1').innerText()).toMatch(/21:00|9:00\sPM/)
  }
  await press(ben, times.agreed.off)
  await headed(ana, times.now.title)
})

test('R33 · asked by both at the same moment, offline: each reads the question, and one yes is enough', async () => {
  pair = await openPair({ startAt: afternoon })
  const { ana, ben } = pair
  for (const person of [ana, ben]) await person.offline(true)
  await askNow.ask(ana)
  await ben.go('/times')
  await press(ben, times.now.ask('Ana'))
  for (const person of [ana, ben]) await person.offline(false)
  await headed(ana, times.now.theirs('Ben'))
  await headed(ben, times.now.theirs('Ana'))
  await press(ana, times.yes.now)
  await headed(ana, times.agreed.now)
})

test('R50 · an ear that is lent shows on Ben’s Today, ends by itself, and nobody learns whether he looked', async () => {
  pair = await openPair({ startAt: afternoon, timezone: 'UTC' })
  const { ana, ben } = pair
  await lendEar.ask(ana)
  await ben.go('/')
  await headed(ben, today.ear.title('Ana'))
  await ben.go('/times/ear')
  await headed(ben, times.ear.theirs('Ana'))
  await press(ben, times.leave.ear)
  await ben.go('/')
  await eventually(async () => !(await shows(ben, today.ear.title('Ana'))))
  await pair.passTime(8 * hour - 5 * minute)
  await headed(ana, times.ear.mine)
  await eventually(() => shows(ana, asked.waiting('Ben')))
  await pair.passTime(10 * minute)
  await eventually(() => shows(ana, asked.over))
})
