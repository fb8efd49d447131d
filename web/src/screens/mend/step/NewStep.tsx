/** Offering one concrete step: who, what, at which moment, until when (R26). */
import { useState } from 'preact/hooks'
import { type Instant, stepsOf, type ThreadId } from '@mend/domain/couple'
import { freshThread } from '../../../fresh.ts'
import { useDraft, useHouse } from '../../../house.ts'
import { Share } from '../../../parts/Button.tsx'
import { Choices } from '../../../parts/Choices.tsx'
import { Coached } from '../../../parts/Coached.tsx'
import { Link } from '../../../parts/Link.tsx'
import { NoNotice, useSay } from '../../../parts/saying.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import { TimePick } from '../../../parts/TimePick.tsx'
import { words } from '../../../words/en.ts'
import { step as text } from '../../../words/en/step.ts'
import type { Params } from '../../show.ts'
import { aboutOf } from '../about.ts'
import { Gone } from '../Gone.tsx'
import { usePartnerName } from '../names.ts'
import { useSeen } from '../see.ts'
import { usePause } from '../timeout/usePause.tsx'
import { ExistsSheet } from './Exists.tsx'

const { form } = text
type Who = 'me' | 'partner' | 'both'
const whos: readonly Who[] = ['both', 'me', 'partner']

export function NewStep(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const about = props.params['thread'] as ThreadId
  return aboutOf(couple, about, moment) === null ? <Gone /> : <Form about={about} />
}

function Form(props: { readonly about: ThreadId }) {
  const { about } = props
  const { people } = useHouse()
  const pause = usePause(about)
  const draft = useStepDraft(about)
  const offer = useOffer(about, draft)
  return (
    <Screen
      title={form.title}
      back={{ to: `/mend/${about}/step` }}
      {...pause.screen}
      foot={
        <>
          <NoNotice no={offer.no} />
          {!pause.resting && (
            <Share partner={people.value.partner} disabled={offer.busy} onPress={offer.share} />
          )}
          <Link to={`/mend/${about}/step`} class="button">
            {words.house.saveAndReturn}
          </Link>
        </>
      }
    >
      {pause.notice}
      <Fields draft={draft} asked={offer.asked} />
      {offer.exists && <ExistsSheet about={about} onKeep={offer.keep} onReplace={offer.replace} />}
      {pause.sheet}
    </Screen>
  )
}

function Fields(props: { readonly draft: StepDraft; readonly asked: boolean }) {
  const { draft, asked } = props
  const { what, cue, due, who } = draft
  const partner = usePartnerName()
  return (
    <>
      <Choices
        label={form.who}
        choices={whos.map((value) => ({
          value,
          word: value === 'partner' ? text.who.partner(partner) : text.who[value],
        }))}
        value={who}
        onChange={draft.setWho}
      />
      <Coached
        moment="step"
        label={form.what}
        placeholder={form.whatPlaceholder}
        onlyYou="until-share"
        lines={2}
        limit={400}
        value={what.text}
        onInput={what.set}
        error={asked && what.text.trim() === '' ? form.whatMissing : null}
      />
      <Coached
        moment="step"
        label={form.cue}
        hint={form.cueHint}
        placeholder={form.cuePlaceholder}
        onlyYou="until-share"
        limit={400}
        value={cue.text}
        onInput={cue.set}
        error={asked && cue.text.trim() === '' ? form.cueMissing : null}
      />
      <TimePick label={form.due} value={due} onChange={draft.setDue} />
      {asked && due === null && (
        <p class="small" role="alert">
          {form.dueMissing}
        </p>
      )}
    </>
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
    const { due, who } = draft
    const what = draft.what.text.trim()
    const cue = draft.cue.text.trim()
    setExists(false)
    if (due === null || what === '' || cue === '') return
    const step = { thread: freshThread(), about, who, what, cue, due, instead }
    if (!(await say({ kind: 'propose-step', ...step }))) return
    draft.clear()
    router.back(`/mend/${about}/step`)
  }
  const share = () => {
    setAsked(true)
    if (current !== null && draft.whole) setExists(true)
    else void offer(null)
  }
  return {
    ...{ share, asked, busy, no },
    exists: exists && current !== null,
    keep: () => setExists(false),
    replace: () => void offer(current),
  }
}

type StepDraft = ReturnType<typeof useStepDraft>

function useStepDraft(about: ThreadId) {
  const who = useDraft(`step/${about}/who`)
  const what = useDraft(`step/${about}/what`)
  const cue = useDraft(`step/${about}/cue`)
  const due = useDraft(`step/${about}/due`)
  const chosen: Who = whos.find((known) => known === who.text) ?? 'both'
  return {
    ...{ what, cue, who: chosen, setWho: who.set },
    due: due.text === '' ? null : (Number(due.text) as Instant),
    setDue: (at: Instant) => due.set(String(at)),
    whole: what.text.trim() !== '' && cue.text.trim() !== '' && due.text !== '',
    clear: () => [who, what, cue, due].forEach((each) => each.clear()),
  }
}
