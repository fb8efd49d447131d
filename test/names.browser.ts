/** A name is mine to give: what the partner calls themselves is a suggestion, and turns no sentence round. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { settings } from '../web/src/words/en/settings.ts'
import { words } from '../web/src/words/en.ts'
import { type ModifiedPair, openModifiedPair, until } from './support/modified.ts'
import { eventually, fill, shows } from './support/road.ts'
import { press } from './two.ts'

let pair: ModifiedPair

beforeEach(async () => {
  pair = await openModifiedPair()
})
afterEach(() => pair.close())

const introduced = { kind: 'partner-introduced', v: 1, audience: 'both', thread: 'couple', hue: 42 }

test('an app of the partner’s that takes my name, an invisible one or one that turns lines gets none of it', async () => {
  const { ana, ben } = pair
  await ana.go('/us')
  await eventually(() => shows(ana, words.places.us.title('Ana', 'Ben')))
  for (const name of ['\u200b\u2060', '\u202enaB', '\u2066Ben', 'B\u0338\u0334\u0489\u0338']) {
    await ben.say({ ...introduced, name })
  }
  await ben.say({ ...introduced, name: 'Ana' })
  await eventually(() => shows(ana, words.app.namesake('Ana')))
  expect(await ana.page.locator('body').innerText()).not.toMatch(/[\u202a-\u202e\u200b\u0489]/)
  // A true name from right to left stands in its own direction, and the sentence in its own.
  await ben.say({ ...introduced, name: 'בני' })
  await eventually(() => shows(ana, words.places.us.title('Ana', 'בני')))
  expect(words.places.us.title('Ana', 'בני')).toContain('\u2068בני\u2069')
})

test('what I call my partner stands in every sentence here, and nothing of it reaches them', async () => {
  const { ana, ben } = pair
  await until(() => ben.heard().some(({ partner }) => partner === ben.partner))
  const heard = ben.heard().length
  await ana.go('/settings')
  await fill(ana, settings.theirName, 'Bear')
  await press(ana, settings.theirNameSave)
  await ana.go('/us')
  await eventually(() => shows(ana, words.places.us.title('Ana', 'Bear')))
  const now = Date.now() - 60_000
  const flagged = { kind: 'rupture-flagged', v: 1, audience: 'both', thread: 'hurt' }
  await ben.say({ ...flagged, title: '\u202eThe phone', happenedAt: now, wish: 'talk' })
  await ana.go('/mend/hurt')
  await eventually(() => shows(ana, 'Bear'))
  expect(await shows(ana, 'Ben')).toBe(false)
  await ben.say({ ...introduced, name: 'Benedict' })
  await ana.go('/us')
  await ana.page.waitForTimeout(1_000)
  expect(await shows(ana, words.places.us.title('Ana', 'Bear'))).toBe(true)
  // Nothing of Ana's came to his device but what both share: her own introduction was there before.
  const since = ben.heard().slice(heard)
  expect(since.filter(({ partner }) => partner === ben.partner)).toEqual([])
})
