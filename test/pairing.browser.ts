/** A pairing is not tied to a page: locks, reloads and other apps come in between, and it goes on. */
import { expect, test } from 'vitest'
import { onboarding } from '../web/src/words/en/onboarding.ts'
import { words } from '../web/src/words/en.ts'
import {
  copiedLink,
  introduce,
  openLink,
  openPair,
  press,
  safetyWords,
  toLock,
  type Person,
} from './two.ts'

const { compare, dead, done, failures, invite, join } = onboarding
const passphrase = 'four good plain words'
const hour = 3_600_000

const headed = ({ page }: Person, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor()

async function hidden({ page }: Person, ms: number): Promise<void> {
  const see = (state: string) =>
    page.evaluate((to) => {
      Object.defineProperty(document, 'visibilityState', { value: to, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
  await see('hidden')
  await page.clock.fastForward(ms)
  await see('visible')
}

test('an invitation outlives the lock, a reload and most of a day, and its maker hears on any page that the partner is here', async () => {
  const pair = await openPair({ paired: false })
  const { ana } = pair
  const cy = await pair.another('Cy')
  await toLock(ana)
  await ana.page.getByLabel(onboarding.lock.choose).fill(passphrase)
  await press(ana, onboarding.lock.set)
  await headed(ana, words.today.alone.title('Ana'))
  await ana.go('/invite/partner')
  const link = await copiedLink(ana)
  await openLink(cy, link)
  await headed(cy, join.nameFirst)
  await hidden(ana, 65_000)
  await headed(ana, words.leaving.lock.title)
  await pair.passTime(23 * hour)
  // Nobody is there to answer, and the link leads somewhere all the same.
  await openLink(cy, link)
  await introduce(cy)
  await headed(cy, join.waiting)
  await cy.page.reload()
  await headed(cy, join.waiting)
  await ana.page.reload()
  await ana.page.getByLabel(words.leaving.lock.passphrase).fill(passphrase)
  await press(ana, words.leaving.lock.open)
  await ana.go('/us')
  await ana.page.getByText(compare.here).waitFor()
  await press(ana, compare.go)
  await headed(ana, compare.title)
  expect(await safetyWords(ana)).toBe(await safetyWords(cy))
  await Promise.all([ana, cy].map((person) => press(person, compare.match)))
  await headed(ana, done.title('Cy'))
  await headed(cy, done.title('Ana'))
  await pair.close()
})

test('both go away at the four words, and one yes waits for the other', async () => {
  const pair = await openPair({ paired: false })
  const { ana } = pair
  const cy = await pair.another('Cy')
  await ana.go('/invite/partner')
  const link = await copiedLink(ana)
  await openLink(cy, link)
  await introduce(cy)
  const four = await safetyWords(cy)
  expect(await safetyWords(ana)).toBe(four)
  await press(cy, compare.match)
  await cy.page.getByText(compare.confirmed).waitFor()
  await cy.page.goto(`${cy.origin}/us`)
  await ana.page.goto(`${ana.origin}/`)
  await ana.page.getByText(compare.here).waitFor()
  await pair.passTime(3 * hour)
  await cy.page.reload()
  await ana.page.reload()
  await press(ana, compare.go)
  expect(await safetyWords(ana)).toBe(four)
  await press(ana, compare.match)
  await headed(ana, done.title('Cy'))
  await cy.go('/')
  await cy.page.getByText(words.today.calm.note('Ana')).waitFor()
  await pair.close()
})

test('who stops it is heard wherever the other is, and after a day the link says that it is over', async () => {
  const pair = await openPair({ paired: false })
  const { ana } = pair
  const cy = await pair.another('Cy')
  await ana.go('/invite/partner')
  const first = await copiedLink(ana)
  // She tries it herself, and it stays as good as it was.
  await openLink(ana, first)
  await headed(ana, invite.title)
  await openLink(cy, first)
  await introduce(cy)
  await safetyWords(cy)
  await cy.go('/us')
  await safetyWords(ana)
  await press(ana, compare.differ)
  await cy.page.getByText(failures.cancelled.happened).waitFor()
  await press(cy, compare.look)
  await headed(cy, failures.cancelled.happened)
  await press(ana, invite.again)
  const second = await copiedLink(ana)
  expect(second).not.toBe(first)
  const dee = await pair.another('Dee')
  await openLink(dee, second)
  await headed(dee, join.nameFirst)
  await pair.passTime(25 * hour)
  await openLink(dee, second)
  await headed(dee, dead.gone.happened)
  await headed(ana, failures.expired.happened)
  await pair.close()
})
