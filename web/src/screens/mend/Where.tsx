/** Who named a rupture, when it was, what was wished for first, and where it stands. */
import type { Instant } from '@mend/domain/couple'
import type { RuptureView } from '@mend/domain/ruptures'
import type { TimeoutView } from '@mend/domain/timeouts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { WrongDate } from '../../parts/time/WrongDate.tsx'
import type { PageVisit } from '../../room.ts'
import { momentInside, pastDay } from '../../words/days.ts'
import { capital } from '../../words/language.ts'
import { mend } from '../../words/en/mend.ts'
import { rupture as text } from '../../words/en/rupture.ts'

/** In neutral words, with nobody hurried. */
export function Where({ visit }: { readonly visit: PageVisit }) {
  const { rupture, moment, timeout } = visit
  const partner = usePartnerName()
  const { thread, by, flaggedAt: at } = rupture
  const past = (when: Instant): string => pastDay(Math.min(when, moment.now) as Instant, moment.now)
  const named = past(at)
  const was = past(rupture.happenedAt)
  const mine = rupture.by === 'me'
  return (
    <div class="stack">
      <p class="soft small">
        {mine ? text.namedByMe(named) : text.namedBy(partner, named)}
        {was !== named && ` · ${text.itWas(was)}`}
        {rupture.state !== 'repaired' &&
          ` · ${mine ? text.wishMine[rupture.wish] : text.wishTheirs[rupture.wish](partner)}`}
      </p>
      <WrongDate thread={thread} by={by} at={at} />
      <p class="soft small" role="status" aria-label={text.where}>
        <strong>{capital(mend.states[rupture.state])}.</strong>{' '}
        {timeout === null ? stateWords(rupture, partner, visit) : restWords(timeout, visit)}
      </p>
    </div>
  )
}

function restWords({ returnAt }: TimeoutView, { moment: { now } }: PageVisit): string {
  return now >= returnAt ? text.now.frozenNow : text.now.frozen(momentInside(returnAt, now))
}

function stateWords(rupture: RuptureView, partner: string, { moment }: PageVisit): string {
  const { state, feltRepaired, parkedUntil } = rupture
  const alive = state === 'acknowledged' || state === 'in-repair'
  if (alive && feltRepaired.me) return text.now.feltMine(partner)
  if (alive && feltRepaired.partner) return text.now.feltTheirs(partner)
  if (state === 'flagged') {
    return rupture.by === 'me' ? text.now.flaggedMine(partner) : text.now.flaggedTheirs(partner)
  }
  if (state === 'parked') {
    return parkedUntil === null
      ? text.now.parked
      : text.now.parkedUntil(momentInside(parkedUntil, moment.now))
  }
  return text.now[state]
}
