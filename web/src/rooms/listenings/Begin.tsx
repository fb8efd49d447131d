/** The speaker's first words: one moment, shared as they are. */
import type { ThreadId } from '@mend/domain/couple'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft } from '../../house/useHouse.ts'
import { Coached } from '../../parts/Coached.tsx'
import { useSay } from '../../parts/saying.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { listening } from './words.ts'
import { backTo } from '../../house/back.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'

/** Writes what the partner is asked to listen to, and shares it. */
export function Begin(props: { readonly about: ThreadId; readonly title: string | null }) {
  const { about } = props
  const { say, busy, no } = useSay()
  const draft = useDraft(`listening/${about}/said`)
  const pause = usePause(about)
  const name = usePartnerName()
  const share = async () => {
    const said = { kind: 'say-share', thread: freshThread(), about, words: draft.text } as const
    await say(said, draft.keys)
  }
  const { begin } = listening
  return (
    <PausableScreen
      title={begin.title(name)}
      back={backTo(about, props.title)}
      pause={pause}
      closes
      foot={
        <ShareFoot
          draft={{ no, busy, share: () => void share() }}
          empty={draft.text.trim() === ''}
        />
      }
    >
      <p class="soft">{begin.about(name)}</p>
      <Coached
        moment="talk"
        label={begin.field}
        hint={begin.hint}
        lines={4}
        limit={4000}
        draft={draft}
      />
    </PausableScreen>
  )
}
