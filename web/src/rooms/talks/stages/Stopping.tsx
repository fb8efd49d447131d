/** Stopping is one press. For ten seconds it can be taken back, before the other learns of it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../../../parts/announce.tsx'
import { Plain, Primary } from '../../../parts/Button.tsx'
import { NoNotice } from '../../../parts/saying.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import type { Seat } from '../parts/useTalk.ts'
import { talk } from '../words/talk.ts'

/** How long it can be taken back. */
export const graceMs = 10_000

/** A talk that I am about to stop; `begin` is the press, `undo` takes it back, `now` does not wait. */
export type Stopping = {
  readonly on: boolean
  readonly begin: () => void
  readonly undo: () => void
  readonly now: () => void
}

/** Whoever hides the page, or leaves it, has stopped: nobody is kept in a talk by a clock. */
export function useStopping(seat: Omit<Seat, 'stop'> | null): Stopping {
  const [on, setOn] = useState(false)
  const leave = useRef<() => void>(() => undefined)
  const waits = useRef(false)
  waits.current = on && seat !== null && seat.view.end === null
  leave.current = () => {
    if (waits.current) void seat?.act((head) => ({ ...head, kind: 'leave-talk' }))
    waits.current = false
    setOn(false)
  }
  useEffect(() => () => leave.current(), [])
  useEffect(() => {
    if (!on) return
    const now = (): void => leave.current()
    const hidden = (): void => {
      if (document.hidden) now()
    }
    const timer = setTimeout(now, graceMs)
    document.addEventListener('visibilitychange', hidden)
    announce(talk.stopping.title)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [on])
  return {
    on,
    begin: () => setOn(true),
    undo: () => setOn(false),
    now: () => leave.current(),
  }
}

/** The ten seconds. */
export function StoppingScreen(props: { readonly seat: Seat; readonly stopping: Stopping }) {
  const { seat, stopping } = props
  return (
    <Screen
      title={talk.stopping.title}
      foot={
        <>
          <NoNotice no={seat.no} />
          <Primary onPress={stopping.undo}>{talk.stopping.undo}</Primary>
          <Plain disabled={seat.busy} onPress={stopping.now}>
            {talk.stopping.now}
          </Plain>
        </>
      }
    >
      <p class="soft">{talk.stopping.note(seat.name)}</p>
    </Screen>
  )
}
