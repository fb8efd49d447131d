/** Words of mine that are saved here and not sent yet: said once, calmly, on the page they belong to. */
import { useHouse } from '../house.ts'
import { words } from '../words/en.ts'

/** Nothing while there is a connection: what is sent within a moment needs no words. */
export function Waits() {
  const { connection, pending } = useHouse().status.value
  if (connection === 'online' || pending === 0) return null
  return (
    <p class="soft small" role="status">
      {words.today.side.waiting}
    </p>
  )
}
