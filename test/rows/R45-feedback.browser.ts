/** R45: monthly feedback opens with both or not at all, and is heard before it is replied to. */
import { afterEach, expect, test } from 'vitest'
import { asked } from '../../web/src/rooms/asking/words.ts'
import { feedback } from '../../web/src/rooms/feedback/words.ts'
import { sealed } from '../../web/src/words/en/sealed.ts'
import { words } from '../../web/src/words/en.ts'
import { eventually, fill, headed, shows } from '../support/road.ts'
import { pairRests } from '../support/rest.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const { form, opened, page } = feedback
const dayMs = 86_400_000
let pair: Pair | null = null
afterEach(async () => {
  await pair?.close()
  pair = null
})

async function writes(person: Person, partner: string, less: string) {
  await person.go('/feedback/write')
  await headed(person, form.title)
  await fill(person, form.labels.less, less)
  await press(person, sealed.save(partner))
  await headed(person, page.title)
}

test('R45 · Ben skips: it is not this month for both; the next opens together, heard before it is replied to', async () => {
  pair = await openPair()
  const { ana, ben, passTime } = pair
  await writes(ana, 'Ben', 'harbourlight at the table')
  await ben.go('/feedback')
  await eventually(() => shows(ben, page.theirs('Ana')))
  await press(ben, asked.leave)
  await pairRests(pair)
  expect(await ben.storage()).not.toContain('harbourlight')
  await passTime(11 * dayMs)
  for (const person of [ana, ben]) await eventually(() => shows(person, page.over))
  expect(await shows(ana, 'harbourlight')).toBe(true)

  await passTime(18 * dayMs)
  await writes(ben, 'Ana', 'Long phone calls.')
  await writes(ana, 'Ben', 'Late evenings.')
  await ben.page.getByRole('link', { name: page.open }).click()
  await headed(ben, opened.title)
  await eventually(() => shows(ben, 'Late evenings.'))
  expect(await ben.page.locator('[data-answer="reply"]').count()).toBe(0)
  await fill(ben, opened.hear('Ana'), 'You would like to be home sooner')
  await press(ben, words.app.shareWith('Ana'))
  await ben.page.locator('[data-answer="reply"]').waitFor()
  await fill(ben, opened.reply, 'I will leave at six on Fridays')
  await press(ben, words.app.shareWith('Ana'))
  await ana.page.getByRole('link', { name: page.open }).click()
  await eventually(() => shows(ana, 'I will leave at six on Fridays'))
  expect(await shows(ana, 'You would like to be home sooner')).toBe(true)
})
