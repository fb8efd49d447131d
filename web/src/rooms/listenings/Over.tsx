/** Said, heard and answered, or moved to another way: all of it to read, and the next turn to take. */
import { useHouse } from '../../house/useHouse.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { listening } from './words.ts'
import { backTo } from '../../house/back.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import type { StageProps } from './props.ts'
import { Rounds } from './Rounds.tsx'

/** A listening that is done or left, and the turn that may follow it. */
export function Over(props: StageProps & { readonly onAgain: (() => void) | null }) {
  const { about, listening: view } = props
  const { router } = useHouse()
  const pause = usePause(about)
  const name = usePartnerName()
  const { left, done } = listening
  const mayTurn = view.by === 'partner' && view.left === null
  return (
    <PausableScreen
      title={view.left === null ? done.title : left.title}
      back={backTo(about, props.title)}
      pause={pause}
      foot={
        pause.resting ? undefined : (
          <>
            <Primary onPress={() => router.backTo(`/mend/${about}`)}>{listening.home}</Primary>
            {props.onAgain !== null && (
              <Plain onPress={props.onAgain}>
                {mayTurn ? listening.turn(name) : listening.again}
              </Plain>
            )}
          </>
        )
      }
    >
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
    </PausableScreen>
  )
}
