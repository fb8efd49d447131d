/** A talk by letter, and a live one that its time ends: what waits, what closes, what is parked. */
import { talk } from '../../web/src/words/en/talk.ts'
import { floor } from '../../web/src/words/en/talkFloor.ts'
import type { Chapter, Look } from '../story.ts'
import { fill, headed } from '../support/road.ts'
import { begun, sample, shares, stopped } from '../support/talk.ts'
import { type Pair, press } from '../two.ts'

const { closing } = talk
const minute = 60_000

export const letterStory: Chapter = async (pair, look) => {
  const { ana } = pair
  const { starter, other } = await begun(pair, 'letter')
  await fill(starter, floor.speak.label, sample)
  await look('writing', starter)
  await shares(starter, other)
  await look('sent', starter)
  await look('came', other)
  await press(other, talk.bar.live)
  await starter.page.getByRole('button', { name: talk.bar.take }).waitFor()
  await look('live-offered', starter)
  await stopped(starter)
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
