/** What a person does with devices: add one, remove it, come back by twelve words, leave, begin again. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually, fill, flagRupture, headed, shows } from '../../test/support/road.ts'
import {
  begin,
  copiedLink,
  openPair,
  type Pair,
  type Person,
  press,
  reopen,
  safetyWords,
} from '../../test/two.ts'
import { mend } from '../src/words/en/mend.ts'
import { onboarding } from '../src/words/en/onboarding.ts'
import { settings } from '../src/words/en/settings.ts'
import { words } from '../src/words/en.ts'

const { compare, done, ownDevice, restore, phrase } = onboarding
const day = 86_400_000
let pair: Pair
let second: Person

beforeAll(async () => {
  pair = await openPair()
  await flagRupture(pair, 'The evening of the storm')
})
afterAll(() => pair.close())

test('a second device of mine joins by a link and four words, and has everything', async () => {
  const { ana } = pair
  second = await pair.another('Ana, desk')
  await ana.go('/invite/device')
  const link = new URL(await copiedLink(ana))
  await second.page.goto(`${second.origin}${link.pathname}${link.hash}`)
  // It says first what it does, and whose this device would be.
  await headed(second, ownDevice.title)
  expect(await shows(second, ownDevice.notYours)).toBe(true)
  expect(await second.page.locator('body').innerText()).not.toMatch(/both/i)
  await press(second, ownDevice.go)
  await second.page.locator('.safety-words').waitFor()
  for (const person of [ana, second]) {
    expect(await person.page.locator('body').innerText()).not.toMatch(/both|together/i)
  }
  expect(await safetyWords(second)).toBe(await safetyWords(ana))
  for (const person of [ana, second]) await press(person, compare.match)
  for (const person of [ana, second]) await headed(person, done.titleDevice)
  await press(second, done.go)
  await second.go('/mend')
  await eventually(() => shows(second, 'The evening of the storm'))
})

test('a device that came in stands on Today of each of mine for fourteen days, and cannot be sent away', async () => {
  const { ana, ben } = pair
  const { newDevice } = words.today
  const line = (person: Person) => person.page.getByRole('list', { name: newDevice.label })
  for (const person of [ana, second]) {
    await person.go('/')
    await line(person).waitFor()
    expect(await line(person).getByRole('button').count()).toBe(0)
  }
  expect(await line(ana).innerText()).toContain(newDevice.note)
  expect(await line(second).innerText()).toContain(newDevice.hereNote)
  await ben.go('/')
  await ben.page.locator('h1').waitFor()
  expect(await line(ben).count()).toBe(0)
  const opened = await reopen(second)
  await line(opened).waitFor()
  second = opened
  await pair.passTime(13 * day)
  await line(ana).waitFor()
  await pair.passTime(day + 60_000)
  await line(ana).waitFor({ state: 'detached' })
})

test('a device that I remove reads nothing new', async () => {
  const { ana } = pair
  await ana.go('/settings/devices')
  await press(ana, settings.devices.remove)
  await press(ana, settings.devices.removeYes)
  await eventually(() => shows(ana, settings.devices.gone))
  await flagRupture(pair, 'After the storm')
  await second.go('/mend')
  await headed(second, mend.title)
  await second.page.waitForTimeout(1_000)
  expect(await shows(second, 'After the storm')).toBe(false)
})

test('twelve words bring everything back on an empty device', async () => {
  const { ana } = pair
  await ana.go('/start/phrase')
  await ana.page.locator('.phrase li').nth(11).waitFor()
  const twelve = await ana.page.locator('.phrase li').allInnerTexts()
  await press(ana, phrase.written)
  await ana.page.getByText(twelve[9] ?? '', { exact: true }).click()
  await press(ana, onboarding.who.next)
  const fresh = await pair.another('Ana, new phone')
  await press(fresh, onboarding.welcome.returning)
  await fill(fresh, restore.words, ['zebrra', ...twelve.slice(1)].join(' '))
  await fresh.page.getByText(onboarding.typed.near('zebrra', 1, 'zebra')).waitFor()
  expect(await fresh.page.getByRole('button', { name: restore.go }).isDisabled()).toBe(true)
  await fill(fresh, restore.words, `  ${twelve.join('\n').toUpperCase()} `)
  await press(fresh, restore.go)
  await fresh.page.waitForURL((url) => url.pathname === '/')
  // Coming back with the words is told as well, here and on the device that was there before.
  const { newDevice } = words.today
  await ana.go('/')
  for (const person of [fresh, ana]) {
    await person.page.getByRole('list', { name: newDevice.label }).waitFor()
  }
  expect(await ana.page.locator('main').innerText()).toContain(newDevice.words('').trim())
  await fresh.go('/mend')
  await eventually(() => shows(fresh, 'After the storm'))
})

test('I leave alone, offline too; the other learns only that the space is closed, when I chose', async () => {
  const { ana, ben } = pair
  const { leaving } = settings
  await ana.offline(true)
  await ana.go('/settings/leaving')
  await ana.page.getByText(leaving.noticeHours(24)).click()
  await press(ana, leaving.go)
  await press(ana, leaving.yes)
  await eventually(() => shows(ana, leaving.done))
  await ana.offline(false)
  await ana.page.waitForTimeout(2_000)
  await ben.go('/')
  expect(await shows(ben, words.today.closed.title)).toBe(false)
  await pair.passTime(24 * 3_600_000 + 60_000)
  await headed(ben, words.today.closed.title)
  expect(await shows(ben, 'left')).toBe(false)
})

test('erasing leaves nothing of Mend on this device, and one can begin anew', async () => {
  const { ana } = pair
  const beside = await ana.context.newPage()
  await beside.goto(`${ana.origin}/mend`)
  await eventually(async () => (await beside.innerText('main')).includes('storm'))
  await ana.go('/settings/leaving')
  await press(ana, settings.leaving.erase)
  await press(ana, settings.leaving.eraseYes)
  await headed(ana, onboarding.welcome.title)
  expect(await ana.storage()).not.toContain('storm')
  // The tab beside it knows, and lets one begin too.
  const other = { ...ana, page: beside }
  await headed(other, onboarding.welcome.title)
  await press(other, onboarding.welcome.begin)
  await beside.getByLabel(onboarding.who.name).waitFor()
  await beside.close()
  await begin(ana)
  await headed(ana, words.today.alone.title('Ana'))
})
