/** It is the other one's turn: what was said so far, and nothing to do. */
import { useHouse } from '../../../house.ts'
import { Primary } from '../../../parts/Button.tsx'
import { Said } from '../../../parts/Said.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import { listening } from '../../../words/en/listening.ts'
import { backTo } from '../back.ts'
import { Waits } from '../../../parts/Waits.tsx'
import { usePartnerName } from '../names.ts'
import { usePause } from '../timeout/usePause.tsx'
import type { StageProps } from './stage.ts'
import { NotNow } from './NotNow.tsx'
import { OtherWays } from './OtherWays.tsx'
import { Rounds } from './Rounds.tsx'

export function Waiting(props: StageProps) {
  const { about, listening: view } = props
  const { router } = useHouse()
  const pause = usePause(about)
  const name = usePartnerName()
  const said = sentencesFor(view, name)
  return (
    <Screen
      title={said.title}
      back={backTo(about, props.title)}
      {...pause.screen}
      foot={
        <>
          <Primary onPress={() => router.back(`/mend/${about}`)}>{listening.home}</Primary>
          <NotNow listening={view} />
        </>
      }
    >
      {pause.notice}
      <p class="soft">{said.note}</p>
      <Waits />
      <Said by={view.by} name={name}>
        {view.words}
      </Said>
      <Rounds listening={view} />
      {view.offerOtherWays && !pause.resting && (
        <OtherWays listening={view} onPause={pause.screen.onPause} />
      )}
      {pause.sheet}
    </Screen>
  )
}

function sentencesFor(view: StageProps['listening'], name: string) {
  const { speaker, listener } = listening
  if (view.by === 'partner') return { title: listener.waitTitle, note: listener.wait(name) }
  return view.step === 'reply'
    ? { title: speaker.heardTitle, note: speaker.heard(name) }
    : { title: speaker.waitTitle, note: speaker.wait(name) }
}
