/** A need, said as a person would: chips, a moment, Share. */
import { needs } from '../../web/src/rooms/needs/words.ts'
import { words } from '../../web/src/words/en.ts'
import { press, type Person } from '../two.ts'
import { fill, headed } from './road.ts'

export async function shareNeed(
  person: Person,
  other: string,
  feeling: string,
  when: string,
): Promise<void> {
  // By another page, so that one need after the other begins on an empty form.
  await person.go('/us')
  await person.go('/needs')
  await headed(person, needs.title)
  await press(person, feeling)
  await fill(person, needs.when, when)
  await press(person, words.app.shareWith(other))
  await headed(person, needs.shared)
}
