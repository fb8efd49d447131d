/** Both would look at an old wound; Ana names it, and they go through it step by step. */
import { wounds } from '../../web/src/rooms/wounds/words.ts'
import type { Chapter } from '../story.ts'
import { eventually, headed, shows } from '../support/road.ts'
import { atWounds, namesWound, opensDoor, says, sitsDown } from '../support/wounds.ts'
import { press } from '../two.ts'

const { name, steps, stop, wound } = wounds

export const woundsStory: Chapter = async (pair, look) => {
  const { ana, ben } = pair
  await atWounds(ana)
  await look('door', ana)
  await opensDoor(pair)
  await look('open', ana)
  await ana.go('/wounds/name')
  await headed(ana, name.title)
  await look('name', ana)
  await namesWound(pair, 'The summer when I was ill', name.none)
  await look('named-ben', ben)
  await sitsDown(pair)
  await look('feel', ana)
  await look('feel-ben', ben)
  await says(ana, steps.feel.label, 'I still feel left alone in that room', 'Ben')
  await headed(ben, steps.understand.title)
  await look('understand-ben', ben)
  await says(ben, steps.understand.label('Ana'), 'You waited for me every evening', 'Ana')
  await headed(ana, steps.confirm.title)
  await look('confirm', ana)
  await press(ana, steps.confirm.yes)
  await headed(ana, steps.recall.title)
  await look('recall', ana)
  await press(ana, steps.recall.skip)
  await headed(ben, steps.recall.title)
  await press(ben, steps.recall.skip)
  await headed(ana, steps.need.title)
  await look('need', ana)
  await says(ana, steps.need.label, 'Ask me how it is, now and then', 'Ben')
  await headed(ana, wounds.title)
  await ana.page.locator('[data-wound="rests"]').waitFor()
  await ana.page.locator('summary', { hasText: stop.head }).click()
  await look('over', ana)
  await press(ana, stop.rest)
  await eventually(async () => !(await shows(ana, wound.last)))
}
