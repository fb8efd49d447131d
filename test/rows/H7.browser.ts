/** H7: everything ends: said from birth, by itself; two minutes count the same. */
import { afterEach, expect, test } from 'vitest'
import { plans } from '../../web/src/rooms/plans/words.ts'
import { rituals } from '../../web/src/rooms/rituals/words.ts'
import { today as valuesToday } from '../../web/src/rooms/values/today.ts'
import { values } from '../../web/src/rooms/values/words.ts'
import { words } from '../../web/src/words/en.ts'
import { suggest, until } from '../support/plans.ts'
import { beginRitual, ritualName, toRitual } from '../support/rituals.ts'
import { eventually, fill, headed, shows } from '../support/road.ts'
import { openPair, type Pair, press } from '../two.ts'

let pair: Pair
afterEach(() => pair.close())

test('H7 · what waits for a yes says its last day, ends by itself, and makes room for another', async () => {
  pair = await openPair({ startAt: new Date('2027-01-15T10:00:00Z'), timezone: 'Europe/Berlin' })
  const { ana, ben } = pair
  await suggest(ana, ben)
  for (const person of [ana, ben]) {
    await person.go('/plans')
    await person.page.getByText(/It ends by itself on .*29/).waitFor()
  }
  await ana.go('/values/goals')
  await headed(ana, values.goals.title)
  await fill(ana, values.goals.field, 'Dinner without phones')
  await press(ana, words.app.shareWith('Ben'))
  await ana.page.locator('[data-goal="proposed"]').waitFor()
  await ben.go('/')
  await eventually(() => shows(ben, valuesToday.goal.title('Ana')))

  await until(pair, '2027-01-29T12:00+01:00')
  for (const person of [ana, ben]) {
    await person.go('/plans')
    await headed(person, plans.title)
    await person.go('/values/goals')
    await person.page.locator('[data-goal="rests"]').waitFor()
    await person.go('/')
    await eventually(async () => !(await shows(person, valuesToday.goal.title('Ana'))))
  }
  // Room for another, which Ben may say yes to.
  await suggest(ben, ana)
  await ana.go('/plans')
  await headed(ana, plans.offered.theirs('Ben'))
  await press(ana, plans.offered.agree)
  await ana.page.locator('[data-plan="agreed"]').waitFor()
})

test('H7 · a ritual says its last day from birth, and two minutes of it count as the whole', async () => {
  pair = await openPair({ startAt: new Date('2027-01-15T10:00:00Z'), timezone: 'Europe/Berlin' })
  const { ana, ben } = pair
  await beginRitual(pair)
  for (const person of [ana, ben]) {
    await toRitual(person, ritualName)
    expect(await shows(person, rituals.terms.shortIs(rituals.kinds.daily.short))).toBe(true)
    await person.page.getByText(/until .*Then you look at it\./).waitFor()
  }
  await until(pair, '2027-01-15T20:40+01:00')
  await toRitual(ben, ritualName)
  await press(ben, rituals.one.did)
  for (const person of [ana, ben]) {
    await toRitual(person, ritualName)
    await person.page.locator('[data-time="kept"]').waitFor()
  }
})
