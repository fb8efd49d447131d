/** What this device does by itself while a sitting is open here: it offers, deals, and passes what was left (R44). */
import type { Command } from '@mend/domain/couple'
import type { SittingView } from '@mend/domain/ladder'
import { useEffect, useRef } from 'preact/hooks'
import { useHouse } from '../../house/useHouse.ts'
import { useSay } from '../../parts/saying.tsx'

/**
 * Offers cards to my partner's device, or deals one of what it offered, once for each turn and card.
 *
 * Each device leaves out what its owner left out, so that nobody has to be told of it.
 */
export function useDraw(view: SittingView, resting: boolean): void {
  const { say } = useSay()
  const { thread, offers, deals, waits } = view
  const command: Command | null = resting
    ? null
    : deals !== null
      ? { kind: 'deal-deck-card', thread, card: deals }
      : offers !== null && !waits
        ? { kind: 'offer-deck-cards', thread, among: offers }
        : null
  const key = command === null ? '' : JSON.stringify(command)
  useEffect(() => {
    if (command !== null) void say(command)
  }, [key])
}

/** Closing the page while a question is mine is passing it; so is coming back to one that was left lying. */
export function usePassOnLeave(view: SittingView): void {
  const house = useHouse()
  const last = useRef(view)
  last.current = view
  useEffect(() => {
    const pass = () => {
      const { thread, table, answers, hand, by } = last.current
      const mine = hand === 'one' ? by === 'me' : answers === 'me'
      if (table === null || !mine) return
      // Where it cannot be said (a pause runs, the app is shut) it is said on the way back in.
      house.say({ kind: 'turn-deck-card', thread, card: table.card }, []).catch(() => null)
    }
    pass()
    return pass
  }, [view.thread])
}
