/** The lock on its screens: the words first, letters that can be seen, and waits that no clock can skip or stretch. */
import { expect, test } from 'vitest'
import { onboarding } from '../web/src/words/en/onboarding.ts'
import { words } from '../web/src/words/en.ts'
import { openPair, press, toLock, type Person } from './two.ts'

const passphrase = 'four good plain words'
const { lock } = words.leaving
const hour = 3_600_000

async function answer(person: Person, text: string): Promise<void> {
  await person.page.getByLabel(lock.passphrase).fill(text)
  await press(person, lock.open)
}

const title = ({ page }: Person): Promise<string> => page.locator('h1').first().innerText()

test('the words come before the lock, eight letters at least, and what is typed can be seen', async () => {
  const pair = await openPair({ paired: false })
  const { ana } = pair
  await ana.go('/start/lock')
  await ana.page.getByText(onboarding.lock.wordsFirst).waitFor()
  expect(await ana.page.getByLabel(onboarding.lock.choose).count()).toBe(0)
  await press(ana, onboarding.lock.noteWords)
  const twelve = ana.page.locator('.phrase li')
  await twelve.nth(11).waitFor()
  const ninth = (await twelve.allInnerTexts())[9] ?? ''
  await press(ana, onboarding.phrase.written)
  await ana.page.getByText(ninth, { exact: true }).click()
  await press(ana, onboarding.who.next)
  const field = ana.page.getByLabel(onboarding.lock.choose)
  await field.fill('a b c d e f g')
  await press(ana, onboarding.lock.set)
  await ana.page.getByText(onboarding.lock.tooShort).waitFor()
  expect(await field.getAttribute('type')).toBe('password')
  await press(ana, words.app.showTyped)
  expect(await field.getAttribute('type')).toBe('text')
  await press(ana, words.app.showTyped)
  expect(await field.getAttribute('type')).toBe('password')
  await field.fill(passphrase)
  await press(ana, onboarding.lock.set)
  await expect.poll(() => title(ana)).toBe(words.today.alone.title('Ana'))
  await pair.close()
})

test('a clock that is set skips no wait and makes none longer, and the wait ends while the app is closed', async () => {
  const pair = await openPair({ paired: false })
  const { ana } = pair
  await toLock(ana)
  await ana.page.getByLabel(onboarding.lock.choose).fill(passphrase)
  await press(ana, onboarding.lock.set)
  await expect.poll(() => title(ana)).toBe(words.today.alone.title('Ana'))
  // A clock that is a year ahead during the tries, and right again afterwards.
  await ana.page.clock.setSystemTime(Date.now() + 400 * 24 * hour)
  await ana.page.reload()
  for (let at = 0; at < 5; at += 1) {
    await answer(ana, `wrong ${at}`)
    await expect.poll(() => ana.page.getByLabel(lock.passphrase).inputValue()).toBe('')
    await ana.page.getByRole('alert').waitFor()
  }
  const waits = ana.page.getByText(lock.wait(30).split('30')[0] ?? '')
  await waits.waitFor()
  await ana.page.clock.setSystemTime(Date.now() + hour)
  await ana.page.reload()
  await answer(ana, passphrase)
  await waits.waitFor()
  expect(await title(ana)).toBe(lock.title)
  await ana.page.clock.setSystemTime(Date.now())
  // Half a minute with nobody at the screen, by the relay's clock.
  pair.relay.passTime(31_000)
  await ana.page.reload()
  await answer(ana, passphrase)
  await expect.poll(() => title(ana)).toBe(words.today.alone.title('Ana'))
  await pair.close()
})
