/** One check-in: two questions, answered each for oneself, opened together; and one topic (R15, R28). */
import type { Day } from '@mend/domain/cadence'
import type { ThreadId } from '@mend/domain/couple'
import {
  type AnswerView,
  type CheckInView,
  checkInView,
  planOf,
  type PlanView,
} from '@mend/domain/plans'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { useTop } from '../../house/useTop.ts'
import type { Params } from '../../page/show.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Said, SaidPart } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { UnlessLate } from '../../parts/time/UnlessLate.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { momentInside } from '../../words/days.ts'
import { Answering } from './Answering.tsx'
import { Topic } from './Topic.tsx'
import { plans } from './words.ts'

const { checkIn: text } = plans
const back = { to: '/plans' } as const

/** Wherever one time of a plan stands: to be answered, waiting, open, or over. */
export function CheckIn(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const thread = props.params['plan'] as ThreadId
  const day = Number(props.params['day']) as Day
  const plan = planOf(couple, thread, moment)
  const view = checkInView(couple, thread, day, moment)
  useTop(`${view?.state} ${view?.iAnswered}`)
  if (plan === null || view === null) return <Gone />
  const open = plan.time?.day === day && plan.time.canNote
  if (view.state === 'open') return <Open view={view} />
  if (view.state === 'opening') return <Opening view={view} />
  if (view.state === 'left' || !open) return <Over view={view} />
  return view.iAnswered ? <Saved plan={plan} view={view} /> : <Answering plan={plan} view={view} />
}

type Props = { readonly plan: PlanView; readonly view: CheckInView }

/** Mine is written and shut until theirs is; I may read it, or take it back. */
function Saved({ plan, view }: Props) {
  const name = usePartnerName()
  const { router } = useHouse()
  const { moment } = useSeen()
  const { say, busy, no } = useSay()
  const closes = plan.time?.closes ?? moment.now
  return (
    <Screen
      title={text.saved}
      back={back}
      foot={
        <>
          <NoNotice no={no} />
          <Primary onPress={() => router.back('/plans')}>{text.done}</Primary>
          <Plain
            disabled={busy}
            onPress={() => void say({ kind: 'leave-check-in', thread: view.thread })}
          >
            {text.takeBack}
          </Plain>
        </>
      }
    >
      <p>{text.wait(name, momentInside(closes, moment.now))}</p>
      <Waits />
      {view.mine !== null && (
        <details class="stack">
          <summary>{text.mine}</summary>
          <Answers by="me" answer={view.mine} />
        </details>
      )}
      <Topic />
    </Screen>
  )
}

function Opening({ view }: { readonly view: CheckInView }) {
  const name = usePartnerName()
  return (
    <Screen title={text.opening} back={back}>
      <p>
        <UnlessLate since={view.givenAt} name={name}>
          {text.openingNote}
        </UnlessLate>
      </p>
      <Waits />
    </Screen>
  )
}

function Open({ view }: { readonly view: CheckInView }) {
  const { router } = useHouse()
  return (
    <Screen
      title={text.open}
      back={back}
      foot={<Primary onPress={() => router.back('/plans')}>{text.done}</Primary>}
    >
      {view.theirs !== null && <Answers by="partner" answer={view.theirs} />}
      {view.mine !== null && <Answers by="me" answer={view.mine} />}
      <Topic />
    </Screen>
  )
}

/** Not this time, whatever the reason: mine stays mine. */
function Over({ view }: { readonly view: CheckInView }) {
  return (
    <Screen title={text.over} back={back}>
      {view.mine !== null && (
        <>
          <p>{text.overMine}</p>
          <Answers by="me" answer={view.mine} />
        </>
      )}
    </Screen>
  )
}

function Answers(props: { readonly by: 'me' | 'partner'; readonly answer: AnswerView }) {
  const { by, answer } = props
  const name = usePartnerName()
  return (
    <Said by={by} name={name}>
      <SaidPart head={text.how}>{answer.how}</SaidPart>
      {answer.sooner !== '' && <SaidPart head={text.sooner}>{answer.sooner}</SaidPart>}
    </Said>
  )
}
