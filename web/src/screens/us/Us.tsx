/** The two of us, what we agreed on, and the way to the settings. */
import { useHouse } from '../../house/useHouse.ts'
import { Item, List } from '../../parts/List.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'
import { DoorItems } from '../doors.tsx'

/** The place called Us. */
export function Us() {
  const { people, status } = useHouse()
  const { us } = words.places
  const { me, partner } = people.value
  return (
    <Screen
      title={partner === null ? us.titleAlone : us.title(me.name, partner.name)}
      here={words.app.tabs.us}
    >
      <p class="soft">{us.note}</p>
      <List>
        {status.value.couple === 'none' && (
          <Item title={us.invite} note={us.inviteNote} to="/invite/partner" />
        )}
        {status.value.couple === 'closed' && (
          <Item title={us.anew} note={us.anewNote} to="/invite/partner" />
        )}
        <DoorItems place="us" />
        <Item title={us.settings} note={us.settingsNote} to="/settings" />
        <Item title={us.help} note={us.helpNote} to="/help" />
      </List>
    </Screen>
  )
}
