/** Nothing is lost: the cable pulled, the tab closed, the relay killed, at each step of a repair's beginning. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { flag } from '../web/src/rooms/ruptures/words.ts'
import { words } from '../web/src/words/en.ts'
import { written } from './support/rest.ts'
import { eventually, fill, headed, shows } from './support/road.ts'
import { openPair, press, reopen, type Pair, type Person } from './two.ts'

let pair: Pair
let { ana, ben }: { ana: Person; ben: Person } = {} as Pair

beforeAll(async () => {
  pair = await openPair({ relay: 'process' })
  ;({ ana, ben } = pair)
})
afterAll(() => pair.close())

// Up to the button that shares, on Ana's device.
async function name(line: string): Promise<void> {
  await ana.go('/mend/new')
  await fill(ana, flag.line, line)
  await press(ana, flag.next)
  await ana.page.getByText(flag.wishes.write, { exact: true }).click()
}

const mended = async (person: Person, line: string): Promise<void> => {
  await person.go('/mend')
  await eventually(() => shows(person, line))
}

test('a tab closed in the middle of a sentence has the sentence when it is opened again', async () => {
  await ana.go('/mend/new')
  await written(ana, () => fill(ana, flag.line, 'The bread and the'))
  ana = await reopen(ana, '/mend/new')
  await eventually(
    async () =>
      (await ana.page.getByLabel(flag.line, { exact: true }).inputValue()) === 'The bread and the',
  )
})

test('shared with the cable pulled, the tab closed and opened offline: it waits, then arrives once', async () => {
  await name('The bread and the bill')
  await ana.offline(true)
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, 'The bread and the bill')
  ana = await reopen(ana, '/mend')
  await eventually(() => shows(ana, 'The bread and the bill'))
  expect(await shows(ben, 'The bread and the bill')).toBe(false)
  await ana.offline(false)
  await mended(ben, 'The bread and the bill')
  await expect.poll(() => ben.page.getByText('The bread and the bill').count()).toBe(1)
})

test('the relay is killed as something is shared, and started again: both have it, once', async () => {
  await name('The late call')
  await pair.relay.stop()
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, 'The late call')
  await pair.relay.start()
  await mended(ben, 'The late call')
  await expect.poll(() => ben.page.getByText('The late call').count()).toBe(1)
})

test('both write while the relay is away, and close their tabs: both have both afterwards', async () => {
  await pair.relay.stop()
  await name('Ana’s line')
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, 'Ana’s line')
  await ben.go('/mend/new')
  await fill(ben, flag.line, 'Ben’s line')
  await press(ben, flag.next)
  await ben.page.getByText(flag.wishes.write, { exact: true }).click()
  await press(ben, words.app.shareWith('Ana'))
  await headed(ben, 'Ben’s line')
  ana = await reopen(ana)
  ben = await reopen(ben)
  await pair.relay.start()
  for (const person of [ana, ben]) {
    await mended(person, 'Ana’s line')
    await mended(person, 'Ben’s line')
  }
})

test('what Today says first, when it is opened, is what it goes on saying', async () => {
  const page = await ana.context.newPage()
  await page.addInitScript(() => {
    const said = new Set<string>()
    Reflect.set(window, 'said', said)
    new MutationObserver(() => {
      const title = document.querySelector('h1')?.textContent ?? ''
      if (title !== '') said.add(title)
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  await page.goto(ana.origin)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForTimeout(500)
  const said = await page.evaluate(() => [...(Reflect.get(window, 'said') as Set<string>)])
  expect(said).toHaveLength(1)
  await page.close()
})

test('the pages complained of nothing on the way', () => {
  expect([...ana.complaints, ...ben.complaints]).toEqual([])
})
