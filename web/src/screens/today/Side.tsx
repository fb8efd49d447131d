/** Beside the column on a desk: what comes up, and how this device stands. Quiet when there is nothing. */
import { useHouse } from '../../house/useHouse.ts'
import { words } from '../../words/en.ts'
import { DueList } from './DueList.tsx'
import { DeviceStatus } from './DeviceStatus.tsx'
import { useNearby } from './useWaiting.ts'

/** What stands beside the column; on Today what comes up is in the column itself. */
export function Side() {
  const { router } = useHouse()
  const { side } = words.today
  const items = useNearby()
  const shown = router.place.value.pattern === '/' ? [] : items
  return (
    <aside class="side" aria-label={words.app.aside}>
      {shown.length > 0 && <h2 class="soft small">{side.title}</h2>}
      <DueList items={shown} label={side.title} />
      {router.place.value.pattern !== '/' && <DeviceStatus />}
    </aside>
  )
}
