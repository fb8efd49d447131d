/** R51: one hope each, for oneself: only its owner edits it, and the other reads what would help and what would not. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { values } from '../../web/src/rooms/values/words.ts'
import { words } from '../../web/src/words/en.ts'
import { eventually, fill, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const { hope } = values
let pair: Pair
beforeEach(async () => {
  pair = await openPair()
})
afterEach(() => pair.close())

const part = ({ page }: Person, whose: 'mine' | 'theirs') => page.locator(`[data-hope="${whose}"]`)

test('R51 · Ana writes hers; Ben reads it, and has no way to change it', async () => {
  const { ana, ben } = pair
  await ana.go('/values/hope')
  await headed(ana, hope.title)
  await fill(ana, hope.hope, 'To be calmer when plans change')
  await fill(ana, hope.would, 'A smile when I try')
  await fill(ana, hope.wouldNot, 'Being reminded')
  await press(ana, words.app.shareWith('Ben'))
  await part(ana, 'mine').waitFor()
  await ben.go('/values/hope')
  await eventually(async () => (await part(ben, 'theirs').innerText()).includes('To be calmer'))
  const read = await part(ben, 'theirs').innerText()
  for (const each of [hope.would, 'A smile when I try', hope.wouldNot, 'Being reminded']) {
    expect(read).toContain(each)
  }
  expect(await part(ben, 'theirs').getByRole('button').count()).toBe(0)

  // What Ben writes is his own, whatever he says: hers stays as she wrote it.
  await fill(ben, hope.hope, 'That Ana is calmer')
  await press(ben, words.app.shareWith('Ana'))
  await eventually(async () =>
    (await part(ana, 'theirs').innerText()).includes('That Ana is calmer'),
  )
  expect(await part(ana, 'mine').innerText()).toContain('To be calmer when plans change')

  await press(ana, hope.end)
  await eventually(() => shows(ben, hope.noneTheirs('Ana')))
})
