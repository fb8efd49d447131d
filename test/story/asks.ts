/** What the two ask of each other, and may leave: a good moment, an ear, one small thing to try. */
import { asked, quiet } from '../../web/src/rooms/asking/words.ts'
import { behaviours } from '../../web/src/rooms/behaviours/words.ts'
import { times } from '../../web/src/rooms/times/words.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter } from '../story.ts'
import { askNow, lendEar, wishFor } from '../support/asks.ts'
import { eventually, fill, headed, shows } from '../support/road.ts'
import { press } from '../two.ts'

export const asksStory: Chapter = async ({ ana, ben }, look) => {
  await ana.go('/times')
  await headed(ana, times.now.title)
  await look('now', ana)
  await askNow.ask(ana)
  await look('now-asked', ana)
  await ben.go('/times')
  await headed(ben, times.now.theirs('Ana'))
  await press(ben, times.yes.at)
  await look('now-answer-ben', ben)
  await press(ben, times.yes.tomorrow)
  await headed(ana, times.agreed.tomorrow)
  await look('now-agreed', ana)
  await press(ana, times.agreed.off)
  await lendEar.ask(ana)
  await ben.go('/times/ear')
  await headed(ben, times.ear.theirs('Ana'))
  await look('ear-ben', ben)
  await press(ben, times.leave.ear)
  await ben.go('/asking/quiet')
  await headed(ben, quiet.title)
  await ben.page.getByRole('switch', { name: quiet.hours }).check()
  await look('quiet-ben', ben)

  const { form, page } = behaviours
  await ben.go('/behaviours/mine')
  await headed(ben, form.mine.title)
  await look('own-ben', ben)
  await press(ben, form.cues[0] ?? '')
  await fill(ben, form.act.mine, 'I take one slow breath before I answer')
  await press(ben, words.app.shareWith('Ana'))
  await headed(ben, page.title)
  await wishFor(ana, 'Ben', 'dinner is over', 'sit with me for five minutes')
  await look('wished', ana)
  await ben.go('/behaviours/read')
  await headed(ben, form.adopt.title('Ana'))
  await look('wish-ben', ben)
  await ben.go('/behaviours')
  await look('page-ben', ben)
  await ana.go('/behaviours')
  await press(ana, asked.takeBack)
  await eventually(() => shows(ana, asked.takenBack))
  await look('taken-back', ana)
}
