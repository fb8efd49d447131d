/** The newest time of a ritual: open, kept, or not this time; never why (R32). */
import type { RitualView } from '@mend/domain/rituals'
import { useSeen } from '../../house/useSeen.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { momentInside } from '../../words/days.ts'
import { rituals } from './words.ts'

const { one: text } = rituals

/** How it stands. */
export function Time({ view: { time, terms, thread } }: { readonly view: RitualView }) {
  const { moment } = useSeen()
  const { say, busy, no } = useSay()
  if (time === null) return null
  const when = (at: typeof time.until) => momentInside(at, moment.now)
  const isPassed = time.state === 'open' && time.passed
  return (
    <section class="stack" data-time={isPassed ? 'passed' : time.state} role="status">
      {isPassed ? (
        <p>{text.passed}</p>
      ) : (
        <h2>{time.state === 'open' ? text.now : time.state === 'kept' ? text.kept : text.over}</h2>
      )}
      {time.state === 'open' && !isPassed && <p class="soft">{text.nowNote(when(time.until))}</p>}
      {time.state === 'open' && !isPassed && terms.which === 'calming' && (
        <Link to="/steady">{text.steady}</Link>
      )}
      {time.state === 'not-this-time' && time.canNote && (
        <>
          <p class="soft">{text.overNote(when(time.closes))}</p>
          <NoNotice no={no} />
          <Quiet
            disabled={busy}
            onPress={() => void say({ kind: 'keep-ritual', thread, on: time.day })}
          >
            {text.happened}
          </Quiet>
        </>
      )}
    </section>
  )
}

/** We did it, or not this time: one press each, and whoever lets it pass tells nobody. */
export function TimeFoot({ view: { time, thread } }: { readonly view: RitualView }) {
  const { say, busy, no } = useSay()
  if (time === null) return null
  const on = time.day
  return (
    <>
      <NoNotice no={no} />
      <Primary disabled={busy} onPress={() => void say({ kind: 'keep-ritual', thread, on })}>
        {text.did}
      </Primary>
      <Quiet wide disabled={busy} onPress={() => void say({ kind: 'pass-ritual', thread, on })}>
        {text.pass}
      </Quiet>
    </>
  )
}
