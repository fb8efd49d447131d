/** R52: life happened: one press by either lets everything rest, and coming back brings no pile. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lulls } from '../../web/src/rooms/lulls/words.ts'
import { today } from '../../web/src/rooms/lulls/today.ts'
import { today as nearby } from '../../web/src/rooms/plans/today.ts'
import { plans } from '../../web/src/rooms/plans/words.ts'
import { rituals } from '../../web/src/rooms/rituals/words.ts'
import { today as called } from '../../web/src/rooms/rituals/today.ts'
import { values } from '../../web/src/rooms/values/words.ts'
import { words } from '../../web/src/words/en.ts'
import { drawLine } from '../support/lines.ts'
import { agreeOnCheckIns, isAsked, until } from '../support/plans.ts'
import { beginRitual, isCalled, ritualName, toRitual } from '../support/rituals.ts'
import { eventually, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
beforeEach(async () => {
  pair = await openPair({ startAt: new Date('2027-01-15T10:00:00Z'), timezone: 'Europe/Berlin' })
})
afterEach(() => pair.close())

const at = (day: number, hour: string): string =>
  `${new Date(Date.UTC(2027, 0, 15 + day)).toISOString().slice(0, 10)}T${hour}+01:00`

const names = (['walk', 'daily', 'gratitude'] as const).map((kind) => rituals.kinds[kind].name)

/** What Today lists as near, each line by its first words. */
async function nearLines({ page, go }: Person): Promise<readonly string[]> {
  await go('/')
  await page.locator('h1').waitFor()
  return page.getByRole('list', { name: words.today.side.title }).locator('.item').allInnerTexts()
}

const dueLines = async (person: Person): Promise<number> => {
  await person.go('/')
  await person.page.locator('h1').waitFor()
  const shown = await person.page.locator('main').innerText()
  return [/check-in/i, ...names].filter((word) => shown.search(word) >= 0).length
}

test('R52 · one press in the middle of a plan and three rituals: ten silent days on both, one of them offline; then one thing is open', async () => {
  const { ana, ben } = pair
  await agreeOnCheckIns(pair, plans.form.paces['1'], plans.form.dayCount(28))
  for (const kind of ['walk', 'daily', 'gratitude'] as const) await beginRitual(pair, kind)
  await until(pair, at(2, '20:20'))
  await eventually(() => isAsked(ben, 'Ana'))

  await ana.go('/us')
  await ana.page.getByRole('link', { name: lulls.door }).click()
  await headed(ana, lulls.title)
  await press(ana, lulls.begin)
  await headed(ana, lulls.running)
  await ben.go('/lulls')
  await headed(ben, lulls.running)
  expect(await shows(ben, lulls.byPartner('Ana', 'today'))).toBe(true)
  await ben.offline(true)
  for (const day of [2, 5, 8, 11]) {
    await until(pair, at(day, '20:40'))
    for (const person of [ana, ben]) {
      expect(await dueLines(person)).toBe(0)
      await headed(person, today.title)
    }
  }
  await until(pair, at(12, '10:00'))
  await ben.go('/lulls')
  await press(ben, lulls.back)
  await headed(ben, lulls.title)
  await ben.offline(false)
  await ana.go('/lulls')
  await headed(ana, lulls.title)
  // The walk has begun: it alone is there, of four things that come round on this day.
  await until(pair, at(12, '18:10'))
  for (const person of [ana, ben]) {
    await eventually(async () => (await nearLines(person)).length === 1)
    expect((await nearLines(person))[0]).toContain(rituals.kinds.walk.name)
  }
  await until(pair, at(12, '20:20'))
  for (const person of [ana, ben]) {
    const other = person === ana ? 'Ben' : 'Ana'
    await eventually(() => isAsked(person, other))
    expect(await nearLines(person)).toHaveLength(1)
    expect((await nearLines(person))[0]).toContain(nearby.checkIn.near)
    await person.go('/plans')
    await person.page.locator('[data-time]').waitFor()
    expect(await person.page.locator('[data-time]').count()).toBe(1)
    // Two days were over before it; none of the ten is counted.
    expect(await person.page.locator('[data-kept]').getAttribute('data-kept')).toBe('0/2')
  }
})

test('R52 · a last day that has passed, or none, is said plainly; a day ends it by itself', async () => {
  const { ana, ben } = pair
  await ana.go('/lulls')
  await headed(ana, lulls.title)
  await ana.page.getByText(lulls.untils.date, { exact: true }).click()
  await press(ana, lulls.begin)
  await ana.page.getByText(lulls.dateMissing).waitFor()
  await ana.page.getByLabel(lulls.date).fill('2027-01-14')
  await press(ana, lulls.begin)
  await headed(ana, lulls.title)
  await ana.page.getByLabel(lulls.date).fill('2027-01-18')
  await ana.page.getByText(lulls.words.health, { exact: true }).click()
  await press(ana, lulls.begin)
  await headed(ana, lulls.running)
  await ben.go('/lulls')
  await headed(ben, lulls.running)
  expect(await shows(ben, lulls.words.health)).toBe(true)
  await until(pair, at(4, '00:10'))
  for (const person of [ana, ben]) {
    await person.go('/lulls')
    await headed(person, lulls.title)
  }
})

test('R52 · a word offers what is lighter, each their own: Ana’s line is on no screen of Ben’s, and nobody is asked', async () => {
  const { ana, ben } = pair
  await beginRitual(pair)
  await drawLine(ana, 'Ben', 'silent', {
    topic: 'work',
    welcome: 'Ask me how my day was.',
    line: 'No talk of my boss at home.',
  })
  await ana.go('/lulls')
  await ana.page.getByText(lulls.words.child, { exact: true }).click()
  await press(ana, lulls.begin)
  await headed(ana, lulls.running)
  await ben.go('/lulls')
  await headed(ben, lulls.running)
  const { lighter } = lulls
  const offered = (person: Person) =>
    person.page.locator('section[aria-labelledby="lighter"] .item').allInnerTexts()
  const [hers, his] = [await offered(ana), await offered(ben)]
  expect(hers).toHaveLength(3)
  expect(hers.join()).toContain(lighter.lines)
  expect(his).toHaveLength(2)
  for (const each of [hers, his]) {
    expect(each.join()).toContain(lighter.ritual(ritualName))
    expect(each.join()).toContain(lighter.menu)
  }
  await ben.page.getByRole('link', { name: lighter.menu }).click()
  await headed(ben, values.menu.title)

  await ana.page.getByRole('link', { name: lighter.ritual(ritualName) }).click()
  await headed(ana, rituals.form.change)
  const act = ana.page.getByLabel(rituals.form.act)
  expect(await act.inputValue()).toBe(rituals.kinds.daily.short)
  await press(ana, words.app.shareWith('Ben'))
  await toRitual(ana)
  await ana.page.getByText(rituals.one.changeMine('Ben')).waitFor()
  // Ben has it, and is not asked until they are back.
  await toRitual(ben)
  await ben.page.getByText(rituals.one.changeTheirs('Ana')).waitFor()
  await ben.go('/')
  await headed(ben, today.title)
  await ben.go('/lulls')
  await press(ben, lulls.back)
  await headed(ben, lulls.title)
  await ben.go('/')
  await headed(ben, called.came.title('Ana'))
  await press(ben, called.came.action)
  await press(ben, rituals.one.agreeChange)
  await eventually(() => shows(ben, rituals.terms.shortOnly))
  await until(pair, at(1, '20:40'))
  for (const person of [ana, ben]) await eventually(() => isCalled(person))
})
