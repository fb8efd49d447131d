/** Writing the plan: a word for it, where each goes, the children, the shortest pause and the latest return. */
import type { TimeoutPlanView } from '@mend/domain/timeouts'
import { freshThread } from '../../../house/thread-ids.ts'
import { useDraft } from '../../../house/useHouse.ts'
import { Plain, Primary } from '../../../parts/Button.tsx'
import { Choices } from '../../../parts/Choices.tsx'
import { Field } from '../../../parts/Field.tsx'
import { NoNotice, useSay } from '../../../parts/saying.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import type { Path } from '../../../page/paths.ts'
import { timeout } from '../words.ts'
import { usePartnerName } from '../../../house/usePartnerName.ts'
import { encodePlan, type PlanDraft, parsePlan, planFrom } from './draft.ts'

const leasts = [20, 30, 45, 60] as const
const latests = [120, 360, 720, 1_440] as const

/** @param props.from - the plan to start from; a draft of mine comes before it */
export function PlanForm(props: {
  readonly from: TimeoutPlanView | null
  readonly back: { readonly to: Path; readonly word: string }
  readonly onDone: () => void
}) {
  const { say, busy, no } = useSay()
  const draft = useDraft('timeout/plan')
  const name = usePartnerName()
  const plan = draft.text === '' ? planFrom(props.from) : parsePlan(draft.text)
  const change = (some: Partial<PlanDraft>) => draft.set(encodePlan({ ...plan, ...some }))
  const missing = [plan.signal, plan.iGo, plan.partnerGoes].some((text) => text.trim() === '')
  const offer = async () => {
    if (await say({ kind: 'plan-timeout', thread: freshThread(), ...plan }, draft.keys))
      props.onDone()
  }
  const { plan: text } = timeout
  return (
    <Screen
      title={text.title}
      back={props.back}
      foot={
        <>
          <NoNotice no={no} />
          {missing && (
            <p id="plan-missing" class="soft small">
              {text.missing}
            </p>
          )}
          <Primary
            disabled={missing || busy}
            {...(missing ? { describedBy: 'plan-missing' } : {})}
            onPress={() => void offer()}
          >
            {text.share(name)}
          </Primary>
          <Plain onPress={props.onDone}>{text.later}</Plain>
        </>
      }
    >
      <p class="soft">{text.intro}</p>
      <Places plan={plan} onChange={change} />
      <Lengths plan={plan} onChange={change} />
    </Screen>
  )
}

type PartProps = {
  readonly plan: PlanDraft
  readonly onChange: (some: Partial<PlanDraft>) => void
}

function Places({ plan, onChange: change }: PartProps) {
  const name = usePartnerName()
  const { plan: text } = timeout
  return (
    <>
      <Field
        label={text.signal}
        hint={text.signalHint}
        limit={80}
        onlyYou="until-share"
        value={plan.signal}
        onInput={(signal) => change({ signal })}
      />
      <Field
        label={text.iGo}
        hint={text.iGoHint}
        limit={200}
        value={plan.iGo}
        onInput={(iGo) => change({ iGo })}
      />
      <Field
        label={text.partnerGoes(name)}
        hint={text.partnerGoesHint(name)}
        limit={200}
        value={plan.partnerGoes}
        onInput={(partnerGoes) => change({ partnerGoes })}
      />
      <Field
        label={text.children}
        hint={text.childrenHint}
        lines={2}
        limit={400}
        value={plan.children}
        onInput={(children) => change({ children })}
      />
    </>
  )
}

function Lengths({ plan, onChange: change }: PartProps) {
  const { plan: text } = timeout
  return (
    <>
      <Minutes
        label={text.least}
        hint={text.leastHint}
        lengths={leasts}
        value={plan.minimumMinutes}
        onChange={(minimumMinutes) => change({ minimumMinutes })}
      />
      <Minutes
        label={text.latest}
        hint={text.latestHint}
        lengths={latests}
        value={plan.latestMinutes}
        onChange={(latestMinutes) => change({ latestMinutes })}
      />
    </>
  )
}

function Minutes(props: {
  readonly label: string
  readonly hint: string
  readonly lengths: readonly number[]
  readonly value: number
  readonly onChange: (minutes: number) => void
}) {
  return (
    <Choices
      label={props.label}
      hint={props.hint}
      value={String(props.value)}
      onChange={(value) => props.onChange(Number(value))}
      choices={props.lengths.map((minutes) => ({
        value: String(minutes),
        word: timeout.length(minutes),
      }))}
    />
  )
}
