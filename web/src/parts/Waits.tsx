/** Words of mine that are saved here and not sent yet: said once, calmly, on the page they belong to. */
import { useHouse } from '../house.ts'
import { words } from '../words/en.ts'

/** Nothing while there is a connection: what is sent within a moment needs no words. */
export function Waits() {
  const { connection, pending } = useHouse().status.value
  return (
    <div role="status">
      {connection !== 'online' && pending > 0 && (
        <p class="soft small">{words.today.side.waiting}</p>
      )}
    </div>
  )
}
