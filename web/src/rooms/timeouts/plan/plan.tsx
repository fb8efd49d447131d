/** The plan for pauses, agreed when calm: offered by one, holding once the other says yes (R13). */
import { useState } from 'preact/hooks'
import { runningTimeoutOf, type TimeoutPlanView, timeoutPlansOf } from '@mend/domain/timeouts'
import { useHouse } from '../../../house/useHouse.ts'
import { Plain, Primary, Quiet } from '../../../parts/Button.tsx'
import { Notice } from '../../../parts/Notice.tsx'
import { NoNotice, useSay } from '../../../parts/saying.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import { words } from '../../../words/en.ts'
import { timeout } from '../words.ts'
import { usePartnerName } from '../../../house/usePartnerName.ts'
import { useSeen } from '../../../house/useSeen.ts'
import { PlanLines } from '../PlanLines.tsx'
import { PlanForm } from './PlanForm.tsx'
import '../timeout.css'

const back = { to: '/us', word: words.app.tabs.us } as const

/** The plan that holds, the one that is offered, and the form for another. */
export function TimeoutPlan() {
  const { couple, moment } = useSeen()
  const [writing, setWriting] = useState(false)
  const { agreed, proposed } = timeoutPlansOf(couple, moment)
  const resting = runningTimeoutOf(couple, null, moment) !== null
  const write = () => setWriting(true)
  if (writing) {
    return <PlanForm from={proposed ?? agreed} back={back} onDone={() => setWriting(false)} />
  }
  if (proposed !== null) {
    return <Proposed plan={proposed} holds={agreed !== null} onChange={write} />
  }
  if (agreed !== null) return <Agreed plan={agreed} onChange={write} />
  return (
    <Screen
      title={timeout.plan.title}
      back={back}
      foot={
        <Primary disabled={resting} onPress={write}>
          {timeout.plan.emptyTodo}
        </Primary>
      }
    >
      <p>{timeout.plan.intro}</p>
      <p class="soft">{resting ? timeout.plan.frozen : timeout.plan.dropAbout}</p>
    </Screen>
  )
}

/** On the table: the other one agrees, changes it, or leaves it, in one press each. */
function Proposed(props: {
  readonly plan: TimeoutPlanView
  readonly holds: boolean
  readonly onChange: () => void
}) {
  const { plan } = props
  const { say, busy, no } = useSay()
  const name = usePartnerName()
  const { thread, canAgree } = plan
  const drop = () => void say({ kind: 'drop-timeout-plan', thread })
  return (
    <Screen
      title={canAgree ? timeout.plan.proposedTitle(name) : timeout.plan.waitingTitle}
      back={back}
      foot={
        <>
          <NoNotice no={no} />
          {canAgree && (
            <Primary
              disabled={busy}
              onPress={() => void say({ kind: 'agree-timeout-plan', thread })}
            >
              {timeout.plan.agree}
            </Primary>
          )}
          <div class="row even">
            <Quiet onPress={props.onChange}>{timeout.plan.change}</Quiet>
            <Quiet disabled={busy} onPress={drop}>
              {canAgree ? timeout.plan.decline : timeout.plan.takeBack}
            </Quiet>
          </div>
        </>
      }
    >
      {!canAgree && <p class="soft">{timeout.plan.proposedMine(name)}</p>}
      {props.holds && <p class="soft">{timeout.plan.stillHolds}</p>}
      <PlanLines plan={plan} />
    </Screen>
  )
}

function Agreed(props: { readonly plan: TimeoutPlanView; readonly onChange: () => void }) {
  const { say, busy, no } = useSay()
  const { router } = useHouse()
  const [ending, setEnding] = useState(false)
  const { thread } = props.plan
  return (
    <Screen
      title={timeout.plan.agreedTitle}
      back={back}
      foot={
        <>
          <NoNotice no={no} />
          <Primary onPress={() => router.back('/us')}>{timeout.plan.done}</Primary>
          <div class="row even">
            <Quiet onPress={props.onChange}>{timeout.plan.change}</Quiet>
            <Quiet onPress={() => setEnding(true)}>{timeout.plan.drop}</Quiet>
          </div>
        </>
      }
    >
      <p class="soft">{timeout.plan.agreedNote}</p>
      <PlanLines plan={props.plan} />
      {ending && (
        <Notice>
          <p>
            <strong>{timeout.plan.dropTitle}</strong>
          </p>
          <p class="small">{timeout.plan.dropAbout}</p>
          <div class="row">
            <Quiet
              disabled={busy}
              onPress={() =>
                void say({ kind: 'drop-timeout-plan', thread }).then(() => setEnding(false))
              }
            >
              {timeout.plan.dropPress}
            </Quiet>
            <Plain onPress={() => setEnding(false)}>{timeout.page.notNow}</Plain>
          </div>
        </Notice>
      )}
    </Screen>
  )
}
