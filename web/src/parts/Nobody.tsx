/** Nobody is there yet to share with: said before anything is written, with the way to invite somebody beside it. */
import { useHouse } from '../house/useHouse.ts'
import { nobody as text } from '../words/en/alone/alone.ts'
import { Link } from './Link.tsx'

/** Whether what is written here can be shared with nobody yet. */
export const useNobody = (): boolean => useHouse().status.value.couple === 'none'

/** The note that stands above the fields; nothing where somebody is there. */
export function Nobody() {
  if (!useNobody()) return null
  return (
    <p class="soft" data-nobody>
      {text.note} <Link to="/invite/partner">{text.invite}</Link>
    </p>
  )
}
