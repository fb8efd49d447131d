/** A year after their first goal: the page that both may sign again, left by Ana, then signed by both. */
import { page } from '../../web/src/rooms/values/page-words.ts'
import type { Chapter } from '../story.ts'
import { eventually, shows } from '../support/road.ts'
import { atPage, readsSigned, signsGoal, signsPage, yearMs } from '../support/year-page.ts'
import { type Pair, press } from '../two.ts'

const weekMs = 7 * 86_400_000

export const yearStory: Chapter = async (pair, look) => {
  const { ana, ben } = pair
  await signsGoal(pair, 'A walk each week, whatever comes')
  await atPage(ana)
  await look('early', ana)
  await untilAsked(pair)
  await look('page', ana)
  await press(ana, page.leave)
  await eventually(() => shows(ana, page.left('Ben')))
  await look('left', ana)
  await press(ana, page.after)
  await eventually(() => shows(ana, page.mine('Ben')))
  await look('mine', ana)
  await signsPage(ben, 'Ana')
  await readsSigned(pair)
  await look('signed', ana)
  await look('signed-ben', ben)
}

/** Something may have stood on it before this goal: so not a year to the day, but week by week until it asks. */
async function untilAsked(pair: Pair): Promise<void> {
  const { ana, ben } = pair
  for (const person of [ana, ben]) await person.go('/us')
  await pair.passTime(yearMs - 5 * weekMs)
  const asked = () => shows(ana, page.ask)
  for (let week = 0; week < 6 && !(await asked()); week++) {
    await pair.passTime(weekMs)
    await atPage(ana)
    await eventually(() => shows(ana, page.both).then(async (has) => has || shows(ana, page.goals)))
  }
  await eventually(asked)
}
