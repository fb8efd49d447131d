/** An offer of mine that rests unanswered: the next one can be written, and waits (R5). */
import { offerRestsUntil, type RuptureView } from '@mend/domain/couple'
import { useHouse } from '../../../house.ts'
import { Notice } from '../../../parts/Notice.tsx'
import { repair as text } from '../../../words/en/repair.ts'
import { momentInside } from '../days.ts'
import { usePartnerName } from '../names.ts'
import { useSeen } from '../see.ts'

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
