/** Words that are too long to share: all of them are kept, typed or pasted, and the field says by how much. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { account } from '../web/src/rooms/accounts/words.ts'
import { feelings } from '../web/src/rooms/feelings/words.ts'
import { promise } from '../web/src/rooms/promises/words.ts'
import { words } from '../web/src/words/en.ts'
import { flagRupture } from './support/road.ts'
import { openPair, type Pair } from './two.ts'

let pair: Pair
let thread: string
beforeAll(async () => {
  pair = await openPair()
  thread = await flagRupture(pair)
})
afterAll(() => pair.close())

const long = (most: number): string =>
  `${'It was late and I was tired. '.repeat(400).slice(0, most - 4)}END.`

test.each([
  ['an account of 6,000', 'account', account.camera, long(6_000), 2_000],
  ['emoji behind one letter', 'account', account.did, `x${'😀'.repeat(2_100)}END.`, 105],
  ['a promise of 600', 'promise', promise.make.label, long(600), 200],
] as const)('%s: pasted whole, told, and not shared', async (_, page, label, text, over) => {
  const { ana } = pair
  await ana.go('/us')
  await ana.go(`/mend/${thread}/${page}`)
  const field = ana.page.getByLabel(label, { exact: true })
  await field.fill('')
  await field.focus()
  await ana.page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
  await ana.page.keyboard.press('Control+V')
  await expect.poll(() => field.inputValue()).toBe(text)
  await ana.page.getByText(words.app.tooLong(over)).first().waitFor()
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  await ana.page.keyboard.type('!')
  await ana.page
    .getByText(words.app.tooLong(over + 1))
    .first()
    .waitFor()
  await ana.page.getByRole('button', { name: words.app.shareWith('Ben'), exact: true }).click()
  await ana.page.waitForTimeout(500)
  expect(new URL(ana.page.url()).pathname).toBe(`/mend/${thread}/${page}`)
  await ana.page.reload()
  await expect.poll(() => field.inputValue()).toBe(`${text}!`)
  await field.fill('')
})

test('a feeling in one word too many stays in its field', async () => {
  const { ana } = pair
  await ana.go(`/mend/${thread}/feelings/words`)
  const field = ana.page.getByLabel(feelings.own, { exact: true })
  await field.fill('as if '.repeat(12).trim())
  await ana.page.getByText(words.app.tooLong(11)).first().waitFor()
  await field.press('Enter')
  expect(await field.inputValue()).toHaveLength(71)
})
