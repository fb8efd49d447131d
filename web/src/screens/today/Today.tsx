/** What is due, and one gentle offer. */
import { useHouse } from '../../house.ts'
import { Primary } from '../../parts/Button.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'
import { ReturnedWords } from './Returned.tsx'

export function Today() {
  const house = useHouse()
  const { alone, calm, joining, closed } = words.today
  const { me, partner } = house.people.value
  const { couple, phraseWaits } = house.status.value
  const opening =
    couple === 'closed'
      ? closed
      : couple === 'joining'
        ? joining
        : partner === null
          ? { title: alone.title(me.name), note: alone.note }
          : { title: calm.title, note: calm.note(partner.name) }
  return (
    <Screen title={opening.title} here={words.house.tabs.today}>
      <ReturnedWords />
      <p class="soft">{opening.note}</p>
      {couple === 'none' && (
        <Primary onPress={() => house.router.go('/invite/partner')}>{alone.invite}</Primary>
      )}
      {phraseWaits && (
        <List>
          <Item
            title={words.today.phraseWaits}
            note={words.today.phraseWaitsNote}
            to="/start/phrase"
          />
        </List>
      )}
    </Screen>
  )
}
