/** A small promise with a time, made on its own; the other says when it was kept (R6). */
import { useState } from 'preact/hooks'
import { defaultDue, type Instant, ruptureOf, type ThreadId } from '@mend/domain/couple'
import { freshThread } from '../../../fresh.ts'
import { useDraft, useHouse } from '../../../house.ts'
import { Coached } from '../../../parts/Coached.tsx'
import { useSay } from '../../../parts/saying.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import { promise as text } from '../../../words/en/promise.ts'
import type { Params } from '../../show.ts'
import { Gone } from '../Gone.tsx'
import { shortTitle, usePartnerName } from '../names.ts'
import { DuePick } from '../repair/DuePick.tsx'
import { ShareFoot } from '../ShareFoot.tsx'
import { useSeen } from '../see.ts'
import { usePause } from '../timeout/usePause.tsx'

export function MakePromise(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const about = props.params['thread'] as ThreadId
  const found = ruptureOf(couple, about, moment)
  return found === null ? <Gone /> : <Form about={about} title={found.title} />
}

function Form(props: { readonly about: ThreadId; readonly title: string }) {
  const { about } = props
  const partner = usePartnerName()
  const draft = usePromiseDraft(about)
  const pause = usePause(about)
  return (
    <Screen
      title={text.make.title}
      back={{ to: `/mend/${about}`, word: shortTitle(props.title) }}
      {...pause.screen}
      foot={<ShareFoot about={about} resting={pause.resting} draft={draft} />}
    >
      {pause.notice}
      <p class="soft">{text.make.lead(partner)}</p>
      <Coached
        moment="promise"
        label={text.make.label}
        placeholder={text.make.placeholder}
        onlyYou="until-share"
        lines={2}
        limit={400}
        value={draft.what.text}
        onInput={draft.what.set}
        error={draft.missing ? text.make.missing : null}
      />
      <DuePick
        label={text.make.due}
        value={draft.picked}
        usual={text.make.usual}
        onChange={draft.pick}
      />
      <p class="soft small">{text.make.note(partner)}</p>
      {pause.sheet}
    </Screen>
  )
}

/** What is promised and by when: twenty minutes from now, unless another time was picked. */
function usePromiseDraft(about: ThreadId) {
  const { router, clock } = useHouse()
  const what = useDraft(`promise/${about}/what`)
  const due = useDraft(`promise/${about}/due`)
  const { say, busy, no } = useSay()
  const [asked, setAsked] = useState(false)
  const picked = due.text === '' ? null : (Number(due.text) as Instant)
  const share = async () => {
    setAsked(true)
    if (what.text.trim() === '') return
    const at = picked ?? defaultDue(clock.read())
    const made = { kind: 'make-promise', thread: freshThread(), about } as const
    if (!(await say({ ...made, what: what.text.trim(), due: at }))) return
    what.clear()
    due.clear()
    router.back(`/mend/${about}`)
  }
  return {
    ...{ what, picked, share, busy, no },
    pick: (at: Instant) => due.set(String(at)),
    missing: asked && what.text.trim() === '',
  }
}
