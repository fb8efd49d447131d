/** A talk by letter, and a live one that its time ends: what waits, what closes, what is parked. */
import { talk } from '../../web/src/rooms/talks/words/talk.ts'
import { floor } from '../../web/src/rooms/talks/words/floor.ts'
import { letter } from '../../web/src/rooms/talks/words/letter.ts'
import { today } from '../../web/src/rooms/talks/today.ts'
import type { Chapter, Look } from '../story.ts'
import { fill, headed } from '../support/road.ts'
import { begun, given, sample, shareWith, stopped } from '../support/talk.ts'
import { type Pair, press } from '../two.ts'

const { closing } = talk
const minute = 60_000

export const letterStory: Chapter = async (pair, look) => {
  const { ana, ben } = pair
  await ana.go('/talk/letter')
  await headed(ana, letter.first.title('Ben'))
  await fill(ana, letter.first.subject, 'our evenings')
  await fill(ana, letter.field, sample)
  await look('writing', ana)
  await press(ana, shareWith('Ben'))
  await headed(ana, floor.confirm.waits('Ben'))
  await look('sent', ana)
  await ben.go('/')
  await headed(ben, today.letter.title('Ana'))
  await look('today', ben)
  await press(ben, today.letter.action)
  await headed(ben, letter.read.title('Ana'))
  await look('came', ben)
  await fill(ben, letter.read.field, given)
  await press(ben, floor.listen.give('Ana'))
  await headed(ana, floor.confirm.title('Ben'))
  await look('understood', ana)
  await press(ana, floor.confirm.gotIt)
  await headed(ben, letter.answer.title('Ana'))
  await look('answer', ben)
  await press(ben, talk.bar.live)
  await ana.page.getByRole('button', { name: talk.bar.take }).waitFor()
  await look('live-offered', ana)
  await stopped(ana)
  await ana.go('/talk/rules')
  await headed(ana, talk.charter.title)
  await look('rules', ana)
  await timesUp(pair, look)
}

async function timesUp(pair: Pair, look: Look): Promise<void> {
  const { ana, ben } = pair
  await begun(pair)
  await pair.passTime(25 * minute)
  await headed(ana, closing.title)
  await headed(ben, closing.title)
  await press(ana, closing.extendYes)
  await ben.page.getByText(closing.extendTheirs('Ana')).waitFor()
  await look('closing-ana', ana)
  await look('closing-ben', ben)
  await pair.passTime(5 * minute)
  await headed(ana, closing.stopped)
  await headed(ben, closing.stopped)
  await look('time-up', ben)
  await press(ana, closing.park)
  await ana.page.locator('dialog[open]').waitFor()
  await look('park', ana)
  await ana.page.locator('dialog[open] .chips button').nth(2).click()
  await ana.page.locator('dialog[open] .primary').click()
  await headed(ben, talk.over.parked.title)
  await look('parked', ben)
}
