/** The plan as both read it: the word for it, where each goes, the children; and its bounds. */
import { timeout } from './words.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import type { TimeoutPlanView } from '@mend/domain/timeouts'

/** @param props.brief - while it rests, the bounds are on the page already */
export function PlanLines(props: { readonly plan: TimeoutPlanView; readonly brief?: boolean }) {
  const { signal, iGo, partnerGoes, children, minimumMinutes, latestMinutes } = props.plan
  const name = usePartnerName()
  const { plan } = timeout
  return (
    <dl class="plan-lines">
      {props.brief !== true && <Line term={plan.signal}>{signal}</Line>}
      <Line term={plan.iGo}>{iGo}</Line>
      <Line term={plan.partnerGoes(name)}>{partnerGoes}</Line>
      {children.trim() !== '' && <Line term={plan.children}>{children}</Line>}
      {props.brief !== true && (
        <>
          <Line term={plan.least}>{timeout.length(minimumMinutes)}</Line>
          <Line term={plan.latest}>{timeout.length(latestMinutes)}</Line>
        </>
      )}
    </dl>
  )
}

function Line(props: { readonly term: string; readonly children: string }) {
  return (
    <div>
      <dt class="soft small">{props.term}</dt>
      <dd class="words" dir="auto">
        {props.children}
      </dd>
    </div>
  )
}
