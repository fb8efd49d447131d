/** Beside the column on a desk: what waits, and how this device stands. Quiet when there is nothing. */
import { useHouse } from '../../house.ts'
import { words } from '../../words/en.ts'

export function Side() {
  const { status } = useHouse()
  const { side } = words.today
  const { connection, pending } = status.value
  return (
    <aside class="side" aria-label={words.house.aside}>
      {connection === 'offline' ? (
        <p class="soft">{side.offline}</p>
      ) : (
        pending > 0 && <p class="soft">{side.waiting}</p>
      )}
    </aside>
  )
}
