/** The place called Talk, while it is still empty: one sentence and one way on. */
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'

export function Talk() {
  const { title, note } = words.places.talk
  return (
    <Screen title={title} here={words.house.tabs.talk}>
      <p class="soft">{note}</p>
    </Screen>
  )
}
