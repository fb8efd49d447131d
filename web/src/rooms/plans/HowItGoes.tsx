/** How a plan was kept, of both together: a number or words, fourteen dots, and a table behind them (R43). */
import {
  fewestCounted,
  freeOfFourteen,
  mostCounted,
  type PlanView,
  type Time,
} from '@mend/domain/plans'
import { useSeen } from '../../house/useSeen.ts'
import { InLine } from '../../parts/Button.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { plainDate } from '../../words/plain-days.ts'
import { plans } from './words.ts'

const { consistency: text } = plans

/** The oldest first. Under five times, words say more than a number. */
export function HowItGoes({ plan }: { readonly plan: PlanView }) {
  const { kept, times } = plan.consistency
  const few = times.length < fewestCounted
  const number = kept === 0 ? text.quiet : text.count(kept, times.length)
  const beginning = kept === 0 ? text.few.none : text.few.some
  const free = Math.floor((times.length * freeOfFourteen) / mostCounted)
  const missed = times.length - kept
  return (
    <section class="stack" aria-labelledby="how-it-goes" data-kept={`${kept}/${times.length}`}>
      <h2 id="how-it-goes">{text.title}</h2>
      <p>{few ? beginning : number}</p>
      {!few && missed > 0 && missed <= free && <p class="soft">{text.free}</p>}
      {times.length > 0 && (
        <>
          {kept > 0 && (
            <p class="kept-dots" aria-hidden="true">
              {times.map(({ day, kept: isKept }) => (
                <i key={day} class={isKept ? 'kept-dot is-kept' : 'kept-dot'} />
              ))}
            </p>
          )}
          <details>
            <summary>{text.table}</summary>
            <Days plan={plan} times={times} />
          </details>
        </>
      )}
    </section>
  )
}

function Days(props: { readonly plan: PlanView; readonly times: readonly Time[] }) {
  const { plan, times } = props
  const { moment } = useSeen()
  const { say, busy, no } = useSay()
  return (
    <>
      <NoNotice no={no} />
      <table class="kept-days">
        <thead>
          <tr>
            <th scope="col">{text.day}</th>
            <th scope="col">{text.how}</th>
          </tr>
        </thead>
        <tbody>
          {times.map(({ day, kept, canNote }) => (
            <tr key={day}>
              <th scope="row">{plainDate(day, moment)}</th>
              <td>
                {kept ? text.kept : text.not}
                {canNote && (
                  <>
                    {' · '}
                    <InLine
                      disabled={busy}
                      onPress={() =>
                        void say({ kind: 'keep-check-in', thread: plan.thread, on: day })
                      }
                    >
                      <span aria-hidden="true">{text.noteShort}</span>
                      <span class="unseen">{text.note(plainDate(day, moment))}</span>
                    </InLine>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
