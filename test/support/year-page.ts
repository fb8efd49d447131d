/** The page that both sign once a year, on its screens: a goal that both signed, a year, and each one's yes. */
import { page } from '../../web/src/rooms/values/page-words.ts'
import { values } from '../../web/src/rooms/values/words.ts'
import { words } from '../../web/src/words/en.ts'
import { press, type Pair, type Person } from '../two.ts'
import { eventually, fill, headed, shows } from './road.ts'

const { goals } = values
type Two = Pick<Pair, 'ana' | 'ben'>

/** From the day on which something stood on it first, until it may be signed. */
export const yearMs = 365 * 86_400_000

/** Ana writes a goal, and Ben signs it: it stands on the page of both. */
export async function signsGoal({ ana, ben }: Two, goal: string): Promise<void> {
  await ana.go('/values/goals')
  await headed(ana, goals.title)
  await fill(ana, goals.field, goal)
  await press(ana, words.app.shareWith('Ben'))
  await ben.go('/values/goals')
  await press(ben, goals.sign)
  for (const person of [ana, ben]) await eventually(() => shows(person, goals.signed))
}

/** The page, opened anew: a quiet yes travels with the next connection, not with the choice. */
export async function atPage(person: Person): Promise<void> {
  await person.page.goto(`${person.origin}/values/page`)
  await headed(person, page.title)
}

/** Somebody signs, alone. */
export async function signsPage(person: Person, partner: string): Promise<void> {
  await atPage(person)
  await press(person, page.sign)
  await eventually(() => shows(person, page.mine(partner)))
}

/**
 * Both have signed, and both read so.
 *
 * A yes goes out with each connection, and every five minutes. After weeks have passed a device may wait before it connects
 * again, and the keys of the space turn: so these minutes pass too.
 */
export async function readsSigned({ ana, ben, passTime }: Pair): Promise<void> {
  const hasRead = async ({ page: shown }: Person): Promise<boolean> =>
    (await shown.locator('[data-page="signed"]').count()) === 1
  await eventually(async () => {
    for (const person of [ana, ben]) await atPage(person)
    await passTime(6 * 60_000)
    await ana.page.waitForTimeout(1_000)
    return (await hasRead(ana)) && (await hasRead(ben))
  })
}
