/** The answer, open to the listener alone and only after "Got it". */
import { useDraft, useHouse } from '../../../house.ts'
import { Share } from '../../../parts/Button.tsx'
import { Coached } from '../../../parts/Coached.tsx'
import { NoNotice, useSay } from '../../../parts/saying.tsx'
import { Said } from '../../../parts/Said.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import { listening } from '../../../words/en/listening.ts'
import { backTo } from '../back.ts'
import { usePartnerName } from '../names.ts'
import { usePause } from '../timeout/usePause.tsx'
import type { StageProps } from './stage.ts'
import { Moves } from './Moves.tsx'
import { NotNow } from './NotNow.tsx'
import { Rounds } from './Rounds.tsx'

export function Reply(props: StageProps) {
  const { about, listening: view } = props
  const { people } = useHouse()
  const { say, busy, no } = useSay()
  const draft = useDraft(`listening/${view.thread}/reply`)
  const pause = usePause(about)
  const name = usePartnerName()
  const { listener } = listening
  const send = async () => {
    if (await say({ kind: 'reply', thread: view.thread, words: draft.text })) draft.clear()
  }
  return (
    <Screen
      title={listener.replyTitle(name)}
      back={backTo(about, props.title)}
      {...pause.screen}
      foot={
        pause.resting ? undefined : (
          <>
            <NoNotice no={no} />
            <Share
              partner={people.value.partner}
              disabled={busy || draft.text.trim() === ''}
              onPress={() => void send()}
            />
            <NotNow listening={view} />
          </>
        )
      }
    >
      {pause.notice}
      {!pause.resting && (
        <>
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
            onlyYou="until-share"
            value={draft.text}
            onInput={draft.set}
          />
          <Moves value={draft.text} limit={4000} onInput={draft.set} />
        </>
      )}
      {pause.sheet}
    </Screen>
  )
}
