/** Words of mine that are saved here and not sent yet: said once, calmly, on the page they belong to. */
import { useHouse } from '../house/useHouse.ts'
import { useLong } from '../house/useLong.ts'
import { words } from '../words/en.ts'

/** Nothing while they go out: what is sent within a moment needs no words. */
export function Waits() {
  const { connection, pending } = useHouse().status.value
  const long = useLong(pending > 0)
  if (pending === 0 || (connection === 'online' && !long)) return null
  return (
    <p class="soft small" role="status">
      {words.today.side.waiting}
    </p>
  )
}
