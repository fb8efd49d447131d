/** What cannot be drawn: one line takes no list with it, one screen no other; and lists that a partner makes too long. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words } from '../web/src/words/en.ts'
import { openModifiedPair, type ModifiedPair } from './support/modified.ts'
import { eventually, headed, shows } from './support/road.ts'

let pair: ModifiedPair
const due = Math.floor((Date.now() + 3_600_000) / 60_000) * 60_000
beforeAll(async () => {
  pair = await openModifiedPair()
  const { ben } = pair
  const head = { v: 1, audience: 'both' }
  const flagged = { kind: 'rupture-flagged', ...head, thread: 'matter', title: 'The bread' }
  await ben.say({ ...flagged, happenedAt: Date.now() - 60_000, wish: 'talk' })
  for (let n = 0; n < 60; n++)
    await ben.device.append([
      {
        ...{ audience: 'both', slot: null },
        bytes: new TextEncoder().encode(
          JSON.stringify({
            ...{ kind: 'promise-made', ...head, thread: `p${n}`, about: 'matter' },
            ...{ what: `promise number ${n}`, due: due + n },
          }),
        ),
      },
    ])
  await eventually(() => ben.device.status().pending === 0)
})
afterAll(() => pair.close())

const lines = (): Promise<number> => pair.ana.page.getByText(/promise number \d/).count()

test('Today shows five of sixty that come up, and the rest on asking; so does the road', async () => {
  const { ana } = pair
  await ana.go('/')
  await eventually(() => shows(ana, words.app.more(55)))
  expect(await lines()).toBe(5)
  await ana.page
    .getByRole('button', { name: words.app.more(55) })
    .first()
    .click()
  await eventually(async () => (await lines()) === 55)
  await ana.go('/mend/matter')
  await eventually(() => shows(ana, 'promise number 3'))
  const onRoad = await ana.page
    .locator('main')
    .getByText(/promise number \d/)
    .count()
  expect(onRoad).toBeLessThan(40)
})

test('a line that cannot be drawn is left out, and those beside it stay', async () => {
  const { ana } = pair
  await ana.go('/')
  await eventually(() => shows(ana, 'promise number 1'))
  await ana.page.addInitScript((poisoned) => {
    const honest = Reflect.get(Date.prototype, 'toDateString')
    Date.prototype.toDateString = function (this: Date) {
      if (this.getTime() === poisoned) throw new RangeError('no such day')
      return honest.call(this)
    }
  }, due + 1)
  await ana.page.reload()
  await eventually(() => shows(ana, 'promise number 2'))
  expect(await shows(ana, 'promise number 0')).toBe(true)
  expect(await ana.page.getByText('promise number 1', { exact: true }).count()).toBe(0)
  expect(await shows(ana, words.app.fault.title)).toBe(false)
})

test('a screen that cannot be drawn says so, and the next one is drawn', async () => {
  const { ana } = pair
  await ana.go('/')
  // The first heading that is made on the next screen, and only that one, cannot be made.
  await ana.page.evaluate(() => {
    const honest = document.createElementNS.bind(document) as (...made: unknown[]) => Element
    let broken = false
    document.createElementNS = ((...made: unknown[]) => {
      const [, name] = made
      if (broken || name !== 'h1' || location.pathname !== '/mend') return honest(...made)
      broken = true
      throw new TypeError('no heading')
    }) as typeof document.createElementNS
  })
  await ana.page.getByRole('link', { name: words.app.tabs.mend }).first().click()
  await headed(ana, words.app.fault.title)
  await ana.page.goBack()
  await eventually(async () => !(await shows(ana, words.app.fault.title)))
  await eventually(() => shows(ana, 'promise number 2'))
})
