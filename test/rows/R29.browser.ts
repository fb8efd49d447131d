/** R29: one own behaviour each; a wish that may be adopted, edited or left, and tells nothing; one joint one. */
import { afterEach, expect, test } from 'vitest'
import { asked } from '../../web/src/rooms/asking/words.ts'
import { behaviours } from '../../web/src/rooms/behaviours/words.ts'
import { words } from '../../web/src/words/en.ts'
import { afternoon, makeWish, wishFor } from '../support/asks.ts'
import { whatAnaHas } from '../support/five-cases.ts'
import { forge, forgedIt } from '../support/forge.ts'
import { eventually, fill, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const { form, page, joint } = behaviours
let pair: Pair | null = null
afterEach(async () => {
  await pair?.close()
  pair = null
})

async function choose(person: Person, partner: string, cue: string, act: string): Promise<void> {
  await person.go('/behaviours/mine')
  await headed(person, form.mine.title)
  await fill(person, form.cue, cue)
  await fill(person, form.act.mine, act)
  await press(person, words.app.shareWith(partner))
  await headed(person, page.title)
}

const part = ({ page: shown }: Person, name: string) => shown.locator(`[data-behaviour="${name}"]`)

test('R29 · one each, one’s own: Ana cannot choose for Ben, not with a modified app either', async () => {
  pair = await openPair({ startAt: afternoon })
  const { ana, ben } = pair
  await choose(ben, 'Ana', 'my voice gets louder', 'I breathe once')
  await ana.go('/behaviours')
  await eventually(async () => (await part(ana, 'theirs').innerText()).includes('I breathe once'))
  await wishFor(ana, 'Ben', 'I talk about work', 'look up')
  // Ana's app says yes to her own wish, in Ben's place: it stays what it was.
  await forge(ana, 'ask-taken-back', {
    kind: 'wish-adopted',
    cue: 'she says so',
    act: 'I obey',
    until: afternoon.getTime() + 86_400_000,
  })
  await press(ana, asked.takeBack)
  await eventually(() => forgedIt(ana))
  await ben.go('/behaviours')
  await headed(ben, page.title)
  await eventually(() => shows(ben, behaviours.wish.opened('Ana')))
  await ben.page.waitForTimeout(1_000)
  for (const person of [ana, ben]) expect(await shows(person, 'I obey')).toBe(false)
  expect(await part(ben, 'mine').innerText()).toContain('I breathe once')
})

test('R29 · a wish that Ben refuses and one that he never opens leave Ana the same after fourteen days', async () => {
  const [unseen, refused] = await Promise.all([
    whatAnaHas('unseen', [makeWish], afternoon),
    whatAnaHas('skipped', [makeWish], afternoon),
  ])
  expect(unseen.screens[0]?.['/behaviours']).toContain(asked.waiting('Ben'))
  expect(unseen.screens[1]?.['/behaviours']).toContain(asked.over)
  expect(refused).toEqual(unseen)
})

test('R29 · Ben adopts an edited wish, and it is his', async () => {
  pair = await openPair({ startAt: afternoon })
  const { ana, ben } = pair
  await wishFor(ana, 'Ben', 'I talk about work', 'look up')
  await ben.go('/behaviours/read')
  await headed(ben, form.adopt.title('Ana'))
  await fill(ben, form.cue, 'you talk about work')
  await fill(ben, form.act.adopt, 'I put the phone in my pocket')
  await press(ben, words.app.shareWith('Ana'))
  await headed(ben, page.title)
  await eventually(async () => (await part(ben, 'mine').innerText()).includes('in my pocket'))
  await eventually(() => shows(ana, behaviours.wish.adopted('Ben')))
  expect(await part(ana, 'theirs').innerText()).toContain('in my pocket')
  // It is his: Ana's page has no way to end it.
  expect(await part(ana, 'theirs').getByRole('button').count()).toBe(0)

  await press(ben, page.noticed)
  await eventually(() => shows(ben, page.noticedAt(words.app.today)))
  await ana.page.waitForTimeout(1_000)
  expect(await shows(ana, 'noticed')).toBe(false)
  await press(ben, page.end)
  await eventually(() => shows(ben, page.noneMine))
  await eventually(() => shows(ana, page.noneTheirs('Ben')))
})

test('H2 · what both try needs both, and either ends it', async () => {
  pair = await openPair({ startAt: afternoon })
  const { ana, ben } = pair
  await ana.go('/behaviours/ours')
  await headed(ana, form.ours.title)
  await press(ana, words.app.shareWith('Ben'))
  await eventually(() => shows(ana, form.cueMissing))
  await press(ana, form.ourCues[2] ?? '')
  await fill(ana, form.act.ours, 'we leave the phones in the hall')
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, page.title)
  expect(await part(ana, 'joint').count()).toBe(0)
  await ben.go('/behaviours')
  await eventually(() => shows(ben, joint.offered.partner('Ana')))
  await press(ben, joint.agree)
  for (const person of [ana, ben]) {
    await eventually(async () => (await part(person, 'joint').count()) === 1)
  }
  await part(ana, 'joint').getByRole('button', { name: page.end }).click()
  await eventually(async () => (await part(ben, 'joint').count()) === 0)
})
