/** Looking back: what we found out, and whether to keep it, make it smaller, do something else, or let it go (R16). */
import { useState } from 'preact/hooks'
import { plansOf, type PlanView, type Revision } from '@mend/domain/plans'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { draftKeys, useTerms } from './terms/draft.ts'
import { TermsForm } from './terms/TermsForm.tsx'
import { plans } from './words.ts'

const { review: text } = plans
const ways = ['keep', 'smaller', 'other'] as const

/** Of the plan that runs or has run its days. */
export function Review() {
  const { couple, moment } = useSeen()
  const { current } = plansOf(couple, moment)
  return current?.can.revise === true ? <Form plan={current} /> : <Gone />
}

function Form({ plan }: { readonly plan: PlanView }) {
  const { router } = useHouse()
  const name = usePartnerName()
  const { say, busy, no } = useSay()
  const [asked, setAsked] = useState(false)
  const way = useDraft('plans/way')
  const found = useDraft(draftKeys.found)
  const what: Revision = ways.find((each) => each === way.text) ?? 'keep'
  const { thread } = plan
  const terms = useTerms(plan.terms)
  const choose = (next: Revision) => {
    way.set(next)
    if (next === 'smaller') terms.change({ form: 'two', pace: '7' })
  }
  const offer = async () => {
    setAsked(true)
    if (terms.whole === null) return
    const keys = [...terms.keys, ...found.keys, ...way.keys]
    const whole = { what, found: found.text.trim(), ...terms.whole }
    if (await say({ kind: 'revise-plan', thread, ...whole }, keys)) router.back('/plans')
  }
  const letGo = async () => {
    if (await say({ kind: 'end-plan', thread })) router.back('/plans')
  }
  return (
    <Screen
      title={text.title}
      back={{ to: '/plans' }}
      foot={
        <ShareFoot draft={{ share: () => void offer(), busy, no }}>
          <Quiet wide disabled={busy} onPress={() => void letGo()}>
            {text.letGo}
          </Quiet>
          <p class="soft small centre">{text.letGoNote}</p>
        </ShareFoot>
      }
    >
      <Coached
        moment="step"
        label={text.found}
        placeholder={text.foundPlaceholder}
        lines={3}
        limit={1_000}
        draft={found}
      />
      <Choices
        label={text.next}
        choices={ways.map((value) => ({ value, word: text.ways[value] }))}
        value={what}
        onChange={choose}
      />
      <p class="soft">{text.note(name)}</p>
      {what !== 'keep' && <TermsForm terms={terms} asked={asked} />}
    </Screen>
  )
}
