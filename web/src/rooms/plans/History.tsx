/** What was agreed before, one after the other, as sentences (R16). */
import type { PastPlan, PlansView, PlanView } from '@mend/domain/plans'
import { useSeen } from '../../house/useSeen.ts'
import { plainDate } from '../../words/plain-days.ts'
import { TermsWords } from './terms/TermsWords.tsx'
import { plans } from './words.ts'

const { history: text } = plans

/** The versions of the plan that counts but its last, and the plans before it, the newest first. */
export function History({ view: { current, past } }: { readonly view: PlansView }) {
  const earlier = current === null ? [] : current.versions.slice(0, -1).toReversed()
  const agreed = past.filter(({ versions }) => versions.length > 0)
  if (earlier.length + agreed.length === 0) return null
  return (
    <details data-plan="history">
      <summary>{text.title}</summary>
      <div class="stack">
        {earlier.map((version) => (
          <Version key={version.at} version={version} />
        ))}
        {agreed.map((plan) => (
          <Ended key={plan.thread} plan={plan} />
        ))}
      </div>
    </details>
  )
}

function Ended({ plan }: { readonly plan: PastPlan }) {
  const { state } = plan
  const ending = state === 'over' || state === 'let-go' || state === 'untaken' ? state : 'over'
  return (
    <div class="stack">
      <p class="soft">{text.states[ending]}</p>
      {plan.versions.toReversed().map((version) => (
        <Version key={version.at} version={version} />
      ))}
    </div>
  )
}

function Version({ version }: { readonly version: PlanView['versions'][number] }) {
  const { moment } = useSeen()
  const { terms, lastDay, what } = version
  return (
    <section class="stack-tight" data-plan="version">
      <h3>{text.version(plainDate(terms.start, moment), plainDate(lastDay, moment))}</h3>
      <p class="soft small">{what === null ? text.first : text.whats[what]}</p>
      <TermsWords terms={terms} />
    </section>
  )
}
