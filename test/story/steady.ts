/** The steadying kit, each exercise as it begins and as it runs; and the two breathing at one pace. */
import { steady } from '../../web/src/words/en/steady.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter, Look } from '../story.ts'
import { headed } from '../support/road.ts'
import { putOnStrap } from '../support/strap.ts'
import { type Pair, press } from '../two.ts'

const exercises = ['sigh', 'paced', 'ground', 'reset', 'together', 'pulse']
const { together, reset } = steady

export const steadyStory: Chapter = async (pair, look) => {
  const { ana, ben } = pair
  for (const exercise of exercises) {
    await ana.go(`/steady/${exercise}`)
    await ana.page.getByRole('heading', { level: 1 }).waitFor()
    await look(exercise, ana)
    const begin = ana.page.getByRole('button', { name: steady.begin, exact: true })
    if ((await begin.count()) === 0) continue
    await begin.click()
    await look(`${exercise}-begun`, ana)
    await press(ana, steady.stop)
    await headed(ana, steady.afterTitle)
    if (exercise === 'sigh') await look('after', ana)
    await ana.go('/steady')
  }
  await ana.go('/steady/reset')
  await ana.page.getByText(reset.kinds[1]?.name ?? '').click()
  await press(ana, steady.begin)
  await look('reset-begun', ana)

  await ben.go('/')
  await ana.go('/steady/together')
  await press(ana, together.ask('Ben'))
  await ben.page.getByText(words.today.breatheInvite.text('Ana')).waitFor()
  await look('together-asked', ana)
  await look('together-invited', ben)
  await press(ben, words.today.breatheInvite.open)
  await ana.page.getByText(together.withYou('Ben')).waitFor()
  await look('together-begun', ana)
  await worn(pair, look)
}

/** A strap is on: calm first, then fast for long enough that a pause is offered. */
async function worn(pair: Pair, look: Look): Promise<void> {
  const { ana } = pair
  const strap = await putOnStrap(pair)
  await ana.go('/steady/pulse')
  await press(ana, steady.pulse.connect)
  await ana.page.getByLabel(steady.pulse.spoken(72)).waitFor()
  await look('pulse-on', ana)
  await ana.go('/mend')
  strap.beat(104)
  await ana.page.getByText(words.app.quickPulse.text).waitFor({ timeout: 15_000 })
  await look('pulse-quick', ana)
  await press(ana, words.app.cancel)
  await strap.takeOff()
}
