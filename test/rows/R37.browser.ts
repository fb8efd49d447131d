/** R37: what each hopes for opens only with both; skipped, it is nowhere; and why one writes is known to oneself alone. */
import { afterEach, expect, test } from 'vitest'
import { asked } from '../../web/src/rooms/asking/words.ts'
import { intentions } from '../../web/src/rooms/intentions/words.ts'
import { sealed } from '../../web/src/words/en/sealed.ts'
import { afternoon } from '../support/asks.ts'
import { fiveCases, type Has, whatAnaHas } from '../support/five-cases.ts'
import { pairRests } from '../support/rest.ts'
import { canPress, eventually, fill, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const { form, opened, page, pressed } = intentions
const dayMs = 86_400_000
let pair: Pair | null = null
afterEach(async () => {
  await pair?.close()
  pair = null
})

async function writes(person: Person, partner: string, afraid: string, stop = false) {
  await person.go('/intentions/write')
  await headed(person, form.title)
  await person.page.getByText(form.hopes.closeness, { exact: true }).click()
  await fill(person, form.afraid, afraid)
  if (stop) await person.page.getByRole('switch').click()
  await press(person, sealed.save(partner))
  await headed(person, page.title)
}

test('R37 · Ben skips: Ana’s stays shut, hers alone to read, and no hole shows in the year', async () => {
  pair = await openPair({ startAt: afternoon })
  const { ana, ben, passTime } = pair
  await writes(ana, 'Ben', 'That harbourlight is used later.')
  await eventually(() => shows(ana, sealed.saved('Ben')))
  await ben.go('/intentions')
  await eventually(() => shows(ben, page.theirs('Ana')))
  await press(ben, asked.leave)
  await eventually(async () => !(await shows(ben, page.theirs('Ana'))))
  await passTime(15 * dayMs)
  await eventually(() => shows(ana, sealed.over))
  expect(await shows(ana, 'harbourlight')).toBe(true)
  await pairRests(pair)
  expect(await ben.storage()).not.toContain('harbourlight')
  expect(await shows(ben, page.past)).toBe(false)

  // A quarter of a year after it began another may begin, and what opens then is all that the year shows.
  await passTime(60 * dayMs)
  expect(await canPress(ana, page.begin)).toBe(false)
  await passTime(17 * dayMs)
  await writes(ben, 'Ana', 'That it goes too fast.')
  await writes(ana, 'Ben', 'That I cry.')
  for (const person of [ana, ben]) {
    await person.page.getByRole('link', { name: page.open }).waitFor()
    expect(await person.page.getByRole('link', { name: page.open }).count()).toBe(1)
  }
  await ana.page.getByRole('link', { name: page.open }).click()
  await headed(ana, opened.title)
  await eventually(() => shows(ana, 'That it goes too fast.'))
  await fill(ana, opened.wanted, 'To be held.')
  await fill(ana, opened.thought, 'You wanted to solve it.')
  await ana.page.getByRole('button', { name: /^Share with/ }).click()
  await ben.page.getByRole('link', { name: page.open }).click()
  await eventually(() => shows(ben, 'You wanted to solve it.'))
})

test('R37 · the private choice is a card for Ana; store, sizes and what the two share are as any other', async () => {
  const kind = (stop: boolean) => ({
    ask: (ana: Person) => writes(ana, 'Ben', 'That I cry.', stop),
    meets: { at: '/intentions', title: page.title },
    leave: (ben: Person) => press(ben, asked.leave),
    places: ['/intentions'],
    standsMs: 14 * dayMs,
  })
  const plain = await whatAnaHas('unseen', [kind(false)], afternoon)
  const private_ = await whatAnaHas('unseen', [kind(true)], afternoon)
  const skipped = await whatAnaHas(fiveCases[0], [kind(false)], afternoon)
  expect(skipped).toEqual(plain)
  const rest = ({ stored, relay }: Has) => ({ stored, relay })
  expect(rest(private_)).toEqual(rest(plain))
  expect(private_.screens[0]?.['/intentions']).toContain(pressed.body)
  expect(plain.screens[0]?.['/intentions']).not.toContain(pressed.body)
})
