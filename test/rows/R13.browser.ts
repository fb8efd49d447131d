/** R13: a time-out either calls alone, always with a return, never for ever. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { feelings } from '../../web/src/rooms/feelings/words.ts'
import { listening } from '../../web/src/rooms/listenings/words.ts'
import { talk } from '../../web/src/rooms/talks/words/talk.ts'
import { timeout } from '../../web/src/rooms/timeouts/words.ts'
import { words } from '../../web/src/words/en.ts'
import { canPress, eventually, fill, flagRupture, headed, shows } from '../support/road.ts'
import { within } from '../support/within.ts'
import { asked, comeBackFromPause } from '../support/talk.ts'
import { openPair, type Pair, press } from '../two.ts'
import { today as pauseToday } from '../../web/src/rooms/timeouts/today.ts'

const minute = 60_000
let pair: Pair
let thread: string

beforeEach(async () => {
  pair = await openPair()
  thread = await flagRupture(pair)
})
afterEach(() => pair.close())

/** Ana calls a pause from the middle of a live flow, with the return that is proposed. */
async function callPause(length = timeout.within(30)): Promise<void> {
  const { ana } = pair
  await ana.go(`/mend/${thread}/feelings`)
  await press(ana, words.app.pause)
  await press(ana, length)
  await ana.page.getByRole('button', { name: /^Pause until/ }).click()
}

const composers = () => pair.ben.page.locator('textarea').count()

test('R13 · one partner pauses, the other’s composer locks within two seconds, and the words are kept', async () => {
  const { ana, ben } = pair
  await ben.go(`/mend/${thread}/listening`)
  await fill(ben, listening.begin.field, 'half a thought')
  await expect.poll(() => composers()).toBe(1)

  await ana.go(`/mend/${thread}/feelings`)
  await press(ana, words.app.pause)
  const question = ana.page.locator('dialog[open]')
  for (let tries = 0; tries < 3; tries++) await ana.page.keyboard.press('Escape')
  await ana.page.mouse.click(5, 5)
  await expect.poll(() => question.count()).toBe(1)
  expect(await question.getByRole('button', { name: words.app.close }).count()).toBe(0)
  await ana.page.getByRole('button', { name: /^Pause until/ }).click()

  await within(2_000, [ana, ben], () => expect.poll(composers).toBe(0))
  await expect.poll(() => shows(ben, timeout.rest.kept)).toBe(true)
  expect(await question.count()).toBe(0)
  // Steady comes first, and leads back to the frozen place.
  await ben.page.getByRole('link', { name: timeout.page.steady }).click()
  await ben.page.waitForURL(/\/steady$/)
  await ben.page.goBack()
  await eventually(() => shows(ben, timeout.rest.kept))
  await pair.passTime(31 * minute)
  for (const person of [ana, ben]) {
    await person.go(`/mend/${thread}/timeout`)
    await press(person, timeout.page.iAmBack)
  }
  await ben.go(`/mend/${thread}/listening`)
  await headed(ben, listening.begin.title('Ana'))
  await expect.poll(() => ben.page.locator('textarea').inputValue()).toBe('half a thought')
})

test('R13 · coming back is off for both at nineteen minutes, and on at twenty', async () => {
  const { ana, ben } = pair
  await callPause(timeout.within(20))
  for (const person of [ana, ben]) await person.go(`/mend/${thread}/timeout`)
  await eventually(() => shows(ben, timeout.page.byPartner('Ana')))
  await pair.passTime(19 * minute)
  for (const person of [ana, ben]) expect(await canPress(person, timeout.page.iAmBack)).toBe(false)
  await pair.passTime(minute)
  for (const person of [ana, ben]) {
    await eventually(() => canPress(person, timeout.page.iAmBack))
  }
  await press(ana, timeout.page.iAmBack)
  await headed(ana, timeout.page.backTitle)
  await eventually(() => shows(ben, timeout.page.partnerBack('Ana')))
  await press(ben, timeout.page.iAmBack)
  await Promise.all([ana, ben].map((person) => headed(person, timeout.page.resumedTitle)))
  await ana.go(`/mend/${thread}/feelings`)
  await headed(ana, feelings.title.begin)
  await expect.poll(() => shows(ana, feelings.pick)).toBe(true)
})

