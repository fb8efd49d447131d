/** From what one wants to shout to what one needs. */
import { needs } from '../../web/src/rooms/needs/words.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter } from '../story.ts'
import { fill, headed } from '../support/road.ts'
import { press } from '../two.ts'

export const needsStory: Chapter = async ({ ana }, look) => {
  await ana.go('/needs')
  await headed(ana, needs.title)
  await look('empty', ana)
  await fill(ana, needs.scratch, 'Nobody ever asks me anything in this house!')
  await press(ana, needs.chips[2] ?? '')
  await fill(ana, needs.when, 'plans change')
  await look('need', ana)
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, needs.shared)
  await look('shared', ana)
}
