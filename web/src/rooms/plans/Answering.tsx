/** Answering a check-in: saved for both to open together, or past it in one press (R15). */
import type { CheckInView, PlanView } from '@mend/domain/plans'
import { type Draft, useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { Topic } from './Topic.tsx'
import { plans } from './words.ts'

const { checkIn: text } = plans
const back = { to: '/plans' } as const

type Props = { readonly plan: PlanView; readonly view: CheckInView }

/** Two questions, for oneself; the second only in the long form. */
export function Answering({ plan, view }: Props) {
  const name = usePartnerName()
  const how = useDraft(`plans/how/${view.thread}`)
  const sooner = useDraft(`plans/sooner/${view.thread}`)
  const pause = usePause(plan.after)
  return (
    <PausableScreen
      title={text.title}
      back={back}
      pause={pause}
      closes
      foot={<AnswerFoot plan={plan} view={view} how={how} sooner={sooner} />}
    >
      <Waits />
      <p class="soft">{text.shared(name)}</p>
      <Coached
        moment="step"
        onlyYou="until-both"
        label={text.how}
        placeholder={text.howPlaceholder}
        lines={3}
        limit={1_000}
        draft={how}
      />
      {plan.terms?.form === 'ten' && (
        <Coached
          moment="step"
          onlyYou="until-both"
          label={text.sooner}
          hint={text.soonerHint}
          placeholder={text.soonerPlaceholder}
          lines={3}
          limit={1_000}
          draft={sooner}
        />
      )}
      <Topic />
    </PausableScreen>
  )
}

/** Save mine, or past it in one press: we talked instead, or not this time. */
function AnswerFoot(props: Props & { readonly how: Draft; readonly sooner: Draft }) {
  const { plan, view, how, sooner } = props
  const name = usePartnerName()
  const { router } = useHouse()
  const { say, busy, no } = useSay()
  const { thread } = plan
  const save = () => {
    const said = { how: how.text.trim(), sooner: sooner.text.trim() }
    const keys = [...how.keys, ...sooner.keys]
    void say({ kind: 'answer-check-in', thread: view.thread, ...said }, keys)
  }
  const leave = async (kind: 'pass-check-in' | 'keep-check-in') => {
    if (await say({ kind, thread, on: view.day })) router.back('/plans')
  }
  return (
    <>
      <NoNotice no={no} />
      <Primary disabled={busy || how.text.trim() === ''} onPress={save}>
        {text.save(name)}
      </Primary>
      <div class="row even">
        <Quiet disabled={busy} onPress={() => void leave('keep-check-in')}>
          {text.talked}
        </Quiet>
        <Quiet disabled={busy} onPress={() => void leave('pass-check-in')}>
          {text.pass}
        </Quiet>
      </div>
    </>
  )
}
