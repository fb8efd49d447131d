/** A disk that goes, stands still, is full, is cleared or is damaged: no word is lost, and the true cause is said. */
import type { Page } from 'playwright'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { account } from '../web/src/rooms/accounts/words.ts'
import { words } from '../web/src/words/en.ts'
import { help } from '../web/src/words/en/help.ts'
import { flagRupture, shows } from './support/road.ts'
import { openPair, type Pair, type Person } from './two.ts'

const { notSaved, noEntry } = words.app

let pair: Pair
beforeEach(async () => {
  pair = await openPair()
})
afterEach(() => pair.close())

/** What the tests do to a page's storage: `disk.fail` is thrown by every write, `disk.silent` keeps all answers back. */
type Disk = { open: IDBDatabase[]; fail: string | null; silent: boolean; held: (() => void)[] }
declare const disk: Disk

type Open = (...given: Parameters<IDBFactory['open']>) => IDBOpenDBRequest
type Begin = (...given: readonly unknown[]) => IDBTransaction

const underHand = () => {
  const disk: Disk = { open: [], fail: null, silent: false, held: [] }
  Object.assign(globalThis, { disk })
  const honest = {
    open: Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')?.value as Open,
    transaction: Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
      ?.value as Begin,
  }
  IDBFactory.prototype.open = function (...given) {
    const request = honest.open.apply(this, given)
    request.addEventListener('success', () => disk.open.push(request.result))
    if (disk.silent)
      request.addEventListener('success', (event) => event.stopImmediatePropagation(), true)
    return request
  }
  IDBDatabase.prototype.transaction = function (...given) {
    const transaction = honest.transaction.apply(this, given)
    if (given[1] !== 'readwrite') return transaction
    const { fail } = disk
    if (fail !== null) {
      transaction.abort()
      Object.defineProperty(transaction, 'error', { value: new DOMException('no', fail) })
      throw new DOMException('no', fail)
    }
    if (disk.silent)
      transaction.addEventListener('complete', (event) => event.stopImmediatePropagation(), true)
    return transaction
  }
}

/** Ana, who has written half of it on a page whose disk is under the test's hand. */
async function writing({ ana }: Pair): Promise<string> {
  const thread = await flagRupture(pair)
  await ana.context.addInitScript(underHand)
  await ana.page.goto(`${ana.origin}/mend/${thread}/account`)
  await field(ana, account.camera).waitFor()
  await field(ana, account.camera).fill('Typed before.')
  await expect.poll(() => ana.page.evaluate(() => disk.open.length)).toBeGreaterThan(0)
  return thread
}

const field = ({ page }: Pick<Person, 'page'>, label: string) =>
  page.getByLabel(label, { exact: true })

const shareIt = ({ page }: Person) =>
  page.getByRole('button', { name: words.app.shareWith('Ben'), exact: true }).click()

/** After a reload the field says what it said. */
async function isKept(person: Person, text: string): Promise<void> {
  await person.page.reload()
  await expect.poll(() => field(person, account.camera).inputValue()).toBe(text)
}

test('a connection that the browser closes is opened anew: nothing is said of it, and nothing is missing', async () => {
  const { ana, ben } = pair
  const thread = await writing(pair)
  await ana.page.evaluate(() => {
    for (const database of disk.open) database.close()
    for (const database of disk.open) database.dispatchEvent(new Event('close'))
  })
  await field(ana, account.camera).pressSequentially(' And after it was gone.')
  await field(ana, account.did).fill('I felt small.')
  expect(await ana.page.getByText(notSaved.waits).count()).toBe(0)
  // Closed without a word, as some browsers do.
  await ana.page.evaluate(() => disk.open.at(-1)?.close())
  await shareIt(ana)
  await ana.page.waitForURL((url) => url.pathname === `/mend/${thread}`)
  await ben.go(`/mend/${thread}`)
  await expect.poll(() => shows(ben, 'Typed before. And after it was gone.')).toBe(true)
})

test.each([
  ['QuotaExceededError', notSaved.full],
  ['UnknownError', notSaved.damaged],
  ['NotAllowedError', notSaved.refused],
] as const)(
  'a disk that says %s: its cause and help within seconds, and the words are saved once it takes them',
  async (fail, sentences) => {
    const { ana } = pair
    const thread = await writing(pair)
    await ana.page.evaluate((name) => (disk.fail = name), fail)
    await field(ana, account.camera).fill('Typed while it could not be saved.')
    await ana.page.getByText(sentences.happened).waitFor({ timeout: 5_000 })
    await ana.page.getByText(notSaved.waits).waitFor()
    await field(ana, account.did).fill('I felt small.')
    await shareIt(ana)
    expect(new URL(ana.page.url()).pathname).toBe(`/mend/${thread}/account`)
    await ana.page.getByRole('link', { name: words.app.help }).first().click()
    await ana.page.getByText(help.danger).waitFor()
    await ana.page.evaluate(() => (disk.fail = null))
    await ana.page.getByText(notSaved.waits).waitFor({ state: 'detached', timeout: 20_000 })
    await ana.page.goBack()
    await isKept(ana, 'Typed while it could not be saved.')
  },
)

