/** The coach beside a field, for whoever hears the page or has no mouse: said once, and the words never lose their place. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { account } from '../web/src/rooms/accounts/words.ts'
import { coached } from '../web/src/words/en/coached.ts'
import { eventually, flagRupture } from './support/road.ts'
import { openPair, press, type Pair, type Person } from './two.ts'

let pair: Pair
let ana: Person
beforeAll(async () => {
  pair = await openPair()
  ana = pair.ana
  await ana.go(`/mend/${await flagRupture(pair)}/account`)
})
afterAll(() => pair.close())
beforeEach(() => field().fill(''))

const field = () => ana.page.getByLabel(account.camera, { exact: true })
const isWritingAt = (place: number) =>
  field().evaluate((box, at) => {
    return box === document.activeElement && (box as HTMLTextAreaElement).selectionStart === at
  }, place)

test('what it says is said aloud once, after a pause, and no button is in what is said', async () => {
  await ana.page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const regions = '[role=status], [role=alert], [aria-live]'
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(regions)
        if (region) heard.push(region.textContent)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  await field().pressSequentially('You never listen to me when I come home late and tired', {
    delay: 20,
  })
  const heard = () => ana.page.evaluate<string[]>('window.heard')
  await ana.page.clock.runFor(5_000)
  await eventually(async () => (await heard()).length > 0)
  await ana.page.clock.runFor(60_000)
  const said = await ana.page.locator('.advice p').first().innerText()
  const all = (await heard()).filter((words) => words !== '')
  expect(all).toHaveLength(1)
  expect(said).toContain(all[0])
  const inside = ':is([role=status], [role=alert], [aria-live]) button'
  expect(await ana.page.locator(inside).count()).toBe(0)
})

test('after a suggestion the caret stands behind it, and after going back at the end of my words', async () => {
  await field().fill('You never listen to me.')
  await press(ana, coached.more)
  await ana.page.getByRole('group', { name: coached.instead }).getByRole('button').first().focus()
  await ana.page.keyboard.press('Enter')
  await eventually(async () => (await field().inputValue()) !== 'You never listen to me.')
  const written = await field().inputValue()
  const place = await field().evaluate((box) => (box as HTMLTextAreaElement).selectionStart)
  expect(await isWritingAt(place)).toBe(true)
  expect(place).toBeGreaterThan(0)
  await ana.page.keyboard.type('!')
  expect(await field().inputValue()).toBe(`${written.slice(0, place)}!${written.slice(place)}`)
})

test('my words put back are written on at their end', async () => {
  await field().fill('You never listen to me.')
  await press(ana, coached.more)
  await ana.page.getByRole('group', { name: coached.instead }).getByRole('button').first().click()
  await press(ana, coached.putBack)
  await eventually(() => isWritingAt('You never listen to me.'.length))
})

test('after "Not this" the words are where they were, and are written on there', async () => {
  await field().fill('You never listen to me.')
  await field().evaluate((box) => (box as HTMLTextAreaElement).setSelectionRange(4, 4))
  await press(ana, coached.more)
  await press(ana, coached.notThis)
  await eventually(() => isWritingAt(4))
})
