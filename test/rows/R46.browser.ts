/** R46: one alone finds nothing closed, for a month and offline; and one card opens once, for somebody who joins nothing. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { boundaries } from '../../web/src/rooms/boundaries/words.ts'
import { account } from '../../web/src/rooms/accounts/words.ts'
import { flag } from '../../web/src/rooms/ruptures/words.ts'
import { needs } from '../../web/src/rooms/needs/words.ts'
import { trigger } from '../../web/src/rooms/triggers/words.ts'
import { values } from '../../web/src/rooms/values/words.ts'
import { alone, nobody } from '../../web/src/words/en/alone/alone.ts'
import { openCard, sendCard } from '../../web/src/words/en/alone/card.ts'
import { help } from '../../web/src/words/en/help.ts'
import { onboarding } from '../../web/src/words/en/onboarding.ts'
import { steady } from '../../web/src/words/en/steady.ts'
import { words } from '../../web/src/words/en.ts'
import { eventually, fill, headed, shows } from '../support/road.ts'
import { screensOf } from '../support/screens.ts'
import { sizesIn } from '../support/five-cases.ts'
import { copiedLink, openLink, openPair, type Pair, type Person, press } from '../two.ts'

const dayMs = 86_400_000
let pair: Pair
beforeEach(async () => {
  pair = await openPair({ paired: false, startAt: new Date('2026-03-02T18:00:00') })
})
afterEach(() => pair.close())

const ways: readonly (readonly [string, string])[] = [
  [alone.ways.steady.title, steady.title],
  [alone.ways.needs.title, needs.title],
  [alone.ways.camera.title, alone.camera.title],
  [alone.ways.triggers.title, trigger.title],
  [alone.ways.hope.title, values.hope.title],
  [alone.ways.lines.title, boundaries.page.title],
  [alone.ways.rehearse.title, alone.rehearse.title],
  [alone.ways.card.title, sendCard.title],
  [alone.ways.help.title, help.title],
]

const linkTo = ({ page }: Person, name: string) => page.locator('a.item', { hasText: name })

/** From Grow into each of them: a page of its own, with no Share that could not be pressed. */
async function throughAll(ana: Person): Promise<void> {
  for (const [way, title] of ways) {
    await ana.go('/grow')
    await headed(ana, alone.title)
    await linkTo(ana, way).click()
    await headed(ana, title)
    expect(await ana.page.getByText(words.app.shareWith(words.app.partner)).count()).toBe(0)
  }
}

test('R46 · a month alone: Today has one thing for every day, and nothing behind it is closed', async () => {
  const { ana } = pair
  await headed(ana, words.today.alone.title('Ana'))
  const offered = new Set<string>()
  for (let day = 0; day < 30; day += 1) {
    await headed(ana, words.today.alone.title('Ana'))
    expect(await shows(ana, alone.today.note)).toBe(true)
    offered.add(await ana.page.locator('button.primary').innerText())
    await pair.passTime(dayMs)
  }
  expect([...offered].toSorted()).toEqual(
    ways
      .map(([way]) => way)
      .filter((way) => way !== alone.ways.help.title && way !== alone.ways.card.title)
      .toSorted(),
  )
  await throughAll(ana)
  await ana.go('/grow')
  expect(await shows(ana, alone.expect.limit)).toBe(true)
})

test('R46 · offline, alone: all of it opens, and what was written is there the next day', async () => {
  const { ana } = pair
  await ana.offline(true)
  await throughAll(ana)
  await ana.go('/alone/camera')
  await headed(ana, alone.camera.title)
  await fill(ana, account.camera, 'The door closed at eight.')
  await press(ana, alone.camera.done)
  await ana.go('/alone/rehearse')
  await headed(ana, alone.rehearse.title)
  await fill(ana, alone.rehearse.begin, 'You never listen to me')
  // The coach hears it here as it does everywhere.
  await ana.page.locator('[data-rule]').first().waitFor()
  await ana.go('/values/hope')
  await headed(ana, values.hope.title)
  await fill(ana, values.hope.hope, 'To be calmer')
  await press(ana, nobody.keep)
  await pair.passTime(dayMs)
  await ana.go('/alone/camera')
  await headed(ana, alone.camera.title)
  await eventually(
    async () =>
      (await ana.page.getByLabel(account.camera, { exact: true }).inputValue()) ===
      'The door closed at eight.',
  )
  await ana.go('/values/hope')
  await headed(ana, values.hope.title)
  await eventually(
    async () =>
      (await ana.page.getByLabel(values.hope.hope, { exact: true }).inputValue()) ===
      'To be calmer',
  )
})

test('R46 · what can be shared with nobody says so above the field, with the way to invite beside it', async () => {
  const { ana } = pair
  const places: readonly (readonly [string, string])[] = [
    ['/mend/new', flag.lineTitle],
    ['/needs', needs.title],
    ['/values/hope', values.hope.title],
    ['/values/menu', values.menu.title],
  ]
  for (const [place, title] of places) {
    await ana.go(place)
    await headed(ana, title)
    const note = ana.page.locator('[data-nobody]')
    expect(await note.innerText()).toContain(nobody.note)
    expect(await note.getByRole('link', { name: nobody.invite }).count()).toBe(1)
    // Above the first field, so that it is read before anything is written.
    const noteAt = await note.boundingBox()
    const fieldAt = await ana.page.locator('.field').first().boundingBox()
    expect((noteAt?.y ?? 0) < (fieldAt?.y ?? 0)).toBe(true)
    expect(await ana.page.getByText(words.app.shareWith(words.app.partner)).count()).toBe(0)
  }
})

