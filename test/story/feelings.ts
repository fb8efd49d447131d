/** A word that is near, a nearer one, how strong; sealed by both, open for both; and once, not this time. */
import { feelings } from '../../web/src/rooms/feelings/words.ts'
import type { Chapter } from '../story.ts'
import { fill, flagRupture, headed } from '../support/road.ts'
import { press } from '../two.ts'

export const feelingsStory: Chapter = async (pair, look) => {
  const { ana, ben } = pair
  const thread = await flagRupture(pair, 'The change of plans on Tuesday')
  await ana.go(`/mend/${thread}/feelings`)
  await headed(ana, feelings.title.begin)
  await look('begin', ana)
  for (const word of ['hurt', 'wounded', 'sad', 'lonely']) await press(ana, word)
  await fill(ana, feelings.own, 'ignored')
  await look('words', ana)
  await fill(ana, feelings.own, '')
  await press(ana, feelings.next)
  await ana.page.getByLabel(`${feelings.strength} wounded`).fill('8')
  await ana.page.getByLabel(`${feelings.strength} lonely`).fill('6')
  await ana.page.getByLabel(`${feelings.body} wounded`).selectOption({ index: 1 })
  await fill(
    ana,
    feelings.more,
    'The table was laid, and I sat there feeling my evening slip away.',
  )
  await look('closer', ana)
  await press(ana, feelings.sealWith('Ben'))
  await headed(ana, feelings.title.sealed)
  await look('sealed', ana)

  await ben.go(`/mend/${thread}/feelings`)
  await headed(ben, feelings.title.theirsFirst('Ana'))
  await look('yours-can-wait', ben)
  for (const word of ['ashamed', 'guilty', 'drained']) await press(ben, word)
  await press(ben, feelings.next)
  await ben.page.getByLabel(`${feelings.strength} drained`).fill('9')
  await press(ben, feelings.sealWith('Ana'))
  await headed(ana, feelings.title.open)
  await look('open', ana)

  const again = await flagRupture(pair, 'Sunday at your mother’s')
  await ana.go(`/mend/${again}/feelings`)
  await press(ana, 'angry')
  await press(ana, feelings.next)
  await press(ana, feelings.sealWith('Ben'))
  await ben.go(`/mend/${again}/feelings`)
  await headed(ben, feelings.title.theirsFirst('Ana'))
  await press(ben, feelings.decline)
  await headed(ana, feelings.title.notThisTime)
  await look('not-this-time', ana)
}
