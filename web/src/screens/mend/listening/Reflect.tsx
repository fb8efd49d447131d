/** The listener's only control: what I heard is… */
import { useId } from 'preact/hooks'
import { isParroted, type ListeningView, type ThreadId } from '@mend/domain/couple'
import { useDraft } from '../../../house.ts'
import { Primary } from '../../../parts/Button.tsx'
import { Coached } from '../../../parts/Coached.tsx'
import { NoNotice, useSay } from '../../../parts/saying.tsx'
import { Said } from '../../../parts/Said.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import { listening } from '../../../words/en/listening.ts'
import { backTo } from '../back.ts'
import { usePartnerName } from '../names.ts'
import { usePause } from '../timeout/usePause.tsx'
import { CameBack } from './CameBack.tsx'
import type { StageProps } from './stage.ts'
import { NotNow } from './NotNow.tsx'
import { OtherWays } from './OtherWays.tsx'
import { Rounds } from './Rounds.tsx'

export function Reflect(props: StageProps) {
  const { about, listening: view } = props
  const { say, busy, no } = useSay()
  const draft = useDraft(heardKey(view.thread))
  const pause = usePause(about)
  const name = usePartnerName()
  const hint = useId()
  const parroted = isCopy(view.words, draft.text)
  const give = async () => {
    if (await say({ kind: 'reflect', thread: view.thread, words: draft.text })) draft.clear()
  }
  const { listener } = listening
  return (
    <Screen
      title={view.reflections.length === 0 ? listener.title : listener.again}
      back={backTo(about, props.title)}
      {...pause.screen}
      foot={
        pause.resting ? undefined : (
          <>
            <NoNotice no={no} />
            <Primary
              disabled={busy || parroted || draft.text.trim() === ''}
              describedBy={hint}
              onPress={() => void give()}
            >
              {listener.give(name)}
            </Primary>
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
          {view.offerOtherWays && <OtherWays listening={view} onPause={pause.screen.onPause} />}
          <Heard listening={view} />
          <p id={hint} class="soft small push">
            {listener.turnLater(name)}
          </p>
        </>
      )}
      {pause.sheet}
    </Screen>
  )
}

/** The field itself, and, as it fills, what of the partner's words came back in it. */
function Heard(props: { readonly listening: ListeningView }) {
  const { thread, words } = props.listening
  const draft = useDraft(heardKey(thread))
  const { listener } = listening
  return (
    <>
      <Coached
        moment="reflection"
        label={listener.field}
        hint={listener.hint}
        lines={4}
        limit={4000}
        onlyYou="until-share"
        value={draft.text}
        onInput={draft.set}
      />
      {isCopy(words, draft.text) ? (
        <p class="small" role="status">
          {listener.parroted}
        </p>
      ) : (
        <CameBack said={words} draft={draft.text} />
      )}
    </>
  )
}

const heardKey = (thread: ThreadId) => `listening/${thread}/heard`

const isCopy = (said: string, draft: string) => draft.trim() !== '' && isParroted(said, draft)
