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
