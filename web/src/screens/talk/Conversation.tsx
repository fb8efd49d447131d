/** One talk: the step of its road that is reached decides what is shown; both devices agree on it. */
import { useEffect } from 'preact/hooks'
import { charterOf, runningTimeoutOf, type ThreadId } from '@mend/domain/couple'
import { useHouse } from '../../house.ts'
import { announce } from '../../parts/announce.tsx'
import { floor as floorWords } from '../../words/en/talkFloor.ts'
import { Gone } from '../mend/Gone.tsx'
import { useTop } from '../mend/top.ts'
import type { Params } from '../show.ts'
import { Cards } from './Cards.tsx'
import { CharterStep } from './Charter.tsx'
import { Closing, Stopped } from './Closing.tsx'
import { Floor } from './Floor.tsx'
import { Needs } from './Needs.tsx'
import { Elsewhere, HandOver } from './OnePhone.tsx'
import { Asked, SetUp, TopicWords } from './Opening.tsx'
import { Over } from './Over.tsx'
import { Rest } from './Rest.tsx'
import { StepStage } from './StepStage.tsx'
import { Summary } from './Summary.tsx'
import { type Table, useTalk } from './useTalk.ts'
import './talk.css'

export function Conversation(props: { readonly params: Params }) {
  const thread = props.params['thread'] as ThreadId
  const table = useTalk(thread)
  const { couple, me, clock } = useHouse()
  const where = table === null ? '' : placeOf(table)
  useTop(where)
  useClosingTold(table)
  if (table === null) return <Gone />
  if (table.view.end !== null) return <Over table={table} />
  const resting = runningTimeoutOf(couple.value, table.about, { me, now: clock.now.value })
  if (resting !== null) return <Rest table={table} timeout={resting} />
  if (isElsewhere(table, charterOf(couple.value, { me }).iSigned))
    return <Elsewhere table={table} />
  return (
    <div class={table.voice === 'guest' ? 'chair guest' : 'chair'}>
      <HandOver table={table}>
        <StageOf key={where} table={table} />
      </HandOver>
    </div>
  )
}

/** What must be read from its beginning again when it changes. */
function placeOf({ view, voice }: Table): string {
  const { floor, reached } = view
  const turn = `${floor.holder ?? ''} ${floor.step} ${String(floor.chunks.length)}`
  return reached === 'floor' ? `${reached} ${turn} ${voice}` : `${reached} ${voice}`
}

function StageOf({ table }: { readonly table: Table }) {
  switch (table.view.reached) {
    case 'asked':
      return <Asked table={table} />
    case 'set-up':
      return <SetUp table={table} />
    case 'issue':
      return <TopicWords table={table} />
    case 'charter':
      return <CharterStep table={table} />
    case 'floor':
      return <Floor table={table} />
    case 'cards':
      return <Cards table={table} />
    case 'needs':
      return <Needs table={table} />
    case 'summary':
      return <Summary table={table} />
    case 'step':
      return <StepStage table={table} />
    case 'closing':
      return <Closing table={table} />
    case 'stopped':
      return <Stopped table={table} />
  }
}

/** One phone that is not this one: only what needs my own signature is done here. */
function isElsewhere({ view }: Table, iSigned: boolean): boolean {
  if (view.mode !== 'one-phone' || view.iHost || view.reached === 'asked') return false
  return !(view.reached === 'charter' && !iSigned)
}

function useClosingTold(table: Table | null): void {
  const reached = table?.view.reached ?? null
  const closing = table?.view.time?.closing === true
  useEffect(() => {
    if (reached === 'stopped') announce(floorWords.announce.stopped)
    else if (closing) announce(floorWords.announce.closing)
  }, [reached === 'stopped', closing])
}
