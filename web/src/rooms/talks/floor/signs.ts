/** What two open talks whisper: the heat band of a turn, and silent signs. Nothing of it is stored. */
import { useEffect, useState } from 'preact/hooks'
import { type Band, bandOf, combinedBand } from '@mend/domain/talks'
import { useHouse } from '../../../house/useHouse.ts'
import type { NudgeSignal } from '../../../house/live.ts'

/** A silent sign from one to the other. */
export type Nudge = NudgeSignal['nudge']

/** The live signs of one turn, and how to give them. */
export type Signs = {
  /** My own number for this turn: in this screen's memory only. */
  readonly rating: number | null
  readonly rate: (rating: number) => void
  /** The warmer of both; null while nobody has said. */
  readonly band: Band | null
  readonly nudge: Nudge | null
  readonly dismiss: () => void
  readonly send: (nudge: Nudge) => Promise<boolean>
}

type Heat = { readonly turn: string; readonly rating: number | null; readonly theirs: Band | null }

/**
 * Listens while a live talk is on the screen.
 *
 * Privacy: only my band leaves this device, never the number. A band belongs to one turn and is forgotten with it.
 *
 * @param turn - names the talk and the turn; both devices name it alike
 */
export function useSigns(turn: string): Signs {
  const { live } = useHouse()
  const [heat, setHeat] = useState<Heat>({ turn, rating: null, theirs: null })
  const [nudge, setNudge] = useState<Nudge | null>(null)
  const now: Heat = heat.turn === turn ? heat : { turn, rating: null, theirs: null }
  useEffect(() => {
    const tell = (rating: number | null) => {
      if (rating !== null) void live.send({ kind: 'heat', turn, band: bandOf(rating) })
    }
    const stop = live.on((message) => {
      if (message.kind === 'nudge') {
        setNudge(message.nudge)
        buzz()
      }
      if (message.kind !== 'heat' || message.turn !== turn) return
      const { band } = message
      // A screen that was closed asks what was said meanwhile.
      if (band === null) tell(now.rating)
      else setHeat((was) => ({ turn, rating: was.turn === turn ? was.rating : null, theirs: band }))
    })
    return stop
  }, [turn, now.rating])
  useEffect(() => {
    void live.send({ kind: 'heat', turn, band: null })
  }, [turn])
  const mine = now.rating === null ? null : bandOf(now.rating)
  return {
    rating: now.rating,
    rate: (rating) => {
      setHeat({ ...now, rating })
      void live.send({ kind: 'heat', turn, band: bandOf(rating) })
    },
    band: combinedBand(mine, now.theirs),
    nudge,
    dismiss: () => setNudge(null),
    send: (sign) => live.send({ kind: 'nudge', nudge: sign }),
  }
}

// Only where the device can, and only as a touch.
function buzz(): void {
  if ('vibrate' in navigator) navigator.vibrate(40)
}
