/** Offering check-ins, or something else in their place: chosen here, shared with one press (R15). */
import { useState } from 'preact/hooks'
import type { ThreadId } from '@mend/domain/couple'
import { plansOf } from '@mend/domain/plans'
import { freshThread } from '../../house/thread-ids.ts'
import { useHouse } from '../../house/useHouse.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { useSay } from '../../parts/saying.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { afterWords } from './after.ts'
import { useTerms } from './terms/draft.ts'
import { TermsForm } from './terms/TermsForm.tsx'
import { plans } from './words.ts'

const { form: text } = plans

/** A new offer, or an answer to the one that lies there: whichever it is now. */
export function NewPlan(props: { readonly params: Params }) {
  const seen = useSeen()
  const { current, returned } = plansOf(seen.couple, seen.moment)
  const { router } = useHouse()
  const { say, busy, no } = useSay()
  const [asked, setAsked] = useState(false)
  const last = current?.terms === null ? current.offers.at(-1) : undefined
  const counters = current?.can.counter === true ? current : null
  const after = (props.params['after'] ?? counters?.after ?? null) as ThreadId | null
  const terms = useTerms(last?.terms ?? null, returned?.terms.words)
  const pause = usePause(after)
  const offer = async () => {
    setAsked(true)
    if (terms.whole === null) return
    const said =
      counters === null
        ? await say(
            { kind: 'propose-plan', thread: freshThread(), after, ...terms.whole },
            terms.keys,
          )
        : await say(
            {
              kind: 'counter-plan',
              thread: counters.thread,
              seen: counters.offers.length,
              ...terms.whole,
            },
            terms.keys,
          )
    if (said !== false) router.back('/plans')
  }
  const named = afterWords(seen, after)
  return (
    <PausableScreen
      title={counters === null ? text.title : text.counter}
      back={{ to: '/plans' }}
      pause={pause}
      closes
      foot={<ShareFoot saveTo="/plans" draft={{ share: () => void offer(), busy, no }} />}
    >
      {named !== null && <p class="soft">{named}</p>}
      <TermsForm terms={terms} asked={asked} />
    </PausableScreen>
  )
}
