/** What one measures for oneself: the empty page, the questions half-way, and numbers over time. */
import { csi4 } from '../../web/content/measures/csi-4.ts'
import { measure } from '../../web/src/rooms/measures/words.ts'
import type { Chapter } from '../story.ts'
import { headed } from '../support/road.ts'
import { press } from '../two.ts'

export const measuresStory: Chapter = async ({ ana, passTime }, look) => {
  await ana.go('/measures')
  await headed(ana, measure.title)
  await look('empty', ana)
  for (const score of [2, 3]) {
    await ana.go('/measures/satisfaction')
    await headed(ana, measure.ask.satisfaction)
    for (const item of ['happy', 'warm', 'rewarding', 'satisfied'] as const) {
      const { question, answers } = csi4[item]
      const group = ana.page.getByRole('group', { name: question })
      await group.getByText(answers[score] ?? '', { exact: true }).click()
    }
    if (score === 2) await look('questions', ana)
    await press(ana, measure.ask.save)
    await headed(ana, measure.title)
    if (score === 2) await passTime(28 * 86_400_000)
  }
  await look('numbers', ana)
  await ana.go('/measures/promises')
  await headed(ana, measure.ask.promises)
  await look('promises', ana)
}
