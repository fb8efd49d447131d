/** The answer, open to the listener alone and only after "Got it". */
import { useDraft } from '../../house/useHouse.ts'
import { Coached } from '../../parts/Coached.tsx'
import { useSay } from '../../parts/saying.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { listening } from './words.ts'
import { backTo } from '../../house/back.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import type { StageProps } from './props.ts'
import { Moves } from './Moves.tsx'
import { NotNow } from './NotNow.tsx'
import { Rounds } from './Rounds.tsx'

/** The listener's own answer, once the speaker has said that it came across. */
export function Reply(props: StageProps) {
  const { about, listening: view } = props
  const { say, busy, no } = useSay()
  const draft = useDraft(`listening/${view.thread}/reply`)
  const pause = usePause(about)
  const name = usePartnerName()
  const { listener } = listening
  const send = async () => {
    await say({ kind: 'reply', thread: view.thread, words: draft.text }, draft.keys)
  }
  return (
    <PausableScreen
      title={listener.replyTitle(name)}
      back={backTo(about, props.title)}
      pause={pause}
      closes
      foot={
        <ShareFoot draft={{ no, busy, share: () => void send() }} empty={draft.text.trim() === ''}>
          <NotNow listening={view} />
        </ShareFoot>
      }
    >
      <Said by="partner" name={name}>
        {view.words}
      </Said>
      <Rounds listening={view} />
      <Coached
        moment="reply"
        label={listener.replyField}
        hint={listener.replyHint}
        lines={4}
        limit={4000}
        draft={draft}
      />
      <Moves draft={draft} limit={4000} />
    </PausableScreen>
  )
}
