/** The plan for pauses, beside a pause. */
import { timeoutPlansOf } from '@mend/domain/timeouts'
import { useHouse } from '../../house/useHouse.ts'
import { Link } from '../../parts/Link.tsx'
import { timeout } from './words.ts'
import { PlanLines } from './PlanLines.tsx'

/**
 * What both agreed when calm, or the way to agree on something.
 *
 * @param props.resting - a plan is not written while a pause runs, so nothing is offered then
 */
export function Plan(props: { readonly resting?: boolean }) {
  const { couple, me, clock } = useHouse()
  const { agreed } = timeoutPlansOf(couple.value, { me, now: clock.now.peek() })
  if (agreed !== null) {
    return (
      <section class="stack plan">
        <h2>{timeout.page.plan}</h2>
        <PlanLines plan={agreed} brief />
      </section>
    )
  }
  if (props.resting === true) return null
  return (
    <p class="soft small push">
      {timeout.page.planNone} <Link to="/us/plan">{timeout.page.planMake}</Link>
    </p>
  )
}
