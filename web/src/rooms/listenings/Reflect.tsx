/** The listener's only control: what I heard is… */
import { useId } from 'preact/hooks'
import type { ThreadId } from '@mend/domain/couple'
import { isParroted, type ListeningView } from '@mend/domain/listenings'
import { useDraft } from '../../house/useHouse.ts'
import { Primary } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { listening } from './words.ts'
import { backTo } from '../../house/back.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { CameBack } from './CameBack.tsx'
import type { StageProps } from './props.ts'
import { NotNow } from './NotNow.tsx'
import { OtherWays } from './OtherWays.tsx'
import { Rounds } from './Rounds.tsx'

/** The listener gives back what was heard, in words of their own. */
export function Reflect(props: StageProps) {
  const { about, listening: view } = props
  const { say, busy, no } = useSay()
  const draft = useDraft(heardKey(view.thread))
  const pause = usePause(about)
  const name = usePartnerName()
  const hint = useId()
  const parroted = isCopy(view.words, draft.text)
  const give = async () => {
    await say({ kind: 'reflect', thread: view.thread, words: draft.text }, draft.keys)
  }
  const { listener } = listening
  return (
    <PausableScreen
      title={view.reflections.length === 0 ? listener.title : listener.again}
      back={backTo(about, props.title)}
      pause={pause}
      closes
      foot={
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
      }
    >
      <Said by="partner" name={name}>
        {view.words}
      </Said>
      <Rounds listening={view} />
      {view.offerOtherWays && <OtherWays listening={view} onPause={pause.screen.onPause} />}
      <Heard listening={view} />
      <p id={hint} class="soft small push">
        {listener.turnLater(name)}
      </p>
    </PausableScreen>
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
        draft={draft}
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
