/** The camera test: what could be seen and heard, and what it did to me; shared exactly as it stands (R2). */
import { useState } from 'preact/hooks'
import type { ThreadId } from '@mend/domain/couple'
import { ruptureOf } from '@mend/domain/ruptures'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { Coached } from '../../parts/Coached.tsx'
import { useSay } from '../../parts/saying.tsx'
import { account as text } from './words.ts'
import type { Params } from '../../page/show.ts'
import { Gone } from '../../parts/Gone.tsx'
import { shortTitle, usePartnerName } from '../../house/usePartnerName.ts'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { useSeen } from '../../house/useSeen.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'

/** Writes an account of one rupture in two fields, then shares both. */
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
    <PausableScreen
      title={text.title}
      back={{ to: `/mend/${about}`, word: shortTitle(props.title) }}
      pause={pause}
      foot={<ShareFoot saveTo={`/mend/${about}`} resting={pause.resting} draft={draft} />}
    >
      <Coached
        moment="facts"
        label={text.camera}
        hint={text.cameraHint}
        lines={4}
        limit={4_000}
        draft={draft.camera}
        error={draft.isOpen(draft.camera.text) ? text.cameraMissing : null}
      />
      <Coached
        moment="impact"
        label={text.did}
        hint={text.didHint}
        lines={4}
        limit={4_000}
        draft={draft.did}
        error={draft.isOpen(draft.did.text) ? text.didMissing : null}
      />
      <p class="soft small">{text.sees(partner)}</p>
    </PausableScreen>
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
    const from = [...camera.keys, ...did.keys]
    if (await say({ ...shared, observation, impact }, from)) router.backTo(`/mend/${about}`)
  }
  const isOpen = (value: string) => asked && value.trim() === ''
  return { camera, did, busy, no, share: () => void share(), isOpen }
}
