/** How every step of a talk is laid out: who has the floor, the time left, the ways to pause and to stop. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useHouse } from '../../house.ts'
import { Plain, Quiet } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { NoNotice } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { countdown } from '../../when.ts'
import { talk } from '../../words/en/talk.ts'
import { PauseSheet } from '../mend/timeout/PauseSheet.tsx'
import { ReturnedWords } from '../today/Returned.tsx'
import { ParkSheet } from './Parking.tsx'
import type { Table } from './useTalk.ts'

export function TalkScreen(props: {
  readonly table: Table
  readonly title: string
  /** What stands for the place on the bar; who has the floor by default. */
  readonly where?: string
  readonly children: ComponentChildren
  readonly foot?: ComponentChildren
}) {
  const { table } = props
  const [asking, setAsking] = useState<'pause' | 'park' | null>(null)
  const { time, reached } = table.view
  const close = () => setAsking(null)
  return (
    <Screen
      title={props.title}
      back={{ to: '/talk', word: props.where ?? talk.bar.talk }}
      {...(time === null ? {} : { beside: <TimeLeft leftMs={time.leftMs} /> })}
      {...(reached === 'asked' ? {} : { onPause: () => setAsking('pause') })}
      foot={
        <>
          <NoNotice no={table.no} />
          {props.foot}
        </>
      }
    >
      <ReturnedWords about={table.thread} />
      {table.about !== table.thread && <ReturnedWords about={table.about} />}
      {props.children}
      <Waits />
      <Ways table={table} onPark={() => setAsking('park')} />
      {asking === 'pause' && <PauseSheet about={table.about} onCalled={close} />}
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
function Ways(props: { readonly table: Table; readonly onPark: () => void }) {
  const { table } = props
  const { view, act, busy } = table
  const { bar } = talk
  // Whoever is asked has "not today" for an answer.
  if (view.reached === 'asked' && !view.iAsked) return null
  return (
    <div class="talk-ways push">
      <Offered table={table} />
      <div class="row">
        <Plain
          class="link"
          disabled={busy}
          onPress={() => void act((head) => ({ ...head, kind: 'leave-talk' }))}
        >
          {view.reached === 'asked' ? talk.asked.takeBack : bar.stop}
        </Plain>
        {view.reached !== 'asked' && (
          <Plain class="link" onPress={props.onPark}>
            {bar.park}
          </Plain>
        )}
        <OtherMode table={table} />
      </div>
    </div>
  )
}

function OtherMode({ table }: { readonly table: Table }) {
  const { view, act, busy } = table
  if (view.reached === 'asked' || table.voice === 'guest' || view.offer !== null) return null
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

function Offered({ table }: { readonly table: Table }) {
  const { offer } = table.view
  const { status } = useHouse()
  if (offer === null || status.value.phase !== 'open') return null
  if (offer.by === 'me') return <p class="soft small">{talk.bar.offeredMine(table.name)}</p>
  return (
    <Notice>
      <p>{talk.bar.offered[offer.mode](table.name)}</p>
      <Quiet
        onPress={() => void table.act((head) => ({ ...head, kind: 'take-mode', mode: offer.mode }))}
      >
        {talk.bar.take}
      </Quiet>
    </Notice>
  )
}
