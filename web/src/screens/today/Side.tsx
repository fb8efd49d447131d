/** Beside the column on a desk: what comes up, and how this device stands. Quiet when there is nothing. */
import { useHouse } from '../../house.ts'
import { words } from '../../words/en.ts'
import { DueList } from './DueList.tsx'
import { Standing } from './Standing.tsx'
import { useNearby } from './useWaiting.ts'

export function Side() {
  const { router } = useHouse()
  const { side } = words.today
  const items = useNearby()
  const shown = router.place.value.pattern === '/' ? [] : items
  return (
    <aside class="side" aria-label={words.house.aside}>
      {shown.length > 0 && <h2 class="soft small">{side.title}</h2>}
      <DueList items={shown} label={side.title} />
      {router.place.value.pattern !== '/' && <Standing />}
    </aside>
  )
}
