/** A plan made when calm, a pause called in the middle, another time suggested, and both back. */
import { timeout } from '../../web/src/rooms/timeouts/words.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter, Look } from '../story.ts'
import { eventually, fill, flagRupture, headed, shows, startOf } from '../support/road.ts'
import { type Pair, press } from '../two.ts'

const { plan, page } = timeout
const minute = 60_000

export const pauseStory: Chapter = async (pair, look) => {
  const { ana, ben } = pair
  for (const person of [ana, ben]) await person.go('/us/plan')
  await look('no-plan', ana)
  await press(ana, plan.emptyTodo)
  await fill(ana, plan.signal, 'Pineapple')
  await fill(ana, plan.iGo, 'Once round the block')
  await fill(ana, plan.partnerGoes('Ben'), 'The balcony')
  await look('plan', ana)
  await press(ana, plan.share('Ben'))
  await headed(ben, plan.proposedTitle('Ana'))
  await look('proposed', ben)
  await press(ben, plan.agree)
  await headed(ana, plan.agreedTitle)
  await look('agreed', ana)

  const thread = await flagRupture(pair, 'The change of plans on Tuesday')
  await ana.go(`/mend/${thread}/listening`)
  await press(ana, words.app.pause)
  await ana.page.locator('dialog[open]').waitFor()
  await look('when-back', ana)
  await ana.page.getByRole('button', { name: startOf(timeout.call.press) }).click()
  await eventually(() => shows(ana, timeout.rest.kept))
  await look('frozen', ana)
  for (const person of [ana, ben]) await person.go(`/mend/${thread}/timeout`)
  await eventually(() => shows(ben, page.byPartner('Ana')))
  await look('resting', ben)
  await press(ben, page.suggest)
  await press(ben, timeout.within(60))
  await look('suggest', ben)
  await ben.page.getByRole('button', { name: /^Suggest .* to Ana$/ }).click()
  await eventually(() => shows(ana, page.agree))
  await look('suggested', ana)
  await press(ana, page.agree)
  await pair.passTime(61 * minute)
  await ana.page.getByLabel(page.ready).waitFor()
  await look('return', ana)
  await press(ana, page.iAmBack)
  await headed(ana, page.backTitle)
  await look('back', ana)
  await press(ben, page.iAmBack)
  await headed(ben, page.resumedTitle)
  await look('both-back', ben)
  await leftWaiting(pair, look)
}

/** Three pauses that Ana called and did not come back from: what both see a day on, and what only Ben does. */
async function leftWaiting(pair: Pair, look: Look): Promise<void> {
  const { ana, ben } = pair
  for (const times of [1, 2, 3]) {
    const place = `/mend/${await flagRupture(pair, `Evening ${String(times)}`)}`
    await ana.go(`${place}/listening`)
    await press(ana, words.app.pause)
    await ana.page.getByRole('button', { name: startOf(timeout.call.press) }).click()
    await eventually(() => shows(ana, timeout.rest.kept))
    await pair.passTime(25 * 60 * minute)
    for (const person of [ana, ben]) await person.go(`${place}/timeout`)
    await headed(ana, page.overdueTitle)
    await headed(ben, page.overdueTitle)
  }
  await look('day-on', ana)
  await ben.page.getByText(timeout.card.body).waitFor()
  await look('left-waiting', ben)
}
