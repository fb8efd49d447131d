/** Offering one concrete step: who, what, at which moment, until when (R26). */
import { useState } from 'preact/hooks'
import type { ThreadId } from '@mend/domain/couple'
import { stepsOf } from '@mend/domain/steps'
import { freshThread } from '../../house/thread-ids.ts'
import { useHouse } from '../../house/useHouse.ts'
import { useSay } from '../../parts/saying.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { step as text } from './words.ts'
import type { Params } from '../../page/show.ts'
import { aboutOf } from '../../house/about.ts'
import { Gone } from '../../parts/Gone.tsx'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { type StepDraft, StepFields, useStepDraft } from './draft.tsx'
import { ExistsSheet } from './Exists.tsx'

const { form } = text

/** Writes a step for a rupture or a talk, and offers it. */
export function NewStep(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const about = props.params['thread'] as ThreadId
  return aboutOf(couple, about, moment) === null ? <Gone /> : <Form about={about} />
}

function Form(props: { readonly about: ThreadId }) {
  const { about } = props
  const pause = usePause(about)
  const draft = useStepDraft(about)
  const offer = useOffer(about, draft)
  return (
    <PausableScreen
      title={form.title}
      back={{ to: `/mend/${about}/step` }}
      pause={pause}
      foot={<ShareFoot saveTo={`/mend/${about}/step`} resting={pause.resting} draft={offer} />}
    >
      <StepFields draft={draft} partner={usePartnerName()} asked={offer.asked} />
      {offer.exists && <ExistsSheet about={about} onKeep={offer.keep} onReplace={offer.replace} />}
    </PausableScreen>
  )
}

/** Shares the step; where one is already, asks first whether to keep it or to offer mine in its place. */
function useOffer(about: ThreadId, draft: StepDraft) {
  const { router } = useHouse()
  const { couple, moment } = useSeen()
  const { say, busy, no } = useSay()
  const [asked, setAsked] = useState(false)
  const [exists, setExists] = useState(false)
  const { current } = stepsOf(couple, about, moment)
  const offer = async (instead: ThreadId | null) => {
    setExists(false)
    if (draft.whole === null) return
    const place = { thread: freshThread(), about, instead }
    if (await say({ kind: 'propose-step', ...place, ...draft.whole }, draft.keys))
      router.back(`/mend/${about}/step`)
  }
  const share = () => {
    setAsked(true)
    if (current !== null && draft.whole !== null) setExists(true)
    else void offer(null)
  }
  return {
    share,
    asked,
    busy,
    no,
    exists: exists && current !== null,
    keep: () => setExists(false),
    replace: () => void offer(current),
  }
}
