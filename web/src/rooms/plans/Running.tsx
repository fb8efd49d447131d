/** A plan that runs: the time that is open, how it goes, and how to change or end it (R15, R16, R43). */
import { checkInView, type PlanView, type TimeView } from '@mend/domain/plans'
import { dayAfter, dayAt } from '@mend/domain/cadence'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { ToCalendar } from '../../parts/calendar/ToCalendar.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { momentInside } from '../../words/days.ts'
import { plainDay } from '../../words/plain-days.ts'
import { afterWords } from './after.ts'
import { HowItGoes } from './HowItGoes.tsx'
import { TermsWords } from './terms/TermsWords.tsx'
import { plans } from './words.ts'

const { running: text, time: words } = plans

/** What is open now, what comes, what was agreed, how it goes. */
export function Running({ plan }: { readonly plan: PlanView }) {
  const seen = useSeen()
  const { moment } = seen
  const after = afterWords(seen, plan.after)
  const [next] = plan.next
  const when = next === undefined ? null : momentInside(next.from, moment.now)
  return (
    <>
      {plan.time !== null && (plan.offers.length === 0 || plan.time.state === 'open') && (
        <Time plan={plan} time={plan.time} />
      )}
      {plan.state === 'waits' && when !== null && <p>{text.waits(when)}</p>}
      {plan.state === 'runs' && <p>{when === null ? text.none : text.next(when)}</p>}
      <Paused plan={plan} />
      <section class="stack" aria-labelledby="agreed" data-plan="agreed">
        <h2 id="agreed">{text.agreed}</h2>
        {after !== null && <p class="soft">{after}</p>}
        {plan.terms !== null && <TermsWords terms={plan.terms} />}
      </section>
      {plan.state !== 'review' && <Calendar plan={plan} />}
      {plan.state !== 'waits' && <HowItGoes plan={plan} />}
      {plan.state !== 'review' && plan.offers.length === 0 && <ChangeOrEnd plan={plan} />}
    </>
  )
}

function Calendar({ plan: { thread, terms, versions } }: { readonly plan: PlanView }) {
  const { moment } = useSeen()
  if (terms === null) return null
  const { cadence, time, start } = terms
  return (
    <ToCalendar
      id={thread}
      revision={versions.length - 1}
      schedule={{ cadence, time, start, until: versions.at(-1)?.lastDay ?? null }}
      nowMs={moment.now}
      zone={moment.zone}
    />
  )
}

/** The newest time: open, kept, or not this time; never why. */
function Time(props: { readonly plan: PlanView; readonly time: TimeView }) {
  const { plan, time } = props
  const { couple, moment } = useSeen()
  const { say, busy, no } = useSay()
  const answered = checkInView(couple, plan.thread, time.day, moment)?.iAnswered === true
  const until = (at: TimeView['until']) => momentInside(at, moment.now)
  const happened = () => void say({ kind: 'keep-check-in', thread: plan.thread, on: time.day })
  return (
    <section class="stack" data-time={time.state} role="status">
      <h2>
        {time.state === 'open' ? words.open : time.state === 'kept' ? words.kept : words.over}
      </h2>
      {time.state === 'open' && <p class="soft">{words.openNote(until(time.until))}</p>}
      {time.state === 'open' && answered && <p>{words.answered}</p>}
      {time.state === 'not-this-time' && time.canNote && (
        <>
          <p class="soft">{words.overNote(until(time.closes))}</p>
          <NoNotice no={no} />
          <Quiet disabled={busy} onPress={happened}>
            {words.happened}
          </Quiet>
        </>
      )}
      {time.state === 'kept' && (
        <Link to={`/plans/check-in/${plan.thread}/${time.day}`}>{words.look}</Link>
      )}
    </section>
  )
}

/** Begin, or look back: the one thing that may be done now. */
export function RunningFoot({ plan }: { readonly plan: PlanView }) {
  const { couple, moment } = useSeen()
  if (plan.state === 'review') {
    return (
      <Link to="/plans/review" class="button primary">
        {text.lookBack}
      </Link>
    )
  }
  const { time } = plan
  if (time?.state !== 'open') return null
  const answered = checkInView(couple, plan.thread, time.day, moment)?.iAnswered === true
  return (
    <Link to={`/plans/check-in/${plan.thread}/${time.day}`} class="button primary">
      {answered ? words.look : words.begin}
    </Link>
  )
}

/** I am not asked for a while; nobody else knows. */
function Paused({ plan: { paused, thread } }: { readonly plan: PlanView }) {
  const { moment } = useSeen()
  const { say, busy, no } = useSay()
  if (paused === null) return null
  return (
    <div class="stack-tight">
      <p>{paused.until === null ? text.pausedOpen : text.paused(plainDay(paused.until, moment))}</p>
      <NoNotice no={no} />
      <Quiet disabled={busy} onPress={() => void say({ kind: 'resume-plan', thread })}>
        {text.resume}
      </Quiet>
    </div>
  )
}

/** Changing takes both, ending takes one, and not being asked is one's own. */
function ChangeOrEnd({ plan }: { readonly plan: PlanView }) {
  const name = usePartnerName()
  const { moment } = useSeen()
  const { say, busy, no } = useSay()
  const { thread } = plan
  const until = dayAfter(dayAt(moment.now, moment.zone), 6)
  return (
    <details>
      <summary>{text.change}</summary>
      <div class="stack">
        <Link to="/plans/review" class="button">
          {text.changeIt}
        </Link>
        <NoNotice no={no} />
        {plan.paused === null && (
          <>
            <Quiet
              wide
              disabled={busy}
              onPress={() => void say({ kind: 'pause-plan', thread, until })}
            >
              {text.pause}
            </Quiet>
            <p class="soft small">{text.pauseNote(name)}</p>
          </>
        )}
        <Quiet wide disabled={busy} onPress={() => void say({ kind: 'end-plan', thread })}>
          {text.letGo}
        </Quiet>
        <p class="soft small">{text.letGoNote(name)}</p>
      </div>
    </details>
  )
}
