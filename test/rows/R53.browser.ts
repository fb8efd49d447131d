/** R53: what both marked is offered when it is hard again; what only one marked is never seen by the other. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { brought } from '../../web/src/rooms/brought/words.ts'
import { words } from '../../web/src/words/en.ts'
import { eventually, fill, flagRupture, headed, mendRupture, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
beforeEach(async () => {
  pair = await openPair()
})
afterEach(() => pair.close())

const { mark } = brought

/** Marks chips that are there, and words of one's own. */
async function marks(person: Person, thread: string, chips: readonly string[], own: string) {
  await person.go(`/brought/${thread}`)
  await headed(person, mark.title)
  for (const chip of chips) await person.page.getByText(chip, { exact: true }).click()
  await fill(person, mark.own, own)
  await press(person, mark.save)
  await person.page.getByRole('link', { name: mark.toList }).waitFor()
}

const items = ({ page }: Person) => page.locator('.brought .words').allInnerTexts()

test('R53 · both mark a walk, one marks tea: at the next hurt both are offered the walk alone', async () => {
  const { ana, ben } = pair
  const thread = await mendRupture(pair, 'Monday')
  await ana.page.getByRole('link', { name: brought.way }).click()
  await marks(ana, thread, ['A walk first'], 'peppermint tea')
  await marks(ben, thread, [], 'a walk, first!')
  await mendRupture(pair, 'Tuesday')
  for (const person of [ana, ben]) {
    await person.go('/brought')
    await headed(person, brought.title)
    expect(await shows(person, brought.early)).toBe(true)
  }
  await mendRupture(pair, 'Wednesday')
  const next = await flagRupture(pair, 'Thursday')
  for (const person of [ana, ben]) {
    await person.go(`/mend/${next}`)
    const offer = person.page.getByRole('link', { name: brought.offer })
    await offer.waitFor()
    const text = (await offer.innerText()).toLowerCase()
    expect(text).toContain('walk')
    expect(text).not.toContain('tea')
  }
  expect(await ben.storage()).not.toContain('peppermint')

  // The pause offers the same, on both.
  await press(ana, words.app.pause)
  await ana.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Pause/ })
    .click()
  for (const person of [ana, ben]) {
    await person.go(`/mend/${next}/timeout`)
    await person.page.getByRole('region', { name: brought.offer }).waitFor()
    expect(await shows(person, 'peppermint')).toBe(false)
  }

  // Either takes it off, for both.
  await ben.go('/brought')
  expect(await items(ben)).toEqual(['a walk, first!'])
  await press(ben, brought.off)
  await ben.page.getByRole('dialog').getByRole('button', { name: brought.off }).click()
  await eventually(async () => (await items(ben)).length === 0)
  await ana.go('/brought')
  await eventually(async () => shows(ana, brought.none))
})
