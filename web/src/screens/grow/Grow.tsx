/** The place called Grow, while it is still empty: one sentence and one way on. */
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'

export function Grow() {
  const { title, note } = words.places.grow
  return (
    <Screen title={title} here={words.house.tabs.grow}>
      <p class="soft">{note}</p>
    </Screen>
  )
}
