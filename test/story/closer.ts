/** What the two ask in one word, let each other see, draw together, and look back on. */
import { brought } from '../../web/src/rooms/brought/words.ts'
import { disclosure } from '../../web/src/rooms/disclosures/words.ts'
import { part } from '../../web/src/rooms/parts/words.ts'
import { signal } from '../../web/src/rooms/signals/words.ts'
import { trigger } from '../../web/src/rooms/triggers/words.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter } from '../story.ts'
import { fill, headed, mendRupture } from '../support/road.ts'
import { press } from '../two.ts'

export const closerStory: Chapter = async (pair, look) => {
  await signals(pair, look)
  await seen(pair, look)
  await drawn(pair, look)
  await mended(pair, look)
}

const signals: Chapter = async ({ ana, ben }, look) => {
  await ana.go('/signals/sentence')
  await headed(ana, signal.sentence.title)
  await look('sentence', ana)
  await ana.go('/signals')
  await headed(ana, signal.title)
  await look('signals', ana)
  await ana.go('/signals/send/space')
  await headed(ana, signal.names.space)
  await look('space', ana)
  await press(ana, signal.send.press('Ben'))
  await headed(ana, signal.title)
  await look('space-asked', ana)
  await ben.go('/signals/send/reassurance')
  await headed(ben, signal.names.reassurance)
  await press(ben, signal.send.press('Ana'))
  await ben.page.locator('[data-sentence]').waitFor()
  await look('opposite-ben', ben)
  await press(ana, signal.mine.back)
  await ana.page.locator('[data-signal="theirs"]').waitFor()
  await look('answer', ana)
  await press(ana, signal.replies.here)
  await ben.page.getByText(signal.replies.here).waitFor()
  await press(ben, signal.mine.end)
}

const { page, write } = disclosure

const seen: Chapter = async ({ ana, ben }, look) => {
  await ana.go('/disclosures/new')
  await headed(ana, write.title)
  await ana.page.getByText(disclosure.feelings.hope, { exact: true }).click()
  await fill(ana, write.label, 'I would like to dance again, with you')
  await look('disclosure', ana)
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, disclosure.list.title)
  await look('disclosures', ana)
  await ben.go('/disclosures')
  await ben.page.getByRole('link', { name: disclosure.list.theirs('Ana') }).click()
  await headed(ben, page.theirs('Ana'))
  await look('disclosure-ben', ben)
  await press(ben, disclosure.starters.hope[0] ?? '')
  await press(ben, page.share('Ana'))
  await ben.page.locator('[data-acknowledged="words"]').waitFor()
  await look('acknowledged-ben', ben)
  await ana.page.getByRole('link', { name: disclosure.list.mine }).click()
  await headed(ana, page.mine)
  await look('acknowledged', ana)
}

const drawn: Chapter = async ({ ana, ben }, look) => {
  await ana.go('/triggers')
  await headed(ana, trigger.title)
  await fill(ana, trigger.hints.calm, 'cold water on my hands')
  await press(ana, trigger.add.calm)
  await press(ana, trigger.share('Ben'))
  await ana.page.getByText(trigger.shared('Ben')).waitFor()
  await look('own-signs', ana)
  await ben.go('/triggers')
  await ben.page.locator('[data-lines="theirs"]').waitFor()
  await look('own-signs-ben', ben)
  const { loop } = trigger
  await ana.go('/triggers/loop')
  await press(ana, loop.begin)
  await fill(ana, loop.boxes.spark, 'one of us comes home late')
  await fill(ana, loop.boxes.one, 'one asks, and asks again')
  await fill(ana, loop.boxes.other, 'one goes quieter and quieter')
  await fill(ana, loop.boxes.after, 'two rooms, and both miss each other')
  await look('loop-drawing', ana)
  await press(ana, words.app.shareWith('Ben'))
  await press(ana, loop.approve)
  await ana.page.getByText(loop.iSaid('Ben')).waitFor()
  await look('loop-waits', ana)
  await ben.go('/triggers/loop')
  await press(ben, loop.approve)
  await ben.page.locator('[data-loop="locked"]').waitFor()
  await look('loop-ben', ben)
}

const mended: Chapter = async (pair, look) => {
  const { ana, ben } = pair
  const thread = await mendRupture(pair, 'The lost keys')
  await ana.go(`/parts/${thread}`)
  await headed(ana, part.title)
  await fill(ana, part.label, 'that I did not call when I knew')
  await look('part', ana)
  await press(ana, part.save)
  await ana.page.getByText(part.waits('Ben')).waitFor()
  await look('part-waits', ana)
  await ben.go(`/parts/${thread}`)
  await fill(ben, part.label, 'that I shut the door')
  await press(ben, part.save)
  await headed(ana, part.open)
  await look('part-open', ana)
  for (const person of [ana, ben]) {
    await person.go(`/brought/${thread}`)
    await headed(person, brought.mark.title)
    await person.page.getByText(brought.walk, { exact: true }).click()
    if (person === ana) await look('brought-marks', ana)
    await press(person, brought.mark.save)
    await person.page.getByRole('link', { name: brought.mark.toList }).waitFor()
  }
  await ana.go('/brought')
  await headed(ana, brought.title)
  await look('brought-early', ana)
  await mendRupture(pair, 'The cold soup')
  await mendRupture(pair, 'The late train')
  await ana.go('/brought')
  await ana.page.locator('.brought').waitFor()
  await look('brought', ana)
}
