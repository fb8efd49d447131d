/** An old wound on its screens, for tests: both say yes, one names it, and a sitting is walked. */
import { wounds } from '../../web/src/rooms/wounds/words.ts'
import { words } from '../../web/src/words/en.ts'
import { press, type Pair, type Person } from '../two.ts'
import { eventually, fill, headed, shows } from './road.ts'

const { door, name, open, steps, wound } = wounds
type Two = Pick<Pair, 'ana' | 'ben'>

/** The page, opened anew: a quiet yes travels with the next connection, not with the choice. */
export async function atWounds(person: Person): Promise<void> {
  await person.page.goto(`${person.origin}/wounds`)
  await headed(person, wounds.title)
}

/** Somebody says yes, alone. */
export async function wishes(person: Person): Promise<void> {
  await atWounds(person)
  await press(person, door.wish)
  await eventually(() => shows(person, door.wished))
}

/** Both say yes, and the door stands open on both screens. */
export async function opensDoor({ ana, ben }: Two): Promise<void> {
  await wishes(ana)
  await wishes(ben)
  for (const person of [ana, ben, ana]) await atWounds(person)
  for (const [person, other] of [[ana, 'Ben'] as const, [ben, 'Ana'] as const])
    await eventually(() => shows(person, open.both(other)))
}

/** Ana names what hurt her; both have it. */
export async function namesWound({ ana, ben }: Two, line: string, topic: string): Promise<void> {
  await ana.go('/wounds/name')
  await headed(ana, name.title)
  await fill(ana, name.line, line)
  await ana.page.getByText(topic, { exact: true }).click()
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, wounds.title)
  await ben.go('/wounds')
  await ben.page.locator('[data-wound="named"], [data-wound="hidden"]').waitFor()
}

/** Somebody says one step in words, and it is shared. */
export async function says(
  person: Person,
  label: string,
  text: string,
  partner: string,
): Promise<void> {
  await fill(person, label, text)
  await press(person, words.app.shareWith(partner))
}

/** Ana begins a sitting; both are at its first step. */
export async function sitsDown({ ana, ben }: Two): Promise<void> {
  await press(ana, wound.begin)
  for (const person of [ana, ben]) await headed(person, steps.feel.title)
}
