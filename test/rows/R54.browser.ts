/** R54: what sets me off stays mine line by line; the loop of both locks only in the same words. */
import { afterEach, expect, test } from 'vitest'
import { asked } from '../../web/src/rooms/asking/words.ts'
import { door } from '../../web/src/rooms/triggers/door-words.ts'
import { trigger } from '../../web/src/rooms/triggers/words.ts'
import { words } from '../../web/src/words/en.ts'
import { eventually, fill, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
afterEach(() => pair.close())

const { loop } = trigger

async function adds(person: Person, kind: 'sign' | 'do' | 'calm', line: string) {
  await fill(person, trigger.hints[kind], line)
  await press(person, trigger.add[kind])
  await person.page.locator(`[data-lines="${kind}"]`).getByText(line).waitFor()
}

test('R54 · lines that were not shared are in no store of Ben’s and not at the relay', async () => {
  pair = await openPair()
  const { ana, ben } = pair
  await ana.go('/grow')
  await ana.page.getByRole('link', { name: door.own.title }).click()
  await headed(ana, trigger.title)
  await adds(ana, 'sign', 'my jaw turns to granite')
  await adds(ana, 'calm', 'cold water on my wrists')
  await ana.page
    .locator('[data-lines="calm"]')
    .getByRole('button', { name: trigger.share('Ben') })
    .click()
  await ben.go('/triggers')
  await ben.page.locator('[data-lines="theirs"]').getByText('cold water on my wrists').waitFor()
  expect(await shows(ben, 'granite')).toBe(false)
  expect(await ben.storage()).not.toContain('granite')
  expect(pair.relay.disk()).not.toContain('granite')

  await ana.page
    .locator('[data-lines="calm"]')
    .getByRole('button', { name: trigger.takeBack })
    .click()
  await ana.page.getByText(asked.takenBack).first().waitFor()
  await eventually(async () => !(await shows(ben, 'cold water')))
})

test('R54 · the loop locks only when both say yes to the same drawing', async () => {
  pair = await openPair()
  const { ana, ben } = pair
  await ana.go('/triggers/loop')
  await press(ana, loop.begin)
  await fill(ana, loop.boxes.spark, 'one of us is late')
  await fill(ana, loop.boxes.one, 'one goes quiet')
  await press(ana, words.app.shareWith('Ben'))
  await ana.page.locator('[data-loop="drawn"]').waitFor()
  expect(await shows(ana, loop.whole)).toBe(true)
  expect(await ana.page.getByRole('button', { name: loop.approve }).count()).toBe(0)

  await ben.go('/triggers/loop')
  await press(ben, loop.change)
  await fill(ben, loop.boxes.other, 'one asks and asks')
  await fill(ben, loop.boxes.after, 'both are lonely')
  await press(ben, words.app.shareWith('Ana'))
  await press(ana, loop.approve)
  await ana.page.getByText(loop.iSaid('Ben')).waitFor()

  // A change of one word takes the yes back.
  await press(ben, loop.change)
  await fill(ben, loop.boxes.after, 'both are lonely and sad')
  await press(ben, words.app.shareWith('Ana'))
  await press(ben, loop.approve)
  await ben.page.getByText(loop.iSaid('Ana')).waitFor()
  expect(await ben.page.locator('[data-loop="locked"]').count()).toBe(0)
  await ana.page.getByText(loop.theySaid('Ben')).waitFor()
  await press(ana, loop.approve)
  for (const { page } of [ana, ben]) {
    const locked = page.locator('[data-loop="locked"]')
    await locked.waitFor()
    expect(await locked.innerText()).toContain('both are lonely and sad')
  }
})

test('R54 · both draw offline: one drawing stands, the words of the second come back', async () => {
  pair = await openPair()
  const { ana, ben } = pair
  await Promise.all([ana.offline(true), ben.offline(true)])
  for (const [person, spark] of [
    [ana, 'a slammed door'],
    [ben, 'an empty fridge'],
  ] as const) {
    await person.go('/triggers/loop')
    await press(person, loop.begin)
    await fill(person, loop.boxes.spark, spark)
    await press(person, words.app.shareWith(person === ana ? 'Ben' : 'Ana'))
    await person.page.locator('[data-loop="drawn"]').waitFor()
  }
  await ana.offline(false)
  await ben.go('/triggers/loop')
  await ben.offline(false)
  const read = ({ page }: Person) => page.locator('[data-loop="drawn"]').innerText()
  await eventually(async () => (await read(ana)) === (await read(ben)))
  const lost = (await read(ana)).includes('slammed') ? ben : ana
  await lost.go('/')
  await eventually(() => shows(lost, lost === ana ? 'a slammed door' : 'an empty fridge'))
})
