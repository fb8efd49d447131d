/** The camera test: what could be seen and heard, and what it did to me; shared exactly as it stands (R2). */
import { useState } from 'preact/hooks'
import { ruptureOf, type ThreadId } from '@mend/domain/couple'
import { freshThread } from '../../fresh.ts'
import { useDraft, useHouse } from '../../house.ts'
import { Coached } from '../../parts/Coached.tsx'
import { useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { account as text } from '../../words/en/account.ts'
import type { Params } from '../show.ts'
import { Gone } from './Gone.tsx'
import { shortTitle, usePartnerName } from './names.ts'
import { ShareFoot } from './ShareFoot.tsx'
import { useSeen } from './see.ts'
import { usePause } from './timeout/usePause.tsx'

export function Account(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const about = props.params['thread'] as ThreadId
  const found = ruptureOf(couple, about, moment)
  return found === null ? <Gone /> : <Editor about={about} title={found.title} />
}

function Editor(props: { readonly about: ThreadId; readonly title: string }) {
  const { about } = props
  const partner = usePartnerName()
  const draft = useAccountDraft(about)
  const pause = usePause(about)
  return (
    <Screen
      title={text.title}
      back={{ to: `/mend/${about}`, word: shortTitle(props.title) }}
      {...pause.screen}
      foot={<ShareFoot about={about} resting={pause.resting} draft={draft} />}
    >
      {pause.notice}
      <Coached
        moment="facts"
        label={text.camera}
        hint={text.cameraHint}
        onlyYou="until-share"
        lines={4}
        limit={4_000}
        value={draft.camera.text}
        onInput={draft.camera.set}
        error={draft.isOpen(draft.camera.text) ? text.cameraMissing : null}
      />
      <Coached
        moment="impact"
        label={text.did}
        hint={text.didHint}
        onlyYou="until-share"
        lines={4}
        limit={4_000}
        value={draft.did.text}
        onInput={draft.did.set}
        error={draft.isOpen(draft.did.text) ? text.didMissing : null}
      />
      <p class="soft small">{text.sees(partner)}</p>
      {pause.sheet}
    </Screen>
  )
}

/** Both texts as they are typed, and the one way in which they leave the device. */
function useAccountDraft(about: ThreadId) {
  const { router } = useHouse()
  const camera = useDraft(`account/${about}/observation`)
  const did = useDraft(`account/${about}/impact`)
  const { say, busy, no } = useSay()
  const [asked, setAsked] = useState(false)
  const share = async () => {
    setAsked(true)
    const observation = camera.text.trim()
    const impact = did.text.trim()
    if (observation === '' || impact === '') return
    const shared = { kind: 'share-account', thread: freshThread(), about } as const
    if (!(await say({ ...shared, observation, impact }))) return
    camera.clear()
    did.clear()
    router.back(`/mend/${about}`)
  }
  const isOpen = (value: string) => asked && value.trim() === ''
  return { camera, did, busy, no, share, isOpen }
}
