/** R14: each says in private how heated it is; both see one band, and no store has the other's number. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { floor } from '../../web/src/rooms/talks/words/floor.ts'
import { shows } from '../support/road.ts'
import { begun, stopped } from '../support/talk.ts'
import { openPair, type Pair, type Person } from '../two.ts'

let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

const rates = async ({ page }: Person, rating: number): Promise<void> => {
  await page.locator('.heat summary').click()
  await page.getByRole('slider').fill(String(rating))
}
const band = ({ page }: Person) => page.locator('.heat').getAttribute('data-band')

test('R14 · 8 and 2: both see hot, with words to read aloud; neither holds the other’s number', async () => {
  const { ana, ben } = pair
  await begun(pair)
  // Everything of heat that a device opens, as its own code reads it.
  const whispered = ({ page }: Person) =>
    page.evaluate(`{
      const honest = TextDecoder.prototype.decode
      window.toldHeat = []
      TextDecoder.prototype.decode = function (...given) {
        const text = honest.apply(this, given)
        if (text.includes('"heat"')) window.toldHeat.push(text)
        return text
      }
    }`)
  await Promise.all([whispered(ana), whispered(ben)])
  const disk = pair.relay.disk().length
  await rates(ana, 8)
  await rates(ben, 2)
  await expect.poll(() => band(ben)).toBe('hot')
  await expect.poll(() => band(ana)).toBe('hot')
  for (const person of [ana, ben]) {
    await expect.poll(() => shows(person, floor.heat.hot)).toBe(true)
    await expect.poll(() => shows(person, floor.heat.pause)).toBe(true)
  }
  // What reached Ben of Ana's heat is a band and nothing else; what reached Ana, too.
  for (const person of [ana, ben]) {
    const told = await person.page.evaluate(() => Reflect.get(window, 'toldHeat') as string[])
    expect(told.length).toBeGreaterThan(0)
    for (const text of told) {
      const { kind, turn, band: heard, ...more } = JSON.parse(text) as Record<string, unknown>
      expect({ kind, more }).toEqual({ kind: 'heat', more: {} })
      expect(typeof turn).toBe('string')
      expect(['calm', 'hot', null]).toContain(heard)
    }
  }
  // Stored nowhere, on neither device and not at the relay.
  expect(pair.relay.disk().length).toBe(disk)
  await stopped(ana)
  for (const person of [ana, ben]) expect(await person.storage()).not.toMatch(/heat|"hot"|rating/)
})

test('R14 · the band belongs to one turn', async () => {
  const { ana, ben } = pair
  const { starter, other } = await begun(pair)
  await rates(ana, 9)
  await expect.poll(() => band(ben)).toBe('hot')
  await starter.page.getByRole('button', { name: floor.speak.give(other.name) }).click()
  await other.page.getByRole('heading', { name: floor.speak.title }).waitFor()
  await other.page.getByLabel(floor.speak.label, { exact: true }).fill('I hear you.')
  await other.page.getByRole('button', { name: /^Share with/ }).click()
  await expect.poll(() => band(ben)).toBe('none')
  await expect.poll(() => band(ana)).toBe('none')
  await stopped(ana)
})
