/** Check-ins as two people plan and live them: offered, agreed, and the evenings that follow. */
import { today } from '../../web/src/rooms/plans/today.ts'
import { plans } from '../../web/src/rooms/plans/words.ts'
import { words } from '../../web/src/words/en.ts'
import { type Pair, type Person, press } from '../two.ts'
import { headed } from './road.ts'

type Two = Pick<Pair, 'ana' | 'ben' | 'passTime'>

/** Ana suggests check-ins, Ben says yes: every other day from eight to ten for two weeks, but for what is chosen. */
export async function agreeOnCheckIns(
  { ana, ben }: Two,
  ...choices: readonly string[]
): Promise<void> {
  await suggest(ana, ben, ...choices)
  await ben.go('/plans')
  await headed(ben, plans.offered.theirs(ana.name))
  await press(ben, plans.offered.agree)
  for (const person of [ana, ben]) {
    await person.go('/plans')
    await headed(person, plans.title)
    await person.page.locator('[data-plan="agreed"]').waitFor()
  }
}

/** One suggests check-ins to the other. */
export async function suggest(
  author: Person,
  other: Person,
  ...choices: readonly string[]
): Promise<void> {
  await author.go('/plans/new')
  await headed(author, plans.form.title)
  for (const choice of choices) await author.page.getByText(choice, { exact: true }).click()
  await press(author, words.app.shareWith(other.name))
  await author.page.waitForURL((url) => url.pathname === '/plans')
}

/** Time goes on until this moment, for both and for the relay. */
export async function until({ ana, passTime }: Two, iso: string): Promise<void> {
  const now = await ana.page.evaluate(() => Date.now())
  await passTime(Date.parse(iso) - now)
}

/** Whether Today opens with a check-in. */
export async function isAsked(person: Person, partner: string): Promise<boolean> {
  await person.go('/')
  await person.page.locator('.tabs, nav').first().waitFor()
  // Views are made anew every five seconds.
  await person.page.waitForTimeout(50)
  return (await person.page.locator('h1').innerText()) === today.checkIn.title(partner)
}
