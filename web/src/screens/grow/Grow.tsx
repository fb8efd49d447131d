/** The place called Grow: what brings two people closer, each a line of its own room. */
import { List } from '../../parts/List.tsx'
import { Down } from '../../parts/scene/Scene.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'
import { alone } from '../../words/en/alone/alone.ts'
import { useNobody } from '../../parts/Nobody.tsx'
import { OnMyOwn } from '../alone/OnMyOwn.tsx'
import { DoorItems } from '../doors.tsx'

/** The place called Grow. */
export function Grow() {
  if (useNobody()) return <ForOne />
  const { title, note } = words.places.grow
  return (
    <Screen title={title} here={words.app.tabs.grow}>
      <Down />
      <p class="soft">{note}</p>
      <List>
        <DoorItems place="grow" />
      </List>
    </Screen>
  )
}

function ForOne() {
  return (
    <Screen title={alone.title} here={words.app.tabs.grow}>
      <p class="soft">{alone.note}</p>
      <OnMyOwn />
    </Screen>
  )
}
