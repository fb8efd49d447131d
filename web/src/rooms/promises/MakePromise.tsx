/** A small promise with a time, made on its own; the other says when it was kept (R6). */
import { useState } from 'preact/hooks'
import type { Instant, ThreadId } from '@mend/domain/couple'
import { defaultDue } from '@mend/domain/promises'
import { ruptureOf } from '@mend/domain/ruptures'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { Coached } from '../../parts/Coached.tsx'
import { useSay } from '../../parts/saying.tsx'
import { promise as text } from './words.ts'
import type { Params } from '../../page/show.ts'
import { Gone } from '../../parts/Gone.tsx'
import { shortTitle, usePartnerName } from '../../house/usePartnerName.ts'
import { DuePick } from '../../parts/time/TimePick.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { useSeen } from '../../house/useSeen.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'

/** Writes a promise under one rupture, with its time, and shares it. */
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
    <PausableScreen
      title={text.make.title}
      back={{ to: `/mend/${about}`, word: shortTitle(props.title) }}
      pause={pause}
      foot={<ShareFoot saveTo={`/mend/${about}`} resting={pause.resting} draft={draft} />}
    >
      <p class="soft">{text.make.lead(partner)}</p>
      <Coached
        moment="promise"
        label={text.make.label}
        placeholder={text.make.placeholder}
        lines={2}
        limit={400}
        draft={draft.what}
        error={draft.missing ? text.make.missing : null}
      />
      <DuePick
        label={text.make.due}
        value={draft.picked}
        usual={text.make.usual}
        onChange={draft.pick}
      />
      <p class="soft small">{text.make.note(partner)}</p>
    </PausableScreen>
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
    const from = [...what.keys, ...due.keys]
    if (await say({ ...made, what: what.text.trim(), due: at }, from))
      router.backTo(`/mend/${about}`)
  }
  return {
    what,
    picked,
    share: () => void share(),
    busy,
    no,
    pick: (at: Instant) => due.set(String(at)),
    missing: asked && what.text.trim() === '',
  }
}
