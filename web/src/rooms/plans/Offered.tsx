/** What lies on the table: read whole, then agreed to, changed, or left (R15). */
import type { PlanView, Terms } from '@mend/domain/plans'
import { dayAfter, dayAt, isKnownZone, windowOn } from '@mend/domain/cadence'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { date } from '../../words/when.ts'
import { afterWords } from './after.ts'
import { placeOf } from './terms/sentences.ts'
import { TermsWords } from './terms/TermsWords.tsx'
import { plans } from './words.ts'

const { offered: text, together } = plans

/** The latest offer, what was found out where it was looked at again, and the offers before it. */
export function Offered({ plan }: { readonly plan: PlanView }) {
  const name = usePartnerName()
  const seen = useSeen()
  const last = plan.offers.at(-1)
  if (last === undefined) return null
  const after = plan.terms === null ? afterWords(seen, plan.after) : null
  return (
    <section class="stack" data-plan="offered">
      {plan.state === 'together' && <p>{together.note}</p>}
      {after !== null && <p class="soft">{after}</p>}
      <Said by={last.by} name={name}>
        <TermsWords terms={last.terms} />
      </Said>
      <UnknownClock terms={last.terms} />
      {last.found !== '' && (
        <div class="stack-tight">
          <h2>{text.found}</h2>
          <p class="words" dir="auto">
            {last.found}
          </p>
        </div>
      )}
      {last.by === 'me' && (
        <p class="soft">{plan.terms === null ? text.waiting(name) : text.waitingChange(name)}</p>
      )}
      {plan.offerEnds !== null && (
        <p class="soft small">{text.until(date(plan.offerEnds, seen.moment.now))}</p>
      )}
      {plan.offers.length > 1 && (
        <details>
          <summary>{text.before}</summary>
          <div class="stack">
            {plan.offers.slice(0, -1).map((offer) => (
              <Said key={offer.at} by={offer.by} name={name}>
                <TermsWords terms={offer.terms} />
              </Said>
            ))}
          </div>
        </details>
      )}
    </section>
  )
}

/** A place whose clock this device does not know: nobody says yes to an hour that is shown wrongly. */
function UnknownClock({ terms }: { readonly terms: Terms }) {
  const place = unknownPlace(terms)
  return place === null ? null : <p role="alert">{text.unknownClock(place)}</p>
}

function unknownPlace(terms: Terms | undefined): string | null {
  const time = terms?.time
  return time?.kind === 'zone' && !isKnownZone(time.zone) ? placeOf(time.zone) : null
}

/** Yes, something else, or not this: one press each. */
export function Answer({ plan }: { readonly plan: PlanView }) {
  const { say, busy, no } = useSay()
  const on = useFirstDay(plan)
  const { thread, offers, can } = plan
  const isTogether = plan.state === 'together'
  const agree = () => void say({ kind: 'agree-plan', thread, seen: offers.length, on })
  return (
    <>
      <NoNotice no={no} />
      {can.agree && unknownPlace(offers.at(-1)?.terms) === null && (
        <Primary disabled={busy} onPress={agree}>
          {text.agree}
        </Primary>
      )}
      {can.counter && (
        <Link to="/plans/new" class="button">
          {text.change}
        </Link>
      )}
      {isTogether && (
        <Link to={plan.terms === null ? '/plans/new' : '/plans/review'} class="button">
          {together.write}
        </Link>
      )}
      <Quiet wide disabled={busy} onPress={() => void say({ kind: 'end-plan', thread })}>
        {offers.at(-1)?.by === 'me' && !isTogether ? text.takeBack : text.not}
      </Quiet>
    </>
  )
}

/** Today, while its window is not over: what begins today is never missed at once. */
function useFirstDay({ offers }: PlanView) {
  const { moment } = useSeen()
  const { now, zone } = moment
  const today = dayAt(now, zone)
  const time = offers.at(-1)?.terms.time
  const isOver = time !== undefined && windowOn(time, today, zone).until <= now
  return isOver ? dayAfter(today, 1) : today
}
