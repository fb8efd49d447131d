/** R42: how heavy today is, side by side and only today; a task that comes back by itself on its date. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { handovers } from '../../web/src/rooms/handovers/words.ts'
import { today as taskToday } from '../../web/src/rooms/handovers/today.ts'
import { today } from '../../web/src/rooms/weather/today.ts'
import { weather } from '../../web/src/rooms/weather/words.ts'
import { flag } from '../../web/src/rooms/ruptures/words.ts'
import { words } from '../../web/src/words/en.ts'
import { dinner, offerTask } from '../support/asks.ts'
import { until } from '../support/plans.ts'
import { pairRests } from '../support/rest.ts'
import { eventually, fill, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
beforeEach(async () => {
  pair = await openPair({ startAt: new Date('2030-03-05T14:00:00Z'), timezone: 'UTC' })
})
afterEach(() => pair.close())

async function takesPart(person: Person): Promise<void> {
  await person.go('/weather')
  await headed(person, weather.title)
  await press(person, weather.join.press)
  await eventually(() => shows(person, weather.join.stop))
}

type Said = {
  readonly load: number
  readonly source: keyof typeof weather.sources
  readonly help: keyof typeof weather.helps
  readonly word?: string
}

async function tells(person: Person, partner: string, said: Said): Promise<void> {
  const { page } = person
  await person.go('/weather/say')
  await headed(person, weather.form.title)
  await page.getByLabel(weather.form.load).fill(String(said.load))
  await page.getByText(weather.sources[said.source], { exact: true }).click()
  await page.getByText(weather.helps[said.help], { exact: true }).click()
  await fill(person, weather.form.word, said.word ?? '')
  await press(person, weather.form.press(partner))
  await headed(person, weather.title)
}

const sideOf = ({ page }: Person, whose: 'mine' | 'theirs') =>
  page.locator(`[data-weather="${whose}"]`)
/** As it is drawn: each in its frame, without a word on the other. */
const drawn = ({ page }: Person): Promise<string> => page.locator('.weather').innerHTML()

/** How many rows of settings this browser has: each key of a day is one. */
const settingsRows = ({ page }: Person): Promise<number> =>
  page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('storage'))
      })
    let rows = 0
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await result(indexedDB.open(name))
      if (database.objectStoreNames.contains('settings')) {
        rows += await result(database.transaction('settings').objectStore('settings').count())
      }
      database.close()
    }
    return rows
  })

const canary = 'the zebra in the lift'

test('R42 · H4 · Ben sees Ana’s day until her midnight; then its key is in no store of his, and only she keeps it', async () => {
  const { ana, ben } = pair
  await takesPart(ben)
  await pairRests(pair)
  await tells(ana, 'Ben', { load: 7, source: 'work', help: 'do', word: canary })
  await ben.go('/')
  await headed(ben, today.title('Ana'))
  expect(await shows(ben, '7')).toBe(false)
  await ben.go('/weather')
  const theirs = sideOf(ben, 'theirs')
  await theirs.getByText(weather.load(7)).waitFor()
  for (const read of [weather.sources.work, weather.helps.do, weather.ways.seen, canary]) {
    expect(await theirs.innerText()).toContain(read)
  }
  await ben.go('/us')
  await pairRests(pair)
  const before = await settingsRows(ben)

  // Five to twelve, then five past.
  await until(pair, '2030-03-05T23:55:00Z')
  await ben.go('/weather')
  await theirs.getByText(weather.load(7)).waitFor()
  expect(await settingsRows(ben)).toBe(before)
  await pair.passTime(10 * 60_000)
  await eventually(async () => !(await shows(ben, weather.load(7))))
  await eventually(async () => (await settingsRows(ben)) === before - 1)
  expect(await shows(ben, canary)).toBe(false)
  await ana.page.reload()
  await ana.go('/weather')
  await headed(ana, weather.title)
  await ana.page.locator('summary', { hasText: weather.before }).click()
  await eventually(() => shows(ana, weather.load(7)))
  expect(await ben.page.locator('summary', { hasText: weather.before }).count()).toBe(0)
  for (const person of [ana, ben]) expect(await person.storage()).not.toContain(canary)
})

test('R42 · H4 · with Ben’s app closed over midnight, the key is gone as soon as he opens it, wherever he looks', async () => {
  const { ana, ben } = pair
  await takesPart(ben)
  await pairRests(pair)
  await tells(ana, 'Ben', { load: 7, source: 'work', help: 'do' })
  await ben.go('/')
  await headed(ben, today.title('Ana'))
  await pairRests(pair)
  const before = await settingsRows(ben)
  await ben.page.goto(`${ben.origin}/healthz`)
  await until(pair, '2030-03-06T08:00:00Z')
  await ben.page.goto(`${ben.origin}/us`)
  await ben.page.locator('h1').waitFor()
  await eventually(async () => (await settingsRows(ben)) < before)
  await ben.go('/weather')
  await eventually(() => shows(ben, weather.theirs.none('Ana')))
})

