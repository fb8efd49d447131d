/** What a person waits for, counted in ways to the disk and not in milliseconds: a busy machine cannot make it fail. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { needs } from '../web/src/rooms/needs/words.ts'
import { words } from '../web/src/words/en.ts'
import { written } from './support/rest.ts'
import { fill, headed } from './support/road.ts'
import { openPair, type Pair, press } from './two.ts'

let pair: Pair

beforeAll(async () => {
  pair = await openPair()
  for (const { page } of [pair.ana, pair.ben]) {
    await page.addInitScript(countWrites)
    await page.reload()
    await page.locator('main h1').waitFor()
  }
})
afterAll(() => pair.close())

/** In the page, before anything of the app: every write that is durable, by the tables it went to. */
function countWrites(): void {
  const written: string[] = []
  Reflect.set(window, 'written', written)
  const asked = Reflect.get(IDBDatabase.prototype, 'transaction')
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    const transaction = asked.call(this, names, mode, options)
    if (mode === 'readwrite')
      transaction.addEventListener('complete', () =>
        written.push([...transaction.objectStoreNames].join(' ')),
      )
    return transaction
  }
}

/** From now on. @returns what was written until these words were on the screen */
async function writtenUntil(page: Page, text: string): Promise<() => Promise<readonly string[]>> {
  await page.evaluate((wanted) => {
    const written = Reflect.get(window, 'written') as string[]
    written.length = 0
    Reflect.set(window, 'until', null)
    const watch = new MutationObserver(() => {
      if (!document.body.textContent.includes(wanted)) return
      watch.disconnect()
      Reflect.set(window, 'until', [...written])
    })
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
  }, text)
  return async () => {
    await page.waitForFunction(() => Reflect.get(window, 'until') !== null)
    return page.evaluate(() => Reflect.get(window, 'until') as string[])
  }
}

test('a Share waits for one way to the disk until it is on my screen, and for one more on the other’s', async () => {
  const { ana, ben } = pair
  await ben.go('/needs')
  await headed(ben, needs.title)
  await ana.go('/needs')
  await press(ana, 'heard')
  // What is typed is kept, too; that is over by now.
  await written(ana, () => fill(ana, needs.when, 'the kettle is on'))
  const mine = await writtenUntil(ana.page, needs.shared)
  const theirs = await writtenUntil(ben.page, 'the kettle is on')
  await press(ana, words.app.shareWith('Ben'))
  const [here, there] = [await mine(), await theirs()]
  expect(here).toEqual(['drafts outboxCouple'])
  // In the same write it is asked whether this tab still leads: that is kept among the keys.
  expect(there).toEqual(['couple keys records'])
})
