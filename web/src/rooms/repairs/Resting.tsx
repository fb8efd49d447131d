/** An offer of mine that rests unanswered: the next one can be written, and waits (R5). */
import { offerRestsUntil } from '@mend/domain/repairs'
import type { RuptureView } from '@mend/domain/ruptures'
import { useHouse } from '../../house/useHouse.ts'
import { Notice } from '../../parts/Notice.tsx'
import { repair as text } from './words.ts'
import { momentInside } from '../../words/days.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'

/** Says until when no further repair may be offered; nothing when one may. */
export function Resting(props: { readonly rupture: RuptureView }) {
  const { couple, moment } = useSeen()
  const { people } = useHouse()
  const partner = usePartnerName()
  const until = offerRestsUntil(couple, props.rupture.thread, moment)
  if (until === null || people.value.partner === null) return null
  return (
    <Notice>
      <p>
        <strong>{text.resting.title(partner)}</strong>
      </p>
      <p class="small">{text.resting.note(partner, momentInside(until, moment.now))}</p>
    </Notice>
  )
}
