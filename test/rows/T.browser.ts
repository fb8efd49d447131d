/** T1, T4, T5, T10, T14, T15: threats from the one who uses the same screens (safety.md). */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { coached } from '../../web/src/words/en/coached.ts'
import { listening } from '../../web/src/rooms/listenings/words.ts'
import { needs } from '../../web/src/rooms/needs/words.ts'
import { repair } from '../../web/src/rooms/repairs/words.ts'
import { settings } from '../../web/src/words/en/settings.ts'
import { timeout } from '../../web/src/rooms/timeouts/words.ts'
import { words } from '../../web/src/words/en.ts'
import { follow, minute, offerRepair, writeRepair } from '../support/mend.ts'
import { shareNeed } from '../support/needs.ts'
import { pairRests } from '../support/rest.ts'
import { canPress, eventually, fill, flagRupture, headed, shows } from '../support/road.ts'
import { openPair, press, type Pair, type Person } from '../two.ts'

const day = 24 * 60 * minute

describe('two paired devices', () => {
  let pair: Pair
  let { ana, ben }: { ana: Person; ben: Person } = {} as Pair
  beforeEach(async () => {
    pair = await openPair()
    ;({ ana, ben } = pair)
  })
  afterEach(() => pair.close())

  test('T1 · a week on, “not ready” and “never opened” look the same to whoever asked', async () => {
    const pages: string[] = []
    for (const opens of [false, true]) {
      const thread = await flagRupture(pair, 'The evening')
      const made = await offerRepair(ana, thread, 'Ben')
      if (opens) {
        await pairRests(pair)
        const stored = await ana.storage()
        await ben.go(`/mend/${thread}`)
        await follow(ben, repair.onPage.read('Ana'))
        await press(ben, repair.page.answers.notReady)
        await eventually(() => shows(ben, repair.page.notReady('Ana')))
        await ana.page.waitForTimeout(1_000)
        expect(await ana.storage()).toBe(stored)
      }
      pages.push(`/mend/${thread}`, `/mend/${thread}/repairs/${made}`)
    }
    await pair.passTime(7 * day + minute)
    const read = async (place = '') => {
      await ana.go(place)
      await ana.page.locator('h1').waitFor()
      await ana.page.waitForTimeout(300)
      return (await ana.page.locator('main').innerText()).replaceAll(/\d{1,2}:\d\d( [AP]M)?/g, 'T')
    }
    const [unread, unreadRepair, skipped, skippedRepair] = pages
    expect(await read(skipped)).toBe(await read(unread))
    expect(await read(skippedRepair)).toBe(await read(unreadRepair))
    expect(await read(skippedRepair)).not.toMatch(/waiting|seen|read by|opened/i)
  })

  test('T4 · an apology says only that it was delivered, and cannot knock again for seven days', async () => {
    const thread = await flagRupture(pair)
    await offerRepair(ana, thread, 'Ben')
    await ben.go(`/mend/${thread}`)
    await follow(ben, repair.onPage.read('Ana'))
    await press(ben, repair.page.answers.notReady)
    await eventually(() => shows(ben, repair.page.notReady('Ana')))
    await expect.poll(() => shows(ana, repair.page.delivered('Ben'))).toBe(true)
    expect(await ana.page.getByRole('button', { name: /again|remind|resend/i }).count()).toBe(0)
    expect(await ana.page.locator('main').innerText()).not.toMatch(/forgiv/i)
    await pair.passTime(6 * day)
    await writeRepair(ana, thread, 'Ben', true)
    await eventually(() => shows(ana, repair.resting.title('Ben')))
    expect(await canPress(ana, repair.look.share('Ben'))).toBe(false)
  })

  test('T5 · after a third pause without a return, the one left waiting reads a word for them alone', async () => {
    let place = ''
    for (const line of ['Monday', 'Tuesday', 'Wednesday']) {
      const thread = await flagRupture(pair, line)
      place = `/mend/${thread}/timeout`
      await ana.go(place)
      await press(ana, timeout.page.ask)
      await ana.page.getByRole('button', { name: /^Pause until/ }).click()
      await eventually(() => shows(ana, timeout.page.byMe))
      await ben.go(place)
      await eventually(() => shows(ben, timeout.page.byPartner('Ana')))
      expect(await shows(ben, timeout.card.body)).toBe(false)
      await pair.passTime(day + minute)
      await headed(ben, timeout.page.overdueTitle)
      if (line !== 'Wednesday') await press(ben, timeout.page.iAmBack)
    }
    await pairRests(pair)
    const stored = await ana.storage()
    await eventually(() => shows(ben, timeout.card.body))
    await expect.poll(() => shows(ben, timeout.card.help)).toBe(true)
    await ana.page.waitForTimeout(1_000)
    expect(await ana.storage()).toBe(stored)
    for (const at of [place, '/', '/mend', '/us/plan']) {
      await ana.go(at)
      await ana.page.locator('h1').waitFor()
      expect(await shows(ana, timeout.card.body)).toBe(false)
    }
  })

  test('T10 · “you choked me” can be said: a card for the writer alone, and the words go as they are', async () => {
    const thread = await flagRupture(pair)
    const said = 'You choked me on Sunday and I am afraid.'
    await ana.go(`/mend/${thread}/listening`)
    await fill(ana, listening.begin.field, said)
    const card = ana.page.locator('.advice')
    await eventually(() => card.getByRole('link', { name: coached.help }).isVisible())
    await expect.poll(() => card.count()).toBe(1)
    await expect.poll(() => canPress(ana, words.app.shareWith('Ben'))).toBe(true)
    const asked = ana.requests.length
    await press(ana, words.app.shareWith('Ben'))
    await ben.go(`/mend/${thread}/listening`)
    await headed(ben, listening.listener.title)
    expect(await ben.page.locator('.said blockquote').first().innerText()).toBe(said)
    expect(await ben.page.locator('.advice').count()).toBe(0)
    expect(ana.requests.slice(asked).filter((url) => !url.startsWith('ws'))).toEqual([])
  })

  test('T14 · after a day the relay holds no address of anyone, and never a name or a place', async () => {
    await flagRupture(pair)
    await pair.passTime(day + minute)
    await shareNeed(ana, 'Ben', 'heard', 'the day is long')
    for (const text of [pair.relay.disk(), pair.relay.logs()]) {
      expect(text).not.toMatch(/127\.0\.0\.1|::ffff:|localhost|Mozilla|HeadlessChrome/)
      expect(text).not.toMatch(/"Ana"|"Ben"|Europe\//)
    }
  })

  test('T15 · leaving works alone and offline; the other learns of it when the leaver chose', async () => {
    const { leaving: go } = settings
    await shareNeed(ana, 'Ben', 'free', 'I think')
    await ben.go('/needs')
    await eventually(() => shows(ben, needs.sentence('free', 'I think')))
    await ana.offline(true)
    await ana.go('/settings/leaving')
    await ana.page.getByText(go.noticeHours(24)).click()
    await press(ana, go.go)
    await press(ana, go.yes)
    await eventually(() => shows(ana, go.done))
    await ana.offline(false)

    // What Ben writes from now on is nothing that Ana's device opens.
    await ben.go('/')
    await ben.page.waitForTimeout(2_000)
    expect(await shows(ben, words.today.closed.title)).toBe(false)
    await shareNeed(ben, 'Ana', 'trusted', 'you are gone')
    await ana.page.waitForTimeout(2_000)
    await ana.go('/needs')
    await ana.page.locator('h1').waitFor()
    expect(await shows(ana, 'you are gone')).toBe(false)

    await pair.passTime(23 * 60 * minute)
    await ben.go('/')
    await ben.page.waitForTimeout(1_000)
    expect(await shows(ben, words.today.closed.title)).toBe(false)
    await pair.passTime(61 * minute)
    await eventually(() => shows(ben, words.today.closed.title))
    expect(await ben.page.locator('body').innerText()).not.toMatch(/Ana (has )?left|because/i)
  })
})