// ── the bridge ──────────────────────────────────────────────────────────────────────────────────

const canary = 'I miss our Sunday breakfasts, zq7canary.'

/** Ana makes a card in her own words. @returns its link, as it was copied */
async function makesCard(ana: Person): Promise<string> {
  await ana.go('/alone/card')
  await headed(ana, sendCard.title)
  await fill(ana, sendCard.own, canary)
  await press(ana, sendCard.make)
  await headed(ana, sendCard.ready.title)
  const link = await copiedLink(ana)
  await press(ana, sendCard.ready.done)
  return link
}

test('R46 · the card opens in a clean browser once and not twice, and a thank you comes across', async () => {
  const { ana, ben } = pair
  const link = await makesCard(ana)
  expect(new URL(link).hash).toMatch(/^#card=/)
  const [cy, dee] = await Promise.all([pair.another('Cy'), pair.another('Dee')])
  await openLink(cy, link)
  await headed(cy, openCard.title('Ana'))
  // The key is in memory alone, and nothing was asked of the server yet.
  expect(cy.page.url()).not.toContain('card=')
  expect(await shows(cy, canary)).toBe(false)
  await press(cy, openCard.open)
  await headed(cy, openCard.opened('Ana'))
  expect(await shows(cy, canary)).toBe(true)
  for (const late of [dee, ben]) {
    await openLink(late, link)
    await headed(late, openCard.title('Ana'))
    await press(late, openCard.open)
    await headed(late, openCard.gone)
    expect(await shows(late, canary)).toBe(false)
  }
  await ana.go('/us')
  await ana.go('/')
  await headed(ana, words.today.alone.title('Ana'))
  expect(await shows(ana, sendCard.thanked)).toBe(false)
  await press(cy, openCard.thank)
  await eventually(() => shows(cy, openCard.thanked))
  await eventually(async () => {
    await ana.go('/us')
    await ana.go('/')
    return shows(ana, sendCard.thanked)
  })
  // Nobody lives in the browser that opened it.
  await cy.page.goto(cy.origin)
  await headed(cy, onboarding.welcome.title)
})

test('R46 · it waits for seven days and no longer', async () => {
  const { ana } = pair
  const link = await makesCard(ana)
  await pair.passTime(7 * dayMs + 60_000)
  const cy = await pair.another('Cy')
  await openLink(cy, link)
  await press(cy, openCard.open)
  await headed(cy, openCard.gone)
})

type Sizes = Readonly<Record<string, readonly number[]>>

/** As many rows, of the same lengths: what the device knows of its own space has times in it, whose digits differ. */
const slackBytes = 16
const alike = (one: Sizes, other: Sizes): boolean =>
  Object.keys({ ...one, ...other }).every((table) => {
    const [left, right] = [one[table] ?? [], other[table] ?? []]
    return (
      left.length === right.length &&
      left.every((size, at) => Math.abs(size - (right[at] ?? 0)) <= slackBytes)
    )
  })

/** What Ana has after a day, and whether the relay's files hold a word of it. */
async function afterCard(what: 'unopened' | 'opened' | 'declined') {
  const own = await openPair({ paired: false, startAt: new Date('2026-03-02T18:00:00') })
  try {
    const { ana } = own
    const link = await makesCard(ana)
    const cy = await own.another('Cy')
    if (what !== 'unopened') {
      await openLink(cy, link)
      await headed(cy, openCard.title('Ana'))
      if (what === 'declined') {
        await press(cy, openCard.not)
        await headed(cy, openCard.notTitle)
      } else {
        await press(cy, openCard.open)
        await headed(cy, openCard.opened('Ana'))
        await press(cy, openCard.not)
      }
    }
    await own.passTime(dayMs)
    const screens = await screensOf(ana, ['/', '/grow', '/alone/card', '/us'])
    const stored = await sizesIn(ana)
    await own.relay.stop()
    const files = readdirSync(own.relay.dataDir).map((name) =>
      readFileSync(path.join(own.relay.dataDir, name)),
    )
    return { screens, stored, leaked: files.some((bytes) => bytes.includes('zq7canary')) }
  } finally {
    await own.close()
  }
}

test('R46 · unopened, opened and declined are alike for Ana, and the relay reads no word', async () => {
  const [unopened, opened, declined] = [
    await afterCard('unopened'),
    await afterCard('opened'),
    await afterCard('declined'),
  ]
  expect([unopened, opened, declined].some(({ leaked }) => leaked)).toBe(false)
  for (const { screens, stored } of [opened, declined]) {
    expect(screens).toEqual(unopened.screens)
    expect(alike(stored, unopened.stored)).toBe(true)
  }
})
