/** Drawing a line on its screens, for tests. */
import { boundaries } from '../../web/src/rooms/boundaries/words.ts'
import { words } from '../../web/src/words/en.ts'
import { press, type Person } from '../two.ts'
import { fill, headed } from './road.ts'

/** What a line says. */
export type LineWords = {
  readonly topic: keyof typeof boundaries.topics
  readonly welcome: string
  readonly line: string
}

/** A line about a topic, which goes all the way. @returns its address */
export async function drawLine(
  person: Person,
  partner: string,
  who: 'spoken' | 'silent',
  it: LineWords,
): Promise<string> {
  const { form, topics, card } = boundaries
  const { page } = person
  await person.go('/boundaries/new')
  await headed(person, form.title)
  await page.getByText(topics[it.topic], { exact: true }).click()
  if (who === 'silent') await page.getByText(form.whos.silent, { exact: true }).click()
  await fill(person, form.welcome, it.welcome)
  await fill(person, form.line, it.line)
  await press(person, who === 'silent' ? form.save : words.app.shareWith(partner))
  await headed(person, card.titleMine)
  return new URL(page.url()).pathname
}
