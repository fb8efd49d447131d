/** Steps on the road of a rupture that more than one row walks, taken as a person would. */
import { flag } from '../../web/src/words/en/flag.ts'
import { words } from '../../web/src/words/en.ts'
import { press, type Pair, type Person } from '../two.ts'

/** Ana names a rupture in one line; both have it. @returns its thread */
export async function flagRupture({ ana, ben }: Pair, line = 'Tuesday evening'): Promise<string> {
  await ana.go('/mend/new')
  await ana.page.getByLabel(flag.line, { exact: true }).fill(line)
  await press(ana, flag.next)
  await ana.page.getByText(flag.wishes.write).click()
  await press(ana, words.house.shareWith('Ben'))
  await ana.page.waitForURL((url) => /^\/mend\/[^/]{9,}$/.test(url.pathname))
  const thread = new URL(ana.page.url()).pathname.split('/')[2] ?? ''
  await ben.go(`/mend/${thread}`)
  await headed(ben, line)
  return thread
}

/** The screen opens with this sentence, within `ms`. */
export async function headed({ page, name }: Person, title: string, ms = 5_000): Promise<void> {
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

/** It comes true within five seconds. */
export async function eventually(is: () => Promise<boolean> | boolean): Promise<void> {
  await untilTrue(is, 5_000, () => `not within five seconds: ${is.toString()}`)
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
