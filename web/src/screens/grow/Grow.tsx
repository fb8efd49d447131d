/** The place called Grow, while it is still empty: one sentence and one way on. */
import { Item, List } from '../../parts/List.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'

export function Grow() {
  const { title, note, need, needNote } = words.places.grow
  return (
    <Screen title={title} here={words.house.tabs.grow}>
      <p class="soft">{note}</p>
      <List>
        <Item title={need} note={needNote} to="/needs" />
      </List>
    </Screen>
  )
}
