/** It is the other one's turn: what was said so far, and nothing to do. */
import { useHouse } from '../../house/useHouse.ts'
import { Primary } from '../../parts/Button.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { listening } from './words.ts'
import { backTo } from '../../house/back.ts'
import { Waits } from '../../parts/Waits.tsx'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import type { StageProps } from './props.ts'
import { NotNow } from './NotNow.tsx'
import { OtherWays } from './OtherWays.tsx'
import { Rounds } from './Rounds.tsx'

/** Nothing to do here but wait for the partner; the way home and Not now. */
export function Waiting(props: StageProps) {
  const { about, listening: view } = props
  const { router } = useHouse()
  const pause = usePause(about)
  const name = usePartnerName()
  const said = sentencesFor(view, name)
  return (
    <PausableScreen
      title={said.title}
      back={backTo(about, props.title)}
      pause={pause}
      foot={
        <>
          <Primary onPress={() => router.backTo(`/mend/${about}`)}>{listening.home}</Primary>
          <NotNow listening={view} />
        </>
      }
    >
      <p class="soft">{said.note}</p>
      <Waits />
      <Said by={view.by} name={name}>
        {view.words}
      </Said>
      <Rounds listening={view} />
      {view.offerOtherWays && !pause.resting && (
        <OtherWays listening={view} onPause={pause.screen.onPause} />
      )}
    </PausableScreen>
  )
}

function sentencesFor(view: StageProps['listening'], name: string) {
  const { speaker, listener } = listening
  if (view.by === 'partner') return { title: listener.waitTitle, note: listener.wait(name) }
  return view.step === 'reply'
    ? { title: speaker.heardTitle, note: speaker.heard(name) }
    : { title: speaker.waitTitle, note: speaker.wait(name) }
}
