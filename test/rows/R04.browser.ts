/** R4: feelings, each named without seeing the other's, opened together or not at all. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { feelings } from '../../web/src/rooms/feelings/words.ts'
import { written } from '../support/rest.ts'
import { fill, flagRupture, headed, shows } from '../support/road.ts'
import { within } from '../support/within.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
let thread: string
const canary = 'kestrel-feather'

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

async function name(person: Person, other: string, words: readonly string[], more: string) {
  await person.go(`/mend/${thread}/feelings`)
  for (const word of words) await press(person, word)
  await press(person, feelings.next)
  await fill(person, feelings.more, more)
  await press(person, feelings.sealWith(other))
}

test('R4 · the other learns that mine is named, never what, and both open within two seconds', async () => {
  const { ana, ben } = pair
  thread = await flagRupture(pair)
  await name(ana, 'Ben', ['sad', 'lonely'], `${canary} at the table`)
  await headed(ana, feelings.title.sealed)

  await ben.go(`/mend/${thread}/feelings`)
  await headed(ben, feelings.title.theirsFirst('Ana'))
  expect(await shows(ben, canary)).toBe(false)
  expect(await ben.storage()).not.toContain(canary)

  await name(ben, 'Ana', ['afraid'], 'I did not know what to say.')
  await within(2_000, [ana, ben], () =>
    Promise.all([ana, ben].map((person) => headed(person, feelings.title.open))),
  )
  await expect.poll(() => shows(ben, `${canary} at the table`)).toBe(true)
  await expect.poll(() => shows(ana, 'I did not know what to say.')).toBe(true)
  await expect.poll(() => ana.page.locator('.naming.theirs').innerText()).toContain('afraid')
  await expect.poll(() => ben.page.locator('.naming.theirs').innerText()).toContain('lonely')
})

test('R4 · a word that says what somebody did is met with a hint, and may stay', async () => {
  const { ana } = pair
  thread = await flagRupture(pair, 'The second evening')
  await ana.go(`/mend/${thread}/feelings`)
  await fill(ana, feelings.own, 'ignored')
  await expect.poll(() => shows(ana, feelings.says('ignored'))).toBe(true)
  await press(ana, feelings.add)
  await press(ana, feelings.next)
  await expect.poll(() => ana.page.locator('.strength h2').allInnerTexts()).toEqual(['ignored'])
})

test('R4 · declining takes one press and no reason: both read "not this time", and nothing opens', async () => {
  const { ana, ben } = pair
  thread = await flagRupture(pair, 'The third evening')
  await name(ana, 'Ben', ['angry'], `${canary} stays closed`)
  await ben.go(`/mend/${thread}/feelings`)
  await headed(ben, feelings.title.theirsFirst('Ana'))
  await press(ben, feelings.decline)
  await Promise.all([
    headed(ben, feelings.title.notThisTime),
    headed(ana, feelings.title.notThisTime),
  ])
  await expect.poll(() => shows(ana, feelings.unsent)).toBe(true)
  await expect.poll(() => shows(ana, `${canary} stays closed`)).toBe(true)
  expect(await shows(ben, canary)).toBe(false)

  // Also after both have started anew, what stayed closed is nowhere on Ben's side.
  await ben.page.reload()
  await headed(ben, feelings.title.notThisTime)
  expect(await shows(ben, canary)).toBe(false)
  expect(await ben.storage()).not.toContain(canary)
})

test('R4 · half-named feelings survive a closed tab, and Back loses none', async () => {
  const { ana } = pair
  thread = await flagRupture(pair, 'The fourth evening')
  await ana.go(`/mend/${thread}/feelings`)
  await press(ana, 'hurt')
  await press(ana, 'wounded')
  await press(ana, feelings.next)
  await written(ana, () => fill(ana, feelings.more, 'half a sentence'))
  await ana.page.goBack()
  await headed(ana, feelings.title.begin)
  await ana.page.reload()
  await headed(ana, feelings.title.begin)
  const pressed = ana.page.locator('button[aria-pressed=true]')
  await expect.poll(() => pressed.allInnerTexts()).toEqual(['hurt', 'wounded'])
  await press(ana, feelings.next)
  await expect
    .poll(() => ana.page.getByLabel(feelings.more, { exact: true }).inputValue())
    .toBe('half a sentence')
})
