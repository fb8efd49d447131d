/** R36: space is asked for in two taps and kept; opposite signals meet in the sentence that both agreed on. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { promise } from '../../web/src/rooms/promises/words.ts'
import { door } from '../../web/src/rooms/signals/door-words.ts'
import { today } from '../../web/src/rooms/signals/today.ts'
import { signal } from '../../web/src/rooms/signals/words.ts'
import { timeout } from '../../web/src/rooms/timeouts/words.ts'
import { words } from '../../web/src/words/en.ts'
import { minute } from '../support/mend.ts'
import { eventually, fill, flagRupture, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
beforeEach(async () => {
  pair = await openPair({ startAt: new Date('2030-03-05T12:00:00Z'), timezone: 'Europe/Berlin' })
})
afterEach(() => pair.close())

type Kind = keyof typeof signal.names

/** From the page of signals: one word, a length, and the press that asks. */
async function asks(person: Person, partner: string, what: Kind, length: string) {
  await person.go(`/signals/send/${what}`)
  await headed(person, signal.names[what])
  await person.page.getByText(length, { exact: true }).click()
  await press(person, signal.send.press(partner))
  await headed(person, signal.title)
}

const { lengths } = signal.send

/** The first sentence of Today, without the hour in it. */
async function opensWith(person: Person, sentence: string) {
  await person.go('/')
  await eventually(async () => (await person.page.locator('h1').innerText()).startsWith(sentence))
}

test('R36 · 45 minutes of space: no notice of Ben’s until then, one line for him, one line for both at the end', async () => {
  const { ana, ben } = pair
  await ana.go('/')
  await ana.page.getByRole('link', { name: words.app.tabs.talk, exact: true }).click()
  await ana.page.getByRole('link', { name: door.title }).click()
  await headed(ana, signal.title)
  await asks(ana, 'Ben', 'space', lengths[45])
  await opensWith(ben, 'Ana would like space until ')

  // Ben names something meanwhile: Ana's app has it, and tells her nothing.
  await flagRupture({ ana: ben, ben: ana }, 'The keys', 'Ana')
  await opensWith(ana, 'You asked for space until ')
  expect(await shows(ana, 'The keys')).toBe(false)
  expect(await ana.page.locator('.tabs .dot').count()).toBe(0)
  await pair.passTime(44 * minute)
  await opensWith(ana, 'You asked for space until ')
  expect(await ben.page.getByRole('button', { name: signal.replies.here }).count()).toBe(0)

  await pair.passTime(2 * minute)
  for (const person of [ana, ben]) {
    await opensWith(person, today.over.title)
    expect(await shows(person, today.over.note)).toBe(true)
  }
  await eventually(() => shows(ana, 'The keys'))
  await ana.go('/signals')
  await press(ana, signal.mine.back)
  await eventually(async () => !(await shows(ana, signal.over.title)))
})

test('R36 · space and reassurance in the same second: both read the sentence they agreed on', async () => {
  const { ana, ben } = pair
  const ours = 'You breathe, I stay in the kitchen, and we are all right.'
  await ana.go('/signals/sentence')
  await fill(ana, signal.sentence.label, ours)
  await press(ana, words.app.shareWith('Ben'))
  await ben.go('/signals/sentence')
  await press(ben, signal.sentence.agree)
  await ana.page.locator('[data-sentence="agreed"]').waitFor()

  await Promise.all([ana.offline(true), ben.offline(true)])
  await asks(ana, 'Ben', 'space', lengths[30])
  await asks(ben, 'Ana', 'reassurance', lengths[30])
  await Promise.all([ana.offline(false), ben.offline(false)])
  for (const person of [ana, ben]) {
    const read = person.page.locator('[data-sentence="agreed"]')
    await read.waitFor()
    expect(await read.innerText()).toBe(ours)
    await opensWith(person, ours)
  }
})

test('R36 · “not now” makes a promise in one press; the third space without a return is told to Ben alone', async () => {
  const { ana, ben } = pair
  await asks(ana, 'Ben', 'comfort', lengths[30])
  await opensWith(ben, today.asks.comfort('Ana'))
  await ben.go('/signals')
  await ben.page
    .getByRole('button', { name: /^Not now/ })
    .first()
    .click()
  await ana.page.getByText(/^Not now\. I promise/).waitFor()
  await ben.go('/')
  await eventually(() => shows(ben, signal.promise.be('Ana')))
  await ben.page.getByRole('link', { name: new RegExp(signal.promise.be('Ana')) }).click()
  await headed(ben, promise.title.mine)

  for (let day = 0; day < 3; day++) {
    await asks(ana, 'Ben', 'space', lengths[15])
    await pair.passTime(24 * 60 * minute)
  }
  for (const person of [ana, ben]) {
    await person.go('/signals')
    await headed(person, signal.title)
  }
  await eventually(() => shows(ben, timeout.card.body))
  expect(await shows(ana, timeout.card.body)).toBe(false)
  expect(await ana.storage()).not.toContain(timeout.card.body)
})
