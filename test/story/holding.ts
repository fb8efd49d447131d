/** What two hold together: the weight of a day, a task, a hard day told, good news, once a month, and help from outside. */
import { feedback } from '../../web/src/rooms/feedback/words.ts'
import { handovers } from '../../web/src/rooms/handovers/words.ts'
import { outside, packet, sessions } from '../../web/src/rooms/outside/words.ts'
import { tellings } from '../../web/src/rooms/tellings/words.ts'
import { weather } from '../../web/src/rooms/weather/words.ts'
import { wins } from '../../web/src/rooms/wins/words.ts'
import { sealed } from '../../web/src/words/en/sealed.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter } from '../story.ts'
import { dinner, offerTask } from '../support/asks.ts'
import { fill, flagRupture, headed } from '../support/road.ts'
import { press } from '../two.ts'

export const holdingStory: Chapter = async (pair, look) => {
  await weight(pair, look)
  await task(pair, look)
  await told(pair, look)
  await good(pair, look)
  await monthly(pair, look)
  await helped(pair, look)
}

const weight: Chapter = async ({ ana, ben }, look) => {
  for (const person of [ben, ana]) {
    await person.go('/weather')
    await headed(person, weather.title)
    await press(person, weather.join.press)
    await person.page.getByText(weather.join.stop).waitFor()
  }
  await ana.go('/weather/say')
  await headed(ana, weather.form.title)
  await ana.page.getByLabel(weather.form.load).fill('7')
  await ana.page.getByText(weather.sources.work, { exact: true }).click()
  await ana.page.getByText(weather.helps.do, { exact: true }).click()
  await look('weather-say', ana)
  await press(ana, weather.form.press('Ben'))
  await headed(ana, weather.title)
  await ben.page.getByText(weather.load(7)).waitFor()
  await look('weather', ben)
  await ben.go('/weather/ease')
  await headed(ben, weather.easing.title)
  await look('weather-ease', ben)
}

const task: Chapter = async ({ ana, ben }, look) => {
  await ana.go('/handovers/new')
  await headed(ana, handovers.form.title)
  await look('task-new', ana)
  await offerTask(ana, 'Ben', { ...dinner, day: '2026-03-20' })
  await look('task-offered', ana)
  await ben.go('/handovers/read')
  await headed(ben, handovers.offer.title('Ana'))
  await look('task-read', ben)
  await press(ben, handovers.offer.take)
  await headed(ben, handovers.title)
  await look('task-taken', ben)
}

const told: Chapter = async ({ ana, ben }, look) => {
  const { tell, hear, confirm, feel, support, review } = tellings
  await ana.go('/tellings')
  await headed(ana, tellings.title)
  await look('telling', ana)
  await press(ana, tellings.ask('Ben'))
  await headed(ana, tellings.asked)
  await look('telling-asked', ana)
  await ben.go('/tellings')
  await headed(ben, tellings.theirs('Ana'))
  await look('telling-theirs', ben)
  await press(ben, tellings.join)
  await headed(ana, tell.title)
  await fill(ana, tell.what, 'The meeting ran two hours over, and nobody asked me.')
  await look('telling-tell', ana)
  await press(ana, tell.send)
  await headed(ben, hear.title)
  await fill(ben, hear.words, 'It went on and on, and you were not asked.')
  await look('telling-hear', ben)
  await press(ben, hear.send)
  await headed(ana, confirm.title)
  await look('telling-confirm', ana)
  await press(ana, confirm.yes)
  await headed(ben, feel.title)
  await look('telling-feel', ben)
  await fill(ben, feel.words, 'It makes me sad that nobody saw it.')
  await press(ben, feel.send)
  await headed(ana, support.title)
  await look('telling-support', ana)
  await press(ana, support.on)
  await headed(ana, review.title)
  await look('telling-review', ana)
  await press(ana, review.send)
  await headed(ana, tellings.title)
  await look('telling-done', ana)
}

const good: Chapter = async ({ ana, ben }, look) => {
  await ana.go('/wins')
  await headed(ana, wins.title)
  await fill(ana, wins.label, 'I sang in the choir')
  await press(ana, words.app.shareWith('Ben'))
  await look('wins', ana)
  await ben.go('/wins')
  await ben.page.getByRole('link', { name: /I sang in the choir/ }).click()
  await headed(ben, wins.one.theirs('Ana'))
  await look('win-theirs', ben)
}

const monthly: Chapter = async ({ ana, ben }, look) => {
  const { form, opened, page } = feedback
  for (const [person, partner, more] of [
    [ana, 'Ben', 'a walk after dinner'],
    [ben, 'Ana', 'an hour without phones'],
  ] as const) {
    await person.go('/feedback')
    await headed(person, page.title)
    await look(`monthly-${person.name}`, person)
    await person.go('/feedback/write')
    await headed(person, form.title)
    await fill(person, form.labels.more, more)
    if (person === ana) await look('monthly-write', person)
    await press(person, sealed.save(partner))
    await headed(person, page.title)
  }
  await ben.page.getByRole('link', { name: page.open }).click()
  await headed(ben, opened.title)
  await look('monthly-opened', ben)
  await fill(ben, opened.hear('Ana'), 'You would like to walk with me')
  await press(ben, words.app.shareWith('Ana'))
  await ben.page.locator('[data-answer="reply"]').waitFor()
  await look('monthly-reply', ben)
}

const helped: Chapter = async (pair, look) => {
  const { ana } = pair
  await ana.go('/outside')
  await headed(ana, outside.title)
  await look('outside', ana)
  await ana.go('/outside/sessions')
  await headed(ana, sessions.title)
  await look('sessions-empty', ana)
  await fill(ana, sessions.label, 'ten minutes after dinner, without phones')
  await press(ana, words.app.shareWith('Ben'))
  await ana.page.getByRole('link', { name: /ten minutes after dinner/ }).click()
  await headed(ana, sessions.one.title)
  await look('session', ana)
  await flagRupture(pair, 'The keys, on Tuesday')
  await ana.go('/outside')
  await ana.page.getByRole('link', { name: outside.packetDoor }).click()
  await headed(ana, packet.title)
  await ana.page.locator('label.choice', { hasText: 'The keys' }).getByRole('checkbox').check()
  await look('packet', ana)
  await press(ana, packet.read(1))
  await headed(ana, packet.preview.title)
  await look('packet-read', ana)
}
