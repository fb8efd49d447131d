/** One talk: the step of its road that is reached decides what is shown; both devices agree on it. */
import { useEffect } from 'preact/hooks'
import type { ThreadId } from '@mend/domain/couple'
import { charterOf } from '@mend/domain/charter'
import { runningTimeoutOf } from '@mend/domain/timeouts'
import { useHouse } from '../../house/useHouse.ts'
import { announce } from '../../parts/announce.tsx'
import { floor as floorWords } from './words/floor.ts'
import { Gone } from '../../parts/Gone.tsx'
import { useTop } from '../../house/useTop.ts'
import type { Params } from '../../page/show.ts'
import { Cards } from '../cards/Cards.tsx'
import { CharterStep } from '../charter/Charter.tsx'
import { Closing, Stopped } from './stages/Closing.tsx'
import { Floor } from './floor/Floor.tsx'
import { Board } from './stages/Board.tsx'
import { Elsewhere, HandOver } from './parts/OnePhone.tsx'
import { Asked, SetUp, TopicWords } from './stages/Opening.tsx'
import { Over } from './stages/Over.tsx'
import { Rest } from './stages/Rest.tsx'
import { StoppingScreen, useStopping } from './stages/Stopping.tsx'
import { StepStage } from './stages/StepStage.tsx'
import { Summary } from './stages/Summary.tsx'
import { type Seat, useTalk } from './parts/useTalk.ts'
import './talk.css'

/** The screen of whatever step the talk has reached; `Gone` where there is no such talk. */
export function Conversation(props: { readonly params: Params }) {
  const thread = props.params['thread'] as ThreadId
  const chair = useTalk(thread)
  const stopping = useStopping(chair)
  const seat = chair && { ...chair, stop: stopping.begin }
  const { couple, me, clock } = useHouse()
  const where = seat === null ? '' : placeOf(seat)
  useTop(where)
  useClosingTold(seat)
  if (seat === null) return <Gone />
  if (seat.view.end !== null) return <Over seat={seat} />
  if (stopping.on) return <StoppingScreen seat={seat} stopping={stopping} />
  const resting = runningTimeoutOf(couple.value, seat.about, { me, now: clock.now.value })
  if (resting !== null) return <Rest seat={seat} timeout={resting} />
  if (isElsewhere(seat, charterOf(couple.value, { me }).iSigned)) return <Elsewhere seat={seat} />
  return (
    <div class={seat.voice === 'guest' ? 'chair guest' : 'chair'}>
      <HandOver seat={seat}>
        <StageOf key={where} seat={seat} />
      </HandOver>
    </div>
  )
}

/** What must be read from its beginning again when it changes. */
function placeOf({ view, voice }: Seat): string {
  const { floor, reached } = view
  const turn = `${floor.holder ?? ''} ${floor.step} ${String(floor.chunks.length)}`
  return reached === 'floor' ? `${reached} ${turn} ${voice}` : `${reached} ${voice}`
}

function StageOf({ seat }: { readonly seat: Seat }) {
  switch (seat.view.reached) {
    case 'asked':
      return <Asked seat={seat} />
    case 'set-up':
      return <SetUp seat={seat} />
    case 'issue':
      return <TopicWords seat={seat} />
    case 'charter':
      return <CharterStep seat={seat} />
    case 'floor':
      return <Floor seat={seat} />
    case 'cards':
      return <Cards seat={seat} />
    case 'needs':
      return <Board seat={seat} />
    case 'summary':
      return <Summary seat={seat} />
    case 'step':
      return <StepStage seat={seat} />
    case 'closing':
      return <Closing seat={seat} />
    case 'stopped':
      return <Stopped seat={seat} />
  }
}

/** One phone that is not this one: only what needs my own signature is done here. */
function isElsewhere({ view }: Seat, iSigned: boolean): boolean {
  if (view.mode !== 'one-phone' || view.iHost || view.reached === 'asked') return false
  if (view.proposedBy !== null) return false
  return !(view.reached === 'charter' && !iSigned)
}

function useClosingTold(seat: Seat | null): void {
  const reached = seat?.view.reached ?? null
  const closing = seat?.view.time?.closing === true
  useEffect(() => {
    if (reached === 'stopped') announce(floorWords.announce.stopped)
    else if (closing) announce(floorWords.announce.closing)
  }, [reached === 'stopped', closing])
}
