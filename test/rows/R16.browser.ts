/** R16: a plan is looked at again: going on takes both, letting go takes one, and no words are lost. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plans } from '../../web/src/rooms/plans/words.ts'
import { today } from '../../web/src/rooms/plans/today.ts'
import { today as nextVisit } from '../../web/src/rooms/visits/today.ts'
import { visits } from '../../web/src/rooms/visits/words.ts'
import { words } from '../../web/src/words/en.ts'
import { agreeOnCheckIns, until } from '../support/plans.ts'
import { eventually, headed, mendRupture, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
beforeEach(async () => {
  pair = await openPair({ startAt: new Date('2027-01-15T10:00:00Z'), timezone: 'Europe/Berlin' })
})
afterEach(() => pair.close())

const { review, running } = plans

/** Looks back, and suggests how to go on. */
async function revise(
  author: Person,
  other: Person,
  way: keyof typeof review.ways,
  found: string,
  line = '',
): Promise<void> {
  await author.go('/plans/review')
  await headed(author, review.title)
  await author.page.getByLabel(review.found, { exact: true }).fill(found)
  await author.page.getByText(review.ways[way], { exact: true }).click()
  if (line !== '') await author.page.getByLabel(plans.form.words).fill(line)
  await press(author, words.app.shareWith(other.name))
  await author.page.waitForURL((url) => url.pathname === '/plans')
}

async function letGo(person: Person): Promise<void> {
  await person.go('/plans/review')
  await headed(person, review.title)
  await press(person, review.letGo)
  await headed(person, plans.title)
}

test.each(['ana', 'ben'] as const)(
  'R16 · Ana makes it smaller, Ben lets it go, both offline, %s back first: let go on both, her words are in her draft',
  async (first) => {
    const { ana, ben } = pair
    await agreeOnCheckIns(pair)
    // Its days are over: Today says so, and both go on once.
    await until(pair, '2027-01-29T20:10+01:00')
    await ana.go('/')
    await headed(ana, today.review.title)
    await revise(ana, ben, 'keep', 'Sundays are easy')
    await ben.go('/plans')
    await headed(ben, running.looked('Ana'))
    await eventually(() => shows(ben, 'Sundays are easy'))
    await press(ben, plans.offered.agree)
    for (const person of [ana, ben]) await headed(person, plans.title)

    await Promise.all([ana.offline(true), ben.offline(true)])
    await revise(ana, ben, 'smaller', 'Two minutes would do', 'Just two minutes')
    await letGo(ben)
    const [one, two] = first === 'ana' ? [ana, ben] : [ben, ana]
    await one.offline(false)
    await eventually(async () => !(await shows(one, words.today.side.waiting)))
    await two.offline(false)
    await headed(ana, plans.title)
    await eventually(() => shows(ana, 'Two minutes would do'))
    expect(await shows(ben, 'Two minutes would do')).toBe(false)
    for (const person of [ana, ben]) {
      await headed(person, plans.title)
      await person.page.locator('[data-plan="history"] > summary').click()
      expect(await person.page.locator('[data-plan="version"]').count()).toBe(2)
    }
    // Where hers came second it was refused, and is handed back; where it came first it stood for a moment.
    const { back } = words.today.returned
    if (first === 'ben') await press(ana, back)
    await ana.go('/plans/new')
    await headed(ana, plans.form.title)
    expect(await ana.page.getByLabel(plans.form.words).inputValue()).toBe('Just two minutes')
  },
)

test('R16 · what was mended comes up after a month and after three: answered by one, let pass by the other, and never a word', async () => {
  const { ana, ben } = pair
  const thread = await mendRupture(pair, 'Monday')
  await until(pair, '2027-02-14T12:00+01:00')
  await ana.go('/')
  expect(await shows(ana, nextVisit.near)).toBe(true)
  await until(pair, '2027-02-15T10:10+01:00')
  for (const person of [ana, ben]) {
    await person.go('/')
    await headed(person, nextVisit.title)
    expect(await shows(person, 'Monday')).toBe(true)
  }
  await press(ben, nextVisit.action)
  await headed(ben, visits.title)
  await press(ben, visits.pass)
  await eventually(async () => !(await shows(ben, nextVisit.near)))
  await press(ana, nextVisit.action)
  await headed(ana, visits.title)
  await press(ana, words.app.shareWith('Ben'))
  await ana.page.getByText(visits.missing).waitFor()
  await ana.page.getByText(visits.hows.holds, { exact: true }).click()
  await press(ana, words.app.shareWith('Ben'))
  await ana.page.getByText(visits.answers).waitFor()
  await ben.go(`/mend/${thread}`)
  await ben.page.getByRole('link', { name: visits.line }).click()
  await ben.page.getByText(visits.answers).waitFor()
  expect(await shows(ben, visits.hows.holds)).toBe(true)
  expect(await shows(ana, 'Ben')).toBe(false)

  await until(pair, '2027-04-15T10:30+02:00')
  for (const person of [ana, ben]) {
    await person.go('/')
    await headed(person, nextVisit.title)
  }
})
