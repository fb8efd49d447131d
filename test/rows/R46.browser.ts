/** R46: one alone finds nothing closed, for a month and offline; and one card opens once, for somebody who joins nothing. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { boundaries } from '../../web/src/rooms/boundaries/words.ts'
import { account } from '../../web/src/rooms/accounts/words.ts'
import { flag } from '../../web/src/rooms/ruptures/words.ts'
import { needs } from '../../web/src/rooms/needs/words.ts'
import { trigger } from '../../web/src/rooms/triggers/words.ts'
import { values } from '../../web/src/rooms/values/words.ts'
import { alone, nobody } from '../../web/src/words/en/alone.ts'
import { help } from '../../web/src/words/en/help.ts'
import { steady } from '../../web/src/words/en/steady.ts'
import { words } from '../../web/src/words/en.ts'
import { eventually, fill, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

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
      .filter((way) => way !== alone.ways.help.title)
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
