/** A repair from start to kept promise with a keyboard alone: Tab, Enter, Space, arrows and words. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { account } from '../web/src/rooms/accounts/words.ts'
import { flag } from '../web/src/rooms/ruptures/words.ts'
import { mend } from '../web/src/words/en/mend.ts'
import { promise } from '../web/src/rooms/promises/words.ts'
import { repair } from '../web/src/rooms/repairs/words.ts'
import { words } from '../web/src/words/en.ts'
import { rupture } from '../web/src/words/en/rupture.ts'
import { headed } from './support/road.ts'
import { openPair, type Pair, type Person } from './two.ts'
import { today as accountToday } from '../web/src/rooms/accounts/today.ts'
import { breath } from '../web/src/rooms/breathSeconds/words.ts'

let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

const most = 60

/** Tabs on until this is focused, and fails where the keyboard cannot reach it. */
async function reach({ page, name }: Person, wanted: string | RegExp): Promise<void> {
  const here = () =>
    page.evaluate(() => {
      const at = document.activeElement
      if (at === null) return ''
      const label =
        at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null
      return (label?.[0]?.textContent ?? at.textContent).trim()
    })
  for (let tabs = 0; tabs < most; tabs++) {
    const found = await here()
    if (typeof wanted === 'string' ? found.startsWith(wanted) : wanted.test(found)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${name} cannot reach "${wanted.toString()}" by keyboard`)
}

async function hit(person: Person, wanted: string | RegExp, key = 'Enter'): Promise<void> {
  await reach(person, wanted)
  await person.page.keyboard.press(key)
}

async function write(person: Person, label: string, text: string): Promise<void> {
  await reach(person, label)
  await person.page.keyboard.type(text)
}

test('Ana names it and says how it was, Ben repairs, Ana receives it and says it was kept', async () => {
  const { ana, ben } = pair
  for (const person of [ana, ben]) await headed(person, words.today.calm.title)
  await hit(ana, words.app.tabs.mend)
  await headed(ana, mend.emptyTitle)
  await hit(ana, mend.flag)
  await headed(ana, flag.lineTitle)
  await write(ana, flag.line, 'Saturday evening')
  await hit(ana, flag.next)
  await headed(ana, flag.wishTitle)
  await hit(ana, flag.wishes.pause, 'Space')
  await hit(ana, words.app.shareWith('Ben'))
  await headed(ana, 'Saturday evening')
  await hit(ana, rupture.ways)
  await hit(ana, account.onPage.way)
  await headed(ana, account.title)
  await write(ana, account.camera, 'At six the plan was another one.')
  await write(ana, account.did, 'I felt small.')
  await hit(ana, words.app.shareWith('Ben'))
  await headed(ana, 'Saturday evening')

  await headed(ben, accountToday.came.title('Ana'))
  await hit(ben, accountToday.came.action)
  await headed(ben, account.read.title('Ana'))
  await hit(ben, breath.skip)
  await hit(ben, repair.onPage.way)
  await headed(ben, repair.parts.impact.title('Ana'))
  await write(ben, repair.parts.impact.label, 'left you alone with it')
  await hit(ben, repair.parts.impact.next)
  await headed(ben, repair.parts.concrete.title)
  await write(ben, repair.parts.concrete.label, 'ask how you are')
  await hit(ben, /^(Today|Tonight|Tomorrow), /)
  await hit(ben, repair.parts.concrete.next)
  await headed(ben, repair.parts.change.title)
  await write(ben, repair.parts.change.cue, 'plans shift')
  await write(ben, repair.parts.change.act, 'ask first')
  await hit(ben, repair.parts.change.next)
  await headed(ben, repair.look.title('Ana'))
  await hit(ben, repair.look.share('Ana'))
  await headed(ben, 'Saturday evening')

  await hit(ana, repair.onPage.read('Ben'))
  await headed(ana, repair.page.theirs('Ben'))
  await hit(ana, repair.page.answers.received)
  await hit(ana, repair.page.toPromise)
  await headed(ana, promise.title.theirs('Ben'))
  await hit(ana, promise.kept)
  const standing = ana.page.locator('.standing')
  await expect.poll(() => standing.innerText()).toContain(promise.states.kept)
  const focused = () => ana.page.evaluate(() => document.activeElement?.tagName)
  await expect.poll(focused).toBe('H1')
})
