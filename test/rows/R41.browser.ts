/** R41: thanks once for each after an acknowledged disclosure; a tray of two weeks; letters whose writer learns nothing. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asked } from '../../web/src/rooms/asking/words.ts'
import { disclosure } from '../../web/src/rooms/disclosures/words.ts'
import { today } from '../../web/src/rooms/drawer/today.ts'
import { drawer } from '../../web/src/rooms/drawer/words.ts'
import { words } from '../../web/src/words/en.ts'
import { disclosed, leavesLetter, letters } from '../support/drawer.ts'
import { atRelay, type Has, sizesIn } from '../support/five-cases.ts'
import { forge, forgedIt } from '../support/forge.ts'
import { countFrames } from '../support/frames.ts'
import { pairRests, written } from '../support/rest.ts'
import { canPress, eventually, fill, flagRupture, headed, shows } from '../support/road.ts'
import { screensOf } from '../support/screens.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const { page, gift, given, letter, noticed, thank, offer } = drawer

let pair: Pair
const pairForEach = () => {
  beforeEach(async () => {
    pair = await openPair()
  })
  afterEach(() => pair.close())
}

const offers = ({ page: screen }: Person) => screen.locator('[data-offer="thanks"]')

describe('thanks', () => {
  pairForEach()

  test('R41 · not before it was met with words; then once for each, and Ben reads it in his drawer', async () => {
    const { ana, ben } = pair
    const { place, meet, needTime } = await disclosed(pair)
    for (const person of [ana, ben]) {
      await person.go(place)
      await person.page.getByText('growing old').waitFor()
      expect(await offers(person).count()).toBe(0)
    }
    await needTime()
    await ana.page.getByText(disclosure.page.theyNeedTime('Ben')).waitFor()
    for (const person of [ana, ben]) expect(await offers(person).count()).toBe(0)
    await meet()
    for (const person of [ana, ben]) await offers(person).waitFor()

    await offers(ana)
      .getByRole('link', { name: offer.go('Ben') })
      .click()
    await headed(ana, thank.title('Ben'))
    await fill(ana, thank.did('Ben'), 'You sat down beside me.')
    await press(ana, words.app.shareWith('Ben'))
    await ana.page.getByText(thank.missing).waitFor()
    await fill(ana, thank.seen('Ben'), 'You can stay when it is hard.')
    await press(ana, words.app.shareWith('Ben'))
    await headed(ana, disclosure.page.mine)
    await ana.page.getByText(offer.done('Ben')).waitFor()
    expect(await offers(ana).count()).toBe(0)

    await ben.go('/')
    await eventually(() => shows(ben, today.thanks.title('Ana')))
    await press(ben, today.thanks.action)
    await headed(ben, gift.thanks('Ana'))
    expect(await shows(ben, 'You can stay when it is hard.')).toBe(true)
    expect(await shows(ben, gift.meant('Ana'))).toBe(false)
    await ben.go('/')
    await eventually(async () => !(await shows(ben, today.thanks.title('Ana'))))
    await ben.go(place)
    await offers(ben).waitFor()
  })

  test('R41 · leaving the offer sends nothing, and it is not made again', async () => {
    const { ana } = pair
    const { place, meet } = await disclosed(pair)
    await meet()
    await ana.go(place)
    await offers(ana).waitFor()
    await pairRests(pair)
    const sent = await countFrames(ana)
    await offers(ana).getByRole('button', { name: asked.leave }).click()
    await eventually(async () => (await offers(ana).count()) === 0)
    await pairRests(pair)
    expect(sent()).toBe(0)
    await ana.go('/')
    await ana.go(place)
    await ana.page.getByText('growing old').waitFor()
    expect(await offers(ana).count()).toBe(0)
  })

  test('R41 · forged thanks are refused: for what was not met, and in the name of nobody but their writer', async () => {
    const { ana, ben } = pair
    const { place } = await disclosed(pair)
    await ana.go('/drawer')
    // What Ben says honestly is swapped for thanks for a disclosure that he has not acknowledged.
    await forge(ben, 'disclosure-acknowledged', {
      kind: 'thanks-given',
      did: 'You forged it.',
      seen: 'Nothing.',
      meant: '',
    })
    await ben.go(place)
    await press(ben, disclosure.page.tonight)
    await eventually(() => forgedIt(ben))
    await pairRests(pair)
    await ana.go('/drawer')
    await ana.page.getByText(page.empty('Ben')).waitFor()
    expect(await shows(ana, page.thanks('Ben'))).toBe(false)
  })
})

describe('noticed', () => {
  pairForEach()

  test('R41 · kept for Ana alone, shared when she wants, gone after two weeks without a word', async () => {
    const { ana, ben } = pair
    await ana.go('/drawer/noticed')
    await headed(ana, noticed.title)
    await press(ana, noticed.ideas[0] ?? '')
    await press(ana, noticed.keep)
    await ana.page
      .locator('[data-tray]')
      .getByText(noticed.ideas[0] ?? '')
      .waitFor()
    await fill(ana, noticed.label, 'You hummed in the kitchen')
    await press(ana, noticed.keep)
    const tray = ana.page.locator('[data-tray] li')
    await eventually(async () => (await tray.count()) === 2)
    await pairRests(pair)
    expect(await ben.storage()).not.toContain('hummed')
    await tray
      .filter({ hasText: noticed.ideas[0] ?? '' })
      .getByRole('button', { name: noticed.share('Ben') })
      .click()
    await eventually(async () => (await tray.count()) === 1)
    await ben.go('/')
    await eventually(() => shows(ben, today.noticed.title('Ana')))
    await press(ben, today.noticed.action)
    await headed(ben, gift.noticed('Ana'))
    expect(await shows(ben, noticed.ideas[0] ?? '')).toBe(true)
    expect(await shows(ben, 'hummed')).toBe(false)

    await pair.passTime(14 * 86_400_000 + 60_000)
    for (const place of ['/', '/grow', '/drawer/noticed'] as const) {
      await ana.go(place)
      await ana.page.locator('h1').waitFor()
      expect(await shows(ana, 'hummed')).toBe(false)
    }
    await headed(ana, noticed.title)
    expect(await tray.count()).toBe(0)
  })
})

describe('the drawer', () => {
  pairForEach()

  test('R41 · nothing is told of a letter; it stays closed until Ben opens it, and is whole in any script', async () => {
    const { ana, ben } = pair
    const long = [letters.hindi, letters.hebrew, 'x y '.repeat(1_200).trim()].join('\n\n')
    await leavesLetter(ana, 'Ben', 'When you doubt yourself', long)
    await pairRests(pair)
    await ben.go('/')
    await ben.page.locator('h1').waitFor()
    expect(await shows(ben, 'doubt yourself')).toBe(false)
    expect(await shows(ben, today.thanks.title('Ana'))).toBe(false)
    await ben.go('/drawer')
    await ben.page.getByRole('link', { name: 'When you doubt yourself' }).click()
    await headed(ben, gift.letter('Ana'))
    await ben.page.locator('[data-letter="closed"]').waitFor()
    expect(await shows(ben, letters.hindi)).toBe(false)
    await press(ben, gift.open)
    await ben.page.locator('[data-letter="open"]').waitFor()
    expect(await ben.page.locator('.said.theirs blockquote').innerText()).toBe(long)
    // It closes again by itself: nothing remembers that it was open.
    await ben.go('/drawer')
    await ben.page.getByRole('link', { name: 'When you doubt yourself' }).click()
    await ben.page.locator('[data-letter="closed"]').waitFor()
  })

  test('R41 · while something is open between them it is shut, unless Ben asks for it', async () => {
    const { ana, ben } = pair
    await leavesLetter(ana, 'Ben', 'When we have quarrelled', 'I am still here.')
    await ana.go('/drawer/noticed')
    await fill(ana, noticed.label, 'You waited at the station')
    await press(ana, noticed.keep)
    await flagRupture(pair)
    await ana.go('/drawer/noticed')
    await press(ana, noticed.share('Ben'))
    await ana.page.getByRole('main').getByText(noticed.shared('Ben')).waitFor()
    await pairRests(pair)
    await ben.go('/')
    await ben.page.locator('h1').waitFor()
    expect(await shows(ben, today.noticed.title('Ana'))).toBe(false)
    await ben.go('/drawer')
    await ben.page.getByText(page.hurtOpen('Ana')).waitFor()
    expect(await shows(ben, 'quarrelled')).toBe(false)
    expect(await ben.page.locator('[data-drawer="open"]').count()).toBe(0)
    await press(ben, page.open)
    await ben.page.getByRole('link', { name: 'When we have quarrelled' }).waitFor()
  })

  test('R41 · Ana takes a letter back: the same sentence as ever, and no word of it is left for Ben', async () => {
    const { ana, ben } = pair
    await leavesLetter(ana, 'Ben', 'When you miss me', 'Look out of the window.')
    await ben.go('/drawer')
    await ben.page.getByRole('link', { name: 'When you miss me' }).waitFor()
    await ana.page.getByRole('link', { name: given.letter }).click()
    await press(ana, given.takeBack)
    await ana.page.getByRole('dialog').getByRole('button', { name: given.takeBack }).click()
    await ana.page.getByText(asked.takenBack).waitFor()
    await ben.page.getByText(page.empty('Ana')).waitFor()
    expect(await shows(ben, 'When you miss me')).toBe(false)
  })

  test('R41 · Ben’s modified app cannot take Ana’s letter back, nor put words into it', async () => {
    const { ana, ben } = pair
    await leavesLetter(ana, 'Ben', 'When you miss me', 'Look out of the window.')
    const thread = await ana.page
      .getByRole('link', { name: given.letter })
      .getAttribute('href')
      .then((href) => href?.split('/').at(-1) ?? '')
    for (const forged of [
      { kind: 'gift-taken-back', thread },
      { kind: 'letter-left', thread, moment: 'When you miss me', words: 'Not her words.' },
    ]) {
      await forge(ben, 'letter-left', forged)
      await ben.go('/drawer/letter')
      await fill(ben, letter.moment, 'When you are tired')
      await fill(ben, letter.label, 'Sleep well.')
      await press(ben, words.app.shareWith('Ana'))
      await eventually(() => forgedIt(ben))
    }
    await pairRests(pair)
    await ana.go(`/drawer/given/${thread}`)
    await ana.page.getByText('Look out of the window.').waitFor()
    expect(await canPress(ana, given.takeBack)).toBe(true)
    await ben.go(`/drawer/from/${thread}`)
    await press(ben, gift.open)
    expect(await shows(ben, 'Look out of the window.')).toBe(true)
    expect(await shows(ben, 'Not her words.')).toBe(false)
  })
})

test('R41 · a letter that was opened, and one that was not: Ana’s screens, her store and the server’s are alike', async () => {
  const startAt = new Date('2027-03-02T18:00:00Z')
  const opened = await afterLetter(startAt, true)
  const unopened = await afterLetter(startAt, false)
  expect(opened).toEqual(unopened)
})

/** Ana leaves two letters, and Ben opens one of them, or none; then a day passes. */
async function afterLetter(startAt: Date, opens: boolean): Promise<Has> {
  const two = await openPair({ startAt })
  const { ana, ben } = two
  try {
    await written(ana, () => leavesLetter(ana, 'Ben', 'When you miss me', 'Look out.'))
    await written(ana, () => leavesLetter(ana, 'Ben', 'When you cannot sleep', 'Breathe.'))
    await pairRests(two)
    await ben.go('/drawer')
    await ben.page.getByRole('link', { name: 'When you miss me' }).click()
    await headed(ben, gift.letter('Ana'))
    if (opens) {
      await press(ben, gift.open)
      await ben.page.locator('[data-letter="open"]').waitFor()
    }
    await ben.go('/us')
    await pairRests(two)
    const places = ['/', '/us', '/drawer', '/drawer/given']
    const soon = unnamed(await screensOf(ana, places))
    await two.passTime(86_400_000)
    const later = unnamed(await screensOf(ana, places))
    await pairRests(two)
    const stored = await sizesIn(ana)
    await two.relay.stop()
    return { screens: [soon, later], stored, relay: atRelay(two) }
  } finally {
    await two.close()
  }
}

/** Threads are random: each is known by where its line stands. */
const unnamed = (screens: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(screens).map(([place, html]) => [
      place,
      html.replaceAll(/given\/[^"]+/g, 'given'),
    ]),
  )