test('a disk that answers nothing any more: said within seconds, and no button hangs for ever', async () => {
  const { ana } = pair
  await writing(pair)
  await ana.page.evaluate(() => (disk.silent = true))
  await field(ana, account.camera).fill('Typed into silence.')
  await ana.page.getByText(notSaved.silent.happened).waitFor({ timeout: 6_000 })
  await field(ana, account.did).fill('I felt small.')
  await shareIt(ana)
  await ana.page.getByText(/did not answer/).waitFor({ timeout: 40_000 })
  expect(await field(ana, account.camera).inputValue()).toBe('Typed into silence.')
  await ana.page.evaluate(() => (disk.silent = false))
  await ana.page.getByText(notSaved.waits).waitFor({ state: 'detached', timeout: 40_000 })
  await isKept(ana, 'Typed into silence.')
})

test('what was cleared under an open page is called so, and the words stay on the screen', async () => {
  const { ana } = pair
  await writing(pair)
  const session = await ana.context.newCDPSession(ana.page)
  await session.send('Storage.clearDataForOrigin', {
    origin: ana.origin,
    storageTypes: 'indexeddb',
  })
  await field(ana, account.camera).fill('Typed after all was gone.')
  await ana.page.getByText(notSaved.emptied.happened).waitFor({ timeout: 10_000 })
  expect(await field(ana, account.camera).inputValue()).toBe('Typed after all was gone.')
  await ana.page.getByRole('link', { name: words.app.help }).first().waitFor()
})

/** A page of the origin without the app on it, with the log open in it as `log`. */
async function besideApp({ ana }: Pair): Promise<Page> {
  const page = await ana.context.newPage()
  await page.goto(`${ana.origin}/manifest.webmanifest`)
  await page.evaluate(async () => {
    const asked = indexedDB.open('mend')
    await new Promise((resolve) => (asked.onsuccess = resolve))
    Object.assign(globalThis, { log: asked.result })
  })
  return page
}

declare const log: IDBDatabase

test('an opening that waits for a delete is told within seconds, and goes on by itself after it', async () => {
  const { ana } = pair
  const beside = await besideApp(pair)
  await ana.page.close()
  // Another page will not let go of the log, and somebody wants it deleted.
  await beside.evaluate(() => {
    indexedDB.deleteDatabase('mend')
  })
  const page = await ana.context.newPage()
  await page.goto(ana.origin)
  await page.getByRole('heading', { name: noEntry.silent.title }).waitFor({ timeout: 8_000 })
  await page.getByRole('button', { name: words.app.help }).click()
  await page.getByText(help.danger).waitFor()
  await beside.evaluate(() => log.close())
  await page.getByRole('button', { name: 'Begin', exact: true }).waitFor({ timeout: 20_000 })
})

/** Turns one bit of a row, in the page beside the app. */
const turnBit = ([table, at]: readonly [string, number]) => {
  const store = log.transaction(table, 'readwrite').objectStore(table)
  const cursor = store.openCursor()
  let seen = 0
  return new Promise<void>((resolve) => {
    cursor.onsuccess = () => {
      const found = cursor.result
      if (found === null) {
        resolve()
        return
      }
      if (seen++ === at) {
        const row = (found.value as Uint8Array).slice()
        row[row.length - 1] = (row[row.length - 1] ?? 0) ^ 1
        found.update(row)
      }
      found.continue()
    }
  })
}

/** How many entries the couple's log holds, in the page beside the app. */
const entriesHere = () => {
  const count = log.transaction('couple').objectStore('couple').count()
  return new Promise<number>((resolve) => (count.onsuccess = () => resolve(count.result)))
}

test('a bit that turned in one entry hides none of the others, and is told by its name', async () => {
  const { ana } = pair
  const beside = await besideApp(pair)
  // Behind what brought the two in and what they are called: nobody whose name is lost is heard.
  const at = await beside.evaluate(entriesHere)
  await flagRupture(pair, 'Tuesday evening')
  await flagRupture(pair, 'Wednesday evening')
  await expect.poll(() => beside.evaluate(entriesHere)).toBe(at + 2)
  await ana.page.close()
  await beside.evaluate(turnBit, ['couple', at] as const)
  const page = await ana.context.newPage()
  await page.goto(ana.origin)
  await page.getByText(notSaved.damaged.happened).waitFor({ timeout: 10_000 })
  await page.goto(`${ana.origin}/mend`)
  await page.locator('main li a').first().waitFor()
  await page.locator('main li a').getByText('Wednesday evening').waitFor()
})

test('records that cannot be read are called damaged, with what is safe and what to do', async () => {
  const { ana } = pair
  const beside = await besideApp(pair)
  await ana.page.close()
  for (const at of [0, 1, 2, 3, 4]) await beside.evaluate(turnBit, ['records', at] as const)
  const page = await ana.context.newPage()
  await page.goto(ana.origin)
  await page.getByRole('heading', { name: noEntry.damaged.title }).waitFor({ timeout: 10_000 })
  await page.getByText(noEntry.damaged.safe).waitFor()
  await page.getByText(noEntry.damaged.todo).waitFor()
})
