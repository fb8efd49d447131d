/** Words of mine that did not go out, all of them on one page, until I put them back or let them go. */
import { useHouse } from '../../house/useHouse.ts'
import { ReturnedWords } from '../../parts/said/Returned.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'

/** The page; one sentence where there are none. */
export function ReturnedPage() {
  const { returned } = useHouse()
  const { page, none } = words.today.returned
  return (
    <Screen title={page} back={{ to: '/', word: words.app.tabs.today }}>
      {returned.value.length === 0 && <p class="soft">{none}</p>}
      <ReturnedWords />
    </Screen>
  )
}
