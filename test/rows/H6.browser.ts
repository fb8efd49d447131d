/** H6: one press stops every clock of this half on both, and what was missed meanwhile is nowhere. */
import { afterEach, expect, test } from 'vitest'
import { today as rests } from '../../web/src/rooms/lulls/today.ts'
import { lulls } from '../../web/src/rooms/lulls/words.ts'
import { plans } from '../../web/src/rooms/plans/words.ts'
import { rituals } from '../../web/src/rooms/rituals/words.ts'
import { times } from '../../web/src/rooms/times/words.ts'
import { asked } from '../../web/src/rooms/asking/words.ts'
import { agreeOnCheckIns, until } from '../support/plans.ts'
import { beginRitual, ritualName, toRitual } from '../support/rituals.ts'
import { eventually, headed, shows } from '../support/road.ts'
import { openPair, type Pair, press } from '../two.ts'

let pair: Pair
afterEach(() => pair.close())

test('H6 · one press stops all clocks on both: no check-in, no ritual, no question; afterwards the newest alone is there', async () => {
  pair = await openPair({ startAt: new Date('2027-01-15T10:00:00Z'), timezone: 'Europe/Berlin' })
  const { ana, ben } = pair
  await agreeOnCheckIns(pair, plans.form.paces['1'])
  await beginRitual(pair)
  await ben.go('/times')
  await press(ben, times.now.ask('Ana'))
  await headed(ben, times.now.mine)
  await ana.go('/')
  await headed(ana, times.now.theirs('Ben'))

  await ana.go('/lulls')
  await press(ana, lulls.begin)
  await headed(ana, lulls.running)
  for (const iso of ['2027-01-15T20:40+01:00', '2027-01-18T20:40+01:00']) {
    await until(pair, iso)
    for (const person of [ana, ben]) {
      await person.go('/')
      await headed(person, rests.title)
      expect(await person.page.locator('main').innerText()).not.toMatch(/check-in|Is now good/i)
    }
    await ana.go('/times')
    await eventually(() => shows(ana, asked.rests))
  }
  await until(pair, '2027-01-19T10:00+01:00')
  await ben.go('/lulls')
  await press(ben, lulls.back)
  await headed(ben, lulls.title)
  await until(pair, '2027-01-19T20:40+01:00')
  for (const person of [ana, ben]) {
    await person.go('/plans')
    await person.page.locator('[data-time="open"]').waitFor()
    expect(await person.page.locator('[data-time]').count()).toBe(1)
    await toRitual(person, ritualName)
    await eventually(() => shows(person, rituals.one.now))
    expect(await person.page.locator('[data-time]').count()).toBe(1)
  }
})
