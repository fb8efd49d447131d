/** One pause, from "paused until" to being back, parked or let go; and the way to call one (R13). */
import { useEffect, useState } from 'preact/hooks'
import { roadOf, type ThreadId } from '@mend/domain/couple'
import { talkOf } from '@mend/domain/talks'
import { runningTimeoutOf, type TimeoutView } from '@mend/domain/timeouts'
import { useHouse } from '../../house/useHouse.ts'
import { announce } from '../../parts/announce.tsx'
import { Primary } from '../../parts/Button.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { timeout } from './words.ts'
import { aboutOf } from '../../house/about.ts'
import { type Back, backFrom } from '../../house/back.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useTop } from '../../house/useTop.ts'
import type { Params } from '../../page/show.ts'
import { Overdue } from './Overdue.tsx'
import { PauseSheet } from './PauseSheet.tsx'
import { Plan } from './Plan.tsx'
import { Resting } from './Resting.tsx'
import { untilWords } from './times.ts'
import { StonewallingCard } from './StonewallingCard.tsx'
import './timeout.css'

/** The pause of a rupture, however far it has come; where none runs, the way to call one. */
export function Timeout(props: { readonly params: Params }) {
  const about = props.params['thread'] as ThreadId
  const { couple, me, clock, router } = useHouse()
  const now = clock.now.value
  const moment = { me, now }
  const talk = talkOf(couple.value, about, { me, clock: now })
  // A talk about no rupture rests on its own page, as long as it goes on.
  const going = talk !== null && talk.end === null ? talk.thread : null
  useEffect(() => {
    if (going !== null) router.swap(`/talk/${going}`)
  }, [going])
  const running = runningTimeoutOf(couple.value, about, moment)
  const back = backFrom(aboutOf(couple.value, about, moment))
  useTold(running)
  useTop(`${running?.thread} ${running?.iReturned}`)
  if (running?.overdue === true) return <Overdue back={back} timeout={running} />
  if (running !== null) return <Resting back={back} timeout={running} />
  const last = roadOf(couple.value, about, moment)
    .flatMap((item) => (item.kind === 'timeout' ? [item.view] : []))
    .at(-1)
  return <NotResting about={about} back={back} last={last ?? null} />
}

function useTold(running: TimeoutView | null): void {
  const { clock } = useHouse()
  const until = running === null ? '' : untilWords(running.returnAt, clock.now.peek())
  useEffect(() => {
    if (until !== '') announce(timeout.page.announceCalled(until))
  }, [until])
}

/** Nothing rests: what came of the last one, or the offer to pause. */
function NotResting(props: {
  readonly about: ThreadId
  readonly back: Back
  readonly last: TimeoutView | null
}) {
  const { about, back, last } = props
  const { router } = useHouse()
  const [asking, setAsking] = useState(false)
  const name = usePartnerName()
  return (
    <Screen
      title={titleOf(last)}
      back={back}
      foot={
        last === null ? (
          <Primary onPress={() => setAsking(true)}>{timeout.page.ask}</Primary>
        ) : (
          <>
            <Primary onPress={() => router.backTo(back.to)}>{timeout.page.again}</Primary>
            {last.end === 'resumed' && (
              <button type="button" class="button" onClick={() => setAsking(true)}>
                {timeout.page.ask}
              </button>
            )}
          </>
        )
      }
    >
      <StonewallingCard />
      <p>{last === null ? timeout.page.noneAbout(name) : endNote(last, name)}</p>
      {last === null && <Plan />}
      {asking && <PauseSheet about={about} onCalled={() => setAsking(false)} />}
    </Screen>
  )
}

function titleOf(last: TimeoutView | null): string {
  switch (last?.end ?? null) {
    case 'resumed':
      return timeout.page.resumedTitle
    case 'parked':
      return timeout.page.parkedTitle
    case 'dropped':
      return timeout.page.droppedTitle
    case null:
      return timeout.page.none
  }
}

function endNote(last: TimeoutView, name: string): string {
  switch (last.end) {
    case 'parked':
      return timeout.page.parkedNote
    case 'dropped':
      return timeout.page.droppedNote
    case 'resumed':
    case null:
      return timeout.page.resumedNote(name)
  }
}