test('R13 · how ready I am is mine alone; not ready is answered by more time or by setting it aside', async () => {
  const { ana, ben } = pair
  await callPause(timeout.within(20))
  await pair.passTime(20 * minute)
  for (const person of [ana, ben]) await person.go(`/mend/${thread}/timeout`)
  const ready = ana.page.getByLabel(timeout.page.ready)
  await ready.focus()
  for (let step = 0; step < 3; step++) await ana.page.keyboard.press('ArrowLeft')
  await eventually(() => shows(ana, timeout.page.readyLowNote))
  expect(await shows(ben, timeout.page.readyLowNote)).toBe(false)

  await press(ana, timeout.page.more)
  await press(ana, timeout.within(60))
  const before = await ana.page.locator('h1').innerText()
  await ana.page.getByRole('button', { name: /^Stay paused until/ }).click()
  await eventually(async () => (await ana.page.locator('h1').innerText()) !== before)
  const until = await ana.page.locator('h1').innerText()
  await headed(ben, until)
  await press(ben, timeout.page.park)
  await press(ben, timeout.page.parkOpen)
  await Promise.all([ana, ben].map((person) => headed(person, timeout.page.parkedTitle)))
  // The other way round, with one's own number still where it was left.
  await ana.page.reload()
  await headed(ana, timeout.page.parkedTitle)
})

test('R13 · another time is suggested by one and holds when the other agrees', async () => {
  const { ana, ben } = pair
  await callPause()
  for (const person of [ana, ben]) await person.go(`/mend/${thread}/timeout`)
  await press(ben, timeout.page.suggest)
  await press(ben, timeout.within(60))
  await ben.page.getByRole('button', { name: /^Suggest .* to Ana$/ }).click()
  const before = await ben.page.locator('h1').innerText()
  await eventually(() => canPress(ana, timeout.page.agree))
  await headed(ana, before)
  await press(ana, timeout.page.agree)
  await expect.poll(() => ana.page.locator('h1').innerText()).not.toBe(before)
  await headed(ben, await ana.page.locator('h1').innerText())
})

test('R13 · a day on, each is asked once, on this device: come back, set aside, or get help', async () => {
  const { ana, ben } = pair
  await callPause()
  await pair.passTime(24 * 60 * minute + 10_000)
  for (const person of [ana, ben]) {
    await person.go(`/mend/${thread}/timeout`)
    await headed(person, timeout.page.overdueTitle)
    await expect.poll(() => canPress(person, timeout.page.iAmBack)).toBe(true)
    await expect.poll(() => canPress(person, timeout.page.park)).toBe(true)
    await expect.poll(() => shows(person, timeout.page.help)).toBe(true)
    await person.go('/')
    await expect
      .poll(() => person.page.locator(`main li a[href="/mend/${thread}/timeout"]`).count())
      .toBe(1)
  }
  await ana.go(`/mend/${thread}/timeout`)
  await press(ana, timeout.page.iAmBack)
  await Promise.all([
    headed(ana, timeout.page.resumedTitle),
    ben.go(`/mend/${thread}/timeout`).then(() => headed(ben, timeout.page.resumedTitle)),
  ])
})

test('R13 · the plan holds once both have said yes, and sets the shortest pause', async () => {
  const { ana, ben } = pair
  const { plan } = timeout
  for (const person of [ana, ben]) await person.go('/us/plan')
  await press(ana, plan.emptyTodo)
  await fill(ana, plan.signal, 'pineapple')
  await fill(ana, plan.iGo, 'round the block')
  await fill(ana, plan.partnerGoes('Ben'), 'the balcony')
  await ana.page.getByRole('group', { name: plan.least }).getByText(timeout.length(45)).click()
  await press(ana, plan.share('Ben'))
  await headed(ana, plan.waitingTitle)
  await headed(ben, plan.proposedTitle('Ana'))
  await press(ben, plan.agree)
  await Promise.all([ana, ben].map((person) => headed(person, plan.agreedTitle)))

  await ana.go(`/mend/${thread}/feelings`)
  await press(ana, words.app.pause)
  await eventually(() => shows(ana, timeout.call.signal('pineapple')))
  expect(await shows(ana, timeout.within(20))).toBe(false)
  await expect.poll(() => shows(ana, timeout.within(45))).toBe(true)
})

test('R13 · a pause outlives the talk it was called in, and both come back from it', async () => {
  const { ana, ben } = pair
  const place = await asked(pair)
  await press(ana, words.app.pause)
  await ana.page.getByRole('button', { name: /^Pause until/ }).click()
  await eventually(() => canPress(ben, talk.bar.stop))
  await press(ben, talk.bar.stop)
  await press(ben, talk.stopping.now)
  for (const person of [ana, ben]) await headed(person, talk.over.left.title)
  await ben.page.getByRole('link', { name: pauseToday.action }).click()
  await eventually(() => shows(ben, timeout.page.byPartner('Ana')))
  await comeBackFromPause(pair)
  for (const person of [ana, ben]) await headed(person, timeout.page.resumedTitle)
  await ana.go(place)
  await headed(ana, talk.over.left.title)
  expect(await shows(ana, talk.over.resting)).toBe(false)
})
