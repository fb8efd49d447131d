/** The steadying kit, each exercise as it begins and as it runs. */
import { steady } from '../../web/src/words/en/steady.ts'
import type { Chapter } from '../story.ts'

const exercises = ['sigh', 'paced', 'ground', 'reset', 'together', 'pulse']

export const steadyStory: Chapter = async ({ ana }, look) => {
  for (const exercise of exercises) {
    await ana.go(`/steady/${exercise}`)
    await ana.page.getByRole('heading', { level: 1 }).waitFor()
    await look(exercise, ana)
    const begin = ana.page.getByRole('button', { name: steady.begin, exact: true })
    if ((await begin.count()) === 0) continue
    await begin.click()
    await look(`${exercise}-begun`, ana)
    await ana.go('/steady')
  }
}
