/** R40: only its owner is asked; firmer counts at once, softer a day later, and what is thought better of nobody knew (T3). */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { promptsAbout } from '@mend/domain/boundaries'
import { boundaries } from '../../web/src/rooms/boundaries/words.ts'
import { today } from '../../web/src/rooms/boundaries/today.ts'
import { drawLine } from '../support/lines.ts'
import { pairRests } from '../support/rest.ts'
import { canPress, eventually, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const { card, change, form, loosening, pressed, reach, review } = boundaries
const hour = 3_600_000
const morning = new Date('2026-02-11T09:00:00Z')
const past = {
  topic: 'past',
  welcome: 'Ask me what I hope for.',
  line: 'Nothing about that winter.',
} as const

let pair: Pair
let place: string
beforeEach(async () => {
  pair = await openPair({ startAt: morning })
  place = await drawLine(pair.ana, 'Ben', 'spoken', past)
  await pair.ben.go(place)
  await headed(pair.ben, card.titleTheirs('Ana'))
})
afterEach(() => pair.close())

/** Ana takes another reach, and saves it. */
async function changeTo(person: Person, to: keyof typeof reach, button: string): Promise<void> {
  await person.go(`${place}/change`)
  await headed(person, change.title)
  await person.page.getByText(reach[to], { exact: true }).click()
  await press(person, button)
  await headed(person, card.titleMine)
}

const state = ({ page }: Person) => page.locator('[data-loosening]').getAttribute('data-loosening')
const rows = async (person: Person) =>
  (await person.storage()).split('\n').filter((line) => line.startsWith('== '))

test('R40 · loosened: Ben sees no change for a day, not with Ana’s clock moved forward either', async () => {
  const { ana, ben } = pair
  await pairRests(pair)
  const before = { screen: await ben.page.locator('main').innerText(), rows: await rows(ben) }
  await changeTo(ana, 'gently', change.saveLater)
  expect(await shows(ana, loosening.back(promptsAbout({ what: 'topic', topic: 'past' })))).toBe(
    true,
  )
  expect(await canPress(ana, loosening.now)).toBe(false)

  // Her clock alone goes on by more than a day: the time that counts is not hers to set.
  await ana.page.clock.fastForward(25 * hour)
  await eventually(async () => (await state(ana)) === 'waits')
  await ana.offline(true)
  await ana.page.clock.fastForward(2 * hour)
  expect(await canPress(ana, loosening.now)).toBe(false)
  await ana.offline(false)
  await eventually(async () => (await state(ana)) === 'waits')
  await pairRests(pair)
  expect(await ben.page.locator('main').innerText()).toBe(before.screen)
  expect(await rows(ben)).toEqual(before.rows)
})

test('R40 · after a day Ana is asked once more, and only then it is softer, on both', async () => {
  const { ana, ben, passTime } = pair
  await changeTo(ana, 'gently', change.saveLater)
  await passTime(23 * hour)
  expect(await state(ana)).toBe('waits')
  await passTime(2 * hour)
  await eventually(async () => (await state(ana)) === 'ripe')
  expect(await shows(ben, reach.not)).toBe(true)
  await press(ana, loosening.now)
  await eventually(() => shows(ben, reach.gently))
  await eventually(async () => (await ana.page.locator('[data-loosening]').count()) === 0)

  // Firmer again counts at once.
  await changeTo(ana, 'not', change.saveNow)
  await eventually(() => shows(ben, reach.not))
})

test('R40 · cancelled after twenty-three hours, Ben’s store never knew', async () => {
  const { ana, ben, passTime } = pair
  await pairRests(pair)
  const before = await rows(ben)
  await press(ana, review.end)
  await press(ana, review.endYes)
  await eventually(() => shows(ana, loosening.headEnd))
  await passTime(23 * hour)
  await press(ana, loosening.cancel)
  await eventually(async () => (await ana.page.locator('[data-loosening]').count()) === 0)
  await passTime(5 * hour)
  await pairRests(pair)
  expect(await rows(ben)).toEqual(before)
  expect(await shows(ben, past.line)).toBe(true)
})

test('R40 · only Ana is asked to look at it again; keeping it asks again three months later', async () => {
  const { ana, ben, passTime } = pair
  await passTime(90 * 24 * hour + hour)
  await ana.go('/')
  await eventually(() => shows(ana, today.review.title))
  await ben.go('/')
  await eventually(() => shows(ben, 'Ana'))
  expect(await shows(ben, today.review.title)).toBe(false)
  await ana.go(place)
  await press(ana, review.keep)
  await eventually(async () => (await ana.page.locator('[data-review="later"]').count()) === 1)
  await ana.go('/')
  await eventually(async () => !(await shows(ana, today.review.title)))
})

test('T3 · a line that was all but given up three times: a private card on pressure, for its owner', async () => {
  const { ana, ben } = pair
  for (let time = 1; time <= 3; time++) {
    expect(await shows(ana, pressed.body)).toBe(false)
    await press(ana, review.end)
    await press(ana, review.endYes)
    await press(ana, loosening.cancel)
    await eventually(() => canPress(ana, review.end))
  }
  await eventually(() => shows(ana, pressed.body))
  await pairRests(pair)
  expect(await shows(ben, pressed.body)).toBe(false)
  // Nobody but its owner edits it, and there is nowhere to comment on it.
  await ben.go(place)
  await headed(ben, card.titleTheirs('Ana'))
  expect(await ben.page.locator('textarea, input').count()).toBe(0)
  await ben.go(`${place}/change`)
  await eventually(async () => !(await shows(ben, form.line)))
})
