/** Beside a date: the clock that it was written by was wrong. Nothing where it was right. */
import { type Instant, type Side, wrongDateOf } from '@mend/domain/couple'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { words } from '../../words/en.ts'

/** Says whose clock was wrong when a thread was begun; nothing where no clock was. */
export function WrongDate(props: {
  readonly thread: string
  readonly by: Side
  readonly at: Instant
}) {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const whose = wrongDateOf(couple, props, moment)
  if (whose === null) return null
  const { wrongDate } = words.app
  return <p class="soft small">{whose === 'me' ? wrongDate.me : wrongDate.partner(partner)}</p>
}