test('R42 · 9 and 9, and 2 and 9: the same page but for the numbers, and no word of who has it worse', async () => {
  const { ana, ben } = pair
  await takesPart(ana)
  await takesPart(ben)
  await tells(ana, 'Ben', { load: 9, source: 'family', help: 'near' })
  await tells(ben, 'Ana', { load: 9, source: 'family', help: 'near' })
  const pages: string[] = []
  for (const person of [ana, ben]) {
    await person.go('/weather')
    await sideOf(person, 'theirs').getByText(weather.load(9)).waitFor()
    await sideOf(person, 'mine').getByText(weather.load(9)).waitFor()
    pages.push(await person.page.locator('main').innerText())
  }
  const [anas = '', bens = ''] = pages
  expect(anas.replaceAll('Ben', 'Ana')).toBe(bens)
  expect(anas).not.toMatch(/\b(worse|worst|more than|less than|heavier|lighter|harder|higher)\b/i)
  const nines = await drawn(ana)
  await tells(ana, 'Ben', { load: 2, source: 'family', help: 'near' })
  await sideOf(ben, 'theirs').getByText(weather.load(2)).waitFor()
  await ana.go('/weather')
  await sideOf(ana, 'mine').getByText(weather.load(2)).waitFor()
  await sideOf(ana, 'theirs').getByText(weather.load(9)).waitFor()
  const ids = /(?<=id=")[^"]*(?=")/g
  const plain = (html: string) => html.replaceAll(ids, '').replaceAll(/\d+ of 10/g, 'n of 10')
  expect(plain(await drawn(ana))).toBe(plain(nines))
})

test('R42 · what Ana said before Ben took part is read once he does; taken back, it is gone from his page', async () => {
  const { ana, ben } = pair
  await tells(ana, 'Ben', { load: 4, source: 'sleep', help: 'room' })
  expect(await shows(ana, weather.mine.waits('Ben'))).toBe(true)
  await takesPart(ben)
  await sideOf(ben, 'theirs').getByText(weather.load(4)).waitFor()
  await press(ana, weather.mine.back)
  await eventually(() => shows(ben, weather.theirs.none('Ana')))
  expect(await shows(ana, weather.mine.taken)).toBe(true)
  await ben.page.reload()
  await ben.go('/weather')
  await eventually(() => shows(ben, weather.theirs.none('Ana')))
})

test('R42 · stress about the two is asked a question, which leads to a repair and does nothing by itself', async () => {
  const { ana, ben } = pair
  await tells(ana, 'Ben', { load: 6, source: 'us', help: 'listen' })
  await eventually(() => shows(ana, weather.us.ask))
  await ana.page.getByRole('link', { name: weather.us.yes }).click()
  await headed(ana, flag.lineTitle)
  await ben.go('/mend')
  expect(await shows(ben, weather.us.title)).toBe(false)
})

test('R42 · a task is Ben’s whole, and Ana’s again on its date with both apps closed; nobody can remind', async () => {
  const { ana, ben } = pair
  await offerTask(ana, 'Ben', { ...dinner, day: '2030-03-09' })
  await ben.go('/')
  await headed(ben, taskToday.offer.title('Ana'))
  await ben.go('/handovers/read')
  await headed(ben, handovers.offer.title('Ana'))
  expect(await shows(ben, dinner.enough)).toBe(true)
  await press(ben, handovers.offer.take)
  await ben.page.locator('[data-task="with-me"]').waitFor()
  const mine = ana.page.locator('[data-task="with-partner"]')
  await mine.waitFor()
  expect(await mine.getByRole('button').allInnerTexts()).toEqual([handovers.now.home])
  await pairRests(pair)

  for (const { page, origin } of [ana, ben]) await page.goto(`${origin}/healthz`)
  await until(pair, '2030-03-09T00:01:00Z')
  for (const { page, origin } of [ana, ben]) await page.goto(`${origin}/handovers`)
  await eventually(() => shows(ana, handovers.back.mine(dinner.task)))
  await eventually(() => shows(ben, handovers.back.theirs(dinner.task, 'Ana')))
  for (const { page } of [ana, ben]) {
    expect(await page.locator('[data-task^="with"]').count()).toBe(0)
  }
})

test('R42 · Ben hands it back early, and Ana reads no reason; a date that has passed is a plain sentence', async () => {
  const { ana, ben } = pair
  const { form } = handovers
  await ana.go('/handovers/new')
  await headed(ana, form.title)
  await fill(ana, form.task, dinner.task)
  await fill(ana, form.enough, dinner.enough)
  await fill(ana, form.day, '2030-03-04')
  await eventually(() => shows(ana, form.missing.past))
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, form.title)
  expect(await ana.page.getByLabel(form.task).inputValue()).toBe(dinner.task)
  await fill(ana, form.day, '2030-03-08')
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, handovers.title)
  await ben.go('/handovers/read')
  await headed(ben, handovers.offer.title('Ana'))
  await press(ben, handovers.offer.take)
  await press(ben, handovers.now.early)
  await eventually(() => shows(ana, handovers.back.mine(dinner.task)))
  expect(await shows(ana, handovers.back.note)).toBe(true)
})
