/** How a ritual goes, of both together; its calendar file; the ways to change it or to let it go (R32, R43, M2). */
import { dayAfter } from '@mend/domain/cadence'
import { fewestCounted } from '@mend/domain/plans'
import { myZone, type RitualView } from '@mend/domain/rituals'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { ToCalendar } from '../../parts/calendar/ToCalendar.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { plainDate } from '../../words/plain-days.ts'
import { rituals } from './words.ts'

const { one: text } = rituals

/** Under five times words say more than a number; the days on which it took place stay. */
export function HowItGoes({ view }: { readonly view: RitualView }) {
  const { moment } = useSeen()
  const { kept, times } = view.consistency
  if (times.length === 0) return null
  const days = times.filter((time) => time.kept)
  return (
    <section class="stack" aria-labelledby="how" data-kept={`${kept}/${times.length}`}>
      <h2 id="how">{text.how}</h2>
      <p>{times.length < fewestCounted ? text.few : text.count(kept, times.length)}</p>
      {days.length > 0 && (
        <details>
          <summary>{text.days}</summary>
          <ul class="soft">
            {days.map(({ day }) => (
              <li key={day}>{plainDate(day, moment)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** Its hours as a calendar file, by the clock that mine go by; nothing once it is looked at or over. */
export function RitualCalendar({ view }: { readonly view: RitualView }) {
  const { couple, moment } = useSeen()
  if (view.agreed === null || (view.state !== 'waits' && view.state !== 'runs')) return null
  const { cadence, time, start, days } = view.agreed
  return (
    <ToCalendar
      id={view.thread}
      revision={view.changes}
      schedule={{ cadence, time, start, until: dayAfter(start, days - 1) }}
      nowMs={moment.now}
      zone={myZone(couple.own.rituals, moment.zone)}
    />
  )
}

/** Changing takes both; letting it go takes one. */
export function ChangeOrEnd({ view }: { readonly view: RitualView }) {
  const name = usePartnerName()
  const { say, busy, no } = useSay()
  const { thread, state } = view
  if (state === 'let-go' || state === 'over') return null
  return (
    <details>
      <summary>{text.change}</summary>
      <div class="stack">
        <Link to={`/rituals/change/${thread}`} class="button">
          {text.changeIt}
        </Link>
        <NoNotice no={no} />
        <Quiet wide disabled={busy} onPress={() => void say({ kind: 'retire-ritual', thread })}>
          {text.letGo}
        </Quiet>
        <p class="soft small">{text.letGoNote(name)}</p>
      </div>
    </details>
  )
}
