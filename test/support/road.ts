/** Steps on the road of a rupture that more than one row walks, taken as a person would. */
import { flag } from '../../web/src/rooms/ruptures/words.ts'
import { mended } from '../../web/src/words/en/mended.ts'
import { rupture } from '../../web/src/words/en/rupture.ts'
import { words } from '../../web/src/words/en.ts'
import { press, type Pair, type Person } from '../two.ts'

/** Ana names a rupture in one line; both have it. @returns its thread */
export async function flagRupture(
  { ana, ben }: Pick<Pair, 'ana' | 'ben'>,
  line = 'Tuesday evening',
  partner = 'Ben',
): Promise<string> {
  await ana.go('/mend/new')
  await ana.page.getByLabel(flag.line, { exact: true }).fill(line)
  await press(ana, flag.next)
  await ana.page.getByText(flag.wishes.write).click()
  await press(ana, words.app.shareWith(partner))
  await ana.page.waitForURL((url) => /^\/mend\/[^/]{9,}$/.test(url.pathname))
  const thread = new URL(ana.page.url()).pathname.split('/')[2] ?? ''
  await ben.go(`/mend/${thread}`)
  await headed(ben, line)
  return thread
}

/** Something small is named, and both call it mended at once. @returns its thread; both are on its page */
export async function mendRupture(pair: Pick<Pair, 'ana' | 'ben'>, line: string): Promise<string> {
  const { ana, ben } = pair
  const thread = await flagRupture(pair, line)
  await ana.page.locator('summary', { hasText: rupture.more }).click()
  await press(ana, rupture.mended)
  await press(ben, rupture.acknowledge)
  await press(ben, rupture.mended)
  for (const { page } of [ana, ben]) await page.getByText(mended.title).waitFor()
  return thread
}

/** For what hangs, not for what is slow: whoever has to be quick says so. */
const patienceMs = 30_000

/** The screen opens with this sentence, within `ms`. */
export async function headed(
  { page, name }: Person,
  title: string,
  ms = patienceMs,
): Promise<void> {
  let read = ''
  const is = async () => (read = await page.locator('h1').innerText()) === title
  await untilTrue(is, ms, () => `${name} reads "${read}", not "${title}"`)
}

/** Whether these words are anywhere on the screen. */
export async function shows({ page }: Person, words: string): Promise<boolean> {
  return (await page.locator('body').innerText()).includes(words)
}

export async function fill({ page }: Person, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text)
}

/** It comes true, however busy the machine is. */
export async function eventually(is: () => Promise<boolean> | boolean): Promise<void> {
  await untilTrue(is, patienceMs, () => `never: ${is.toString()}`)
}

/** Whether a button by that name is there and can be pressed. */
export async function canPress({ page }: Person, name: string): Promise<boolean> {
  const button = page.getByRole('button', { name, exact: true })
  // Asked in one breath: between two questions a screen may have moved on.
  return button.evaluateAll((found) =>
    found.some((each) => each.getAttribute('aria-disabled') !== 'true'),
  )
}

async function untilTrue(
  is: () => Promise<boolean> | boolean,
  ms: number,
  complaint: () => string,
): Promise<void> {
  for (const end = Date.now() + ms; !(await is());) {
    if (Date.now() > end) throw new Error(complaint())
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

/** What a sentence begins with, up to its first gap: in whichever language the app is built. */
export function startOf(sentence: (gap: string) => string): RegExp {
  const [start = ''] = sentence('§').split('§')
  return new RegExp(`^${start.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}
