/** R4: feelings, each named without seeing the other's, opened together or not at all. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { feelings } from '../../web/src/words/en/feelings.ts'
import { fill, flagRupture, headed, shows } from '../support/road.ts'
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
  const since = Date.now()
  await Promise.all([
    headed(ana, feelings.title.open, 2_000),
    headed(ben, feelings.title.open, 2_000),
  ])
  expect(Date.now() - since).toBeLessThan(2_000)
  expect(await shows(ben, `${canary} at the table`)).toBe(true)
  expect(await shows(ana, 'I did not know what to say.')).toBe(true)
  expect(await ana.page.locator('.naming.theirs').innerText()).toContain('afraid')
  expect(await ben.page.locator('.naming.theirs').innerText()).toContain('lonely')
})

test('R4 · a word that says what somebody did is met with a hint, and may stay', async () => {
  const { ana } = pair
  thread = await flagRupture(pair, 'The second evening')
  await ana.go(`/mend/${thread}/feelings`)
  await fill(ana, feelings.own, 'ignored')
  expect(await shows(ana, feelings.says('ignored'))).toBe(true)
  await press(ana, feelings.add)
  await press(ana, feelings.next)
  expect(await ana.page.locator('.strength h2').allInnerTexts()).toEqual(['ignored'])
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
  expect(await shows(ana, feelings.unsent)).toBe(true)
  expect(await shows(ana, `${canary} stays closed`)).toBe(true)
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
  await fill(ana, feelings.more, 'half a sentence')
  await ana.page.goBack()
  await headed(ana, feelings.title.begin)
  await ana.page.reload()
  await headed(ana, feelings.title.begin)
  const pressed = ana.page.locator('button[aria-pressed=true]')
  expect(await pressed.allInnerTexts()).toEqual(['hurt', 'wounded'])
  await press(ana, feelings.next)
  expect(await ana.page.getByLabel(feelings.more, { exact: true }).inputValue()).toBe(
    'half a sentence',
  )
})
