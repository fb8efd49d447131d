/** How every step of a talk is laid out: who has the floor, the time left, the ways to pause and to stop. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useHouse } from '../../../house/useHouse.ts'
import { Plain, Quiet } from '../../../parts/Button.tsx'
import { Notice } from '../../../parts/Notice.tsx'
import { NoNotice } from '../../../parts/saying.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import { useAwake } from '../../../house/useAwake.ts'
import { Waits } from '../../../parts/Waits.tsx'
import { countdown } from '../../../words/when.ts'
import { talk } from '../words/talk.ts'
import { PauseSheet } from '../../timeouts/PauseSheet.tsx'
import { ReturnedWords } from '../../../parts/said/Returned.tsx'
import { ParkSheet } from '../../topics/Parking.tsx'
import type { Seat } from './useTalk.ts'

/** A screen of a talk, with its bar, its clock and the sheets for pausing and parking. */
export function TalkScreen(props: {
  readonly seat: Seat
  readonly title: string
  /** What stands for the place on the bar; who has the floor by default. */
  readonly where?: string
  readonly children: ComponentChildren
  readonly foot?: ComponentChildren
}) {
  const { seat } = props
  const [asking, setAsking] = useState<'pause' | 'park' | null>(null)
  const { time, reached, mode, end } = seat.view
  useAwake(mode !== 'letter' && reached !== 'asked' && end === null)
  const close = () => setAsking(null)
  return (
    <Screen
      title={props.title}
      back={{ to: '/talk', word: props.where ?? talk.bar.talk }}
      {...(time === null ? {} : { beside: <TimeLeft leftMs={time.leftMs} /> })}
      {...(reached === 'asked' ? {} : { onPause: () => setAsking('pause') })}
      foot={
        <>
          <NoNotice no={seat.no} />
          {props.foot}
        </>
      }
    >
      <ReturnedWords about={seat.thread} />
      {seat.about !== seat.thread && <ReturnedWords about={seat.about} />}
      {props.children}
      <Waits />
      <Ways seat={seat} onPark={() => setAsking('park')} />
      {asking === 'pause' && <PauseSheet about={seat.about} onCalled={close} />}
      {asking === 'park' && <ParkSheet onClose={close} />}
    </Screen>
  )
}

/** Seen each second, spoken only by the minute. */
function TimeLeft(props: { readonly leftMs: number }) {
  const minutes = Math.ceil(props.leftMs / 60_000)
  return (
    <>
      <time class="time-left" aria-hidden="true">
        {countdown(props.leftMs)}
      </time>
      <span class="unseen">{talk.bar.timeLeft(minutes)}</span>
    </>
  )
}

/** Stopping is one press and needs no reason; the rest is a little further away. */
function Ways(props: { readonly seat: Seat; readonly onPark: () => void }) {
  const { seat } = props
  const { view, act, busy } = seat
  const { bar } = talk
  // Whoever is asked has "not today" for an answer.
  if (view.reached === 'asked' && !view.iAsked) return null
  const takeBack = () => void act((head) => ({ ...head, kind: 'leave-talk' }))
  return (
    <div class="talk-ways push">
      <Offered seat={seat} />
      <div class="row">
        <Plain
          class="link"
          disabled={busy}
          onPress={view.reached === 'asked' ? takeBack : seat.stop}
        >
          {view.reached === 'asked' ? talk.asked.takeBack : bar.stop}
        </Plain>
        {view.reached !== 'asked' && (
          <Plain class="link" onPress={props.onPark}>
            {bar.park}
          </Plain>
        )}
        <OtherMode seat={seat} />
      </div>
    </div>
  )
}

function OtherMode({ seat }: { readonly seat: Seat }) {
  const { view, act, busy } = seat
  if (view.reached === 'asked' || seat.voice === 'guest' || view.offer !== null) return null
  const to = view.mode === 'letter' ? 'live' : 'letter'
  return (
    <Plain
      class="link"
      disabled={busy}
      onPress={() => void act((head) => ({ ...head, kind: 'offer-mode', mode: to }))}
    >
      {talk.bar[to]}
    </Plain>
  )
}

function Offered({ seat }: { readonly seat: Seat }) {
  const { offer } = seat.view
  const { status } = useHouse()
  if (offer === null || status.value.phase !== 'open') return null
  if (offer.by === 'me') return <p class="soft small">{talk.bar.offeredMine(seat.name)}</p>
  return (
    <Notice>
      <p>{talk.bar.offered[offer.mode](seat.name)}</p>
      <Quiet
        onPress={() => void seat.act((head) => ({ ...head, kind: 'take-mode', mode: offer.mode }))}
      >
        {talk.bar.take}
      </Quiet>
    </Notice>
  )
}
