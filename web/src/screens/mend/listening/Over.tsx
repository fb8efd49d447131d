/** Said, heard and answered, or moved to another way: all of it to read, and the next turn to take. */
import { useHouse } from '../../../house.ts'
import { Plain, Primary } from '../../../parts/Button.tsx'
import { Said } from '../../../parts/Said.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import { listening } from '../../../words/en/listening.ts'
import { backTo } from '../back.ts'
import { usePartnerName } from '../names.ts'
import { usePause } from '../timeout/usePause.tsx'
import type { StageProps } from './stage.ts'
import { Rounds } from './Rounds.tsx'

export function Over(props: StageProps & { readonly onAgain: () => void }) {
  const { about, listening: view } = props
  const { router } = useHouse()
  const pause = usePause(about)
  const name = usePartnerName()
  const { left, done } = listening
  const mayTurn = view.by === 'partner' && view.left === null
  return (
    <Screen
      title={view.left === null ? done.title : left.title}
      back={backTo(about, props.title)}
      {...pause.screen}
      foot={
        pause.resting ? undefined : (
          <>
            <Primary onPress={() => router.back(`/mend/${about}`)}>{listening.home}</Primary>
            <Plain onPress={props.onAgain}>
              {mayTurn ? listening.turn(name) : listening.again}
            </Plain>
          </>
        )
      }
    >
      {pause.notice}
      <p class="soft">{view.left === null ? done.note : left[view.left]}</p>
      <Said by={view.by} name={name}>
        {view.words}
      </Said>
      <Rounds listening={view} />
      {view.reply !== null && (
        <Said by={view.by === 'me' ? 'partner' : 'me'} name={name} when={listening.reply}>
          {view.reply.words}
        </Said>
      )}
      {pause.sheet}
    </Screen>
  )
}
