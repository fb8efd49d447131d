/** T7: a second secret is demanded: any words open a page, and nothing tells an empty one from one that was kept back. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { settings } from '../../web/src/words/en/settings.ts'
import { words } from '../../web/src/words/en.ts'
import { eventually, fill, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const text = settings.behind
const hers = 'four quiet green hills'
let pair: Pair

beforeEach(async () => {
  pair = await openPair({ paired: false })
})
afterEach(() => pair.close())

const paper = ({ page }: Person) => page.getByLabel(text.field)

async function openBy(person: Person, secret: string): Promise<void> {
  await person.go('/settings/private')
  await headed(person, text.title)
  await fill(person, text.secret, secret)
  await press(person, text.open)
  await headed(person, text.opened)
}

/** How much lies under each table of this origin, by row: what somebody who counts sees. */
const sizesOf = ({ page }: Person) =>
  page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('storage'))
      })
    const out: Record<string, readonly number[]> = {}
    for (const { name } of await indexedDB.databases()) {
      const db = await result(indexedDB.open(name ?? ''))
      for (const store of db.objectStoreNames) {
        const values = await result(db.transaction(store).objectStore(store).getAll())
        out[store] = values
          .map((value: unknown) => (ArrayBuffer.isView(value) ? value.byteLength : 0))
          .toSorted((left, right) => left - right)
      }
      db.close()
    }
    return out
  })

test('T7 · her words open her page, any others an empty one that reads and takes room like hers before she wrote', async () => {
  const { ana } = pair
  await ana.go('/settings')
  await ana.page.getByRole('link', { name: text.name }).waitFor()
  const before = await sizesOf(ana)
  await openBy(ana, hers)
  const untouched = await ana.page.locator('main').innerHTML()
  expect(await paper(ana).inputValue()).toBe('')
  await fill(ana, text.field, 'harbourlight on Monday')
  await press(ana, text.save)
  await eventually(() => shows(ana, text.saved))
  await press(ana, text.close)
  await headed(ana, text.title)
  expect(await ana.page.content()).not.toContain('harbourlight')

  // Ben demands it: she says other words.
  await openBy(ana, 'let me in please')
  expect(await paper(ana).inputValue()).toBe('')
  const shown = await ana.page.locator('main').innerHTML()
  const plain = (html: string) => html.replaceAll(/(id|for|aria-[a-z]+)="[^"]*"/g, '')
  expect(plain(shown)).toBe(plain(untouched))
  expect(await sizesOf(ana)).toEqual(before)
  const kept = await ana.storage()
  for (const word of ['harbourlight', hers, 'let me in']) expect(kept).not.toContain(word)

  await press(ana, text.close)
  await openBy(ana, hers)
  expect(await paper(ana).inputValue()).toBe('harbourlight on Monday')
  // Neither the list under Back nor the address knows of it.
  expect(new URL(ana.page.url()).pathname).not.toContain('private')
})

test('T7 · one press and a yes erase it, without the words; so does deleting what was not shared', async () => {
  const { ana } = pair
  for (const erase of ['here', 'settings'] as const) {
    await openBy(ana, hers)
    await fill(ana, text.field, 'harbourlight')
    await press(ana, text.save)
    await eventually(() => shows(ana, text.saved))
    if (erase === 'here') {
      await press(ana, text.close)
      await press(ana, text.wipe)
      await press(ana, text.wipeYes)
      await eventually(() => shows(ana, text.wiped))
    } else {
      await ana.go('/settings')
      await press(ana, settings.discreet.wipe)
      await press(ana, settings.discreet.wipeYes)
      await ana.page.getByText(settings.discreet.wiped).waitFor({ state: 'attached' })
    }
    await openBy(ana, hers)
    expect(await paper(ana).inputValue()).toBe('')
    expect(await shows(ana, words.app.onlyYou.never)).toBe(true)
    await press(ana, text.close)
  }
})
