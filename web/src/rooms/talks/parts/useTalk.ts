/** One talk as a screen uses it: what I see, on the shared clock, and how I say something in it. */
import { useEffect, useState } from 'preact/hooks'
import type { Instant, ThreadId } from '@mend/domain/couple'
import {
  type SharedTalkCommand,
  type TalkHead,
  talkOf,
  type TalkView,
  type Voice,
} from '@mend/domain/talks'
import type { No } from '../../../flow/flow.ts'
import { useDraft, useHouse } from '../../../house/useHouse.ts'
import { type SaidBy, useSay } from '../../../parts/saying.tsx'
import { usePartnerName } from '../../../house/usePartnerName.ts'

/** A talk from one chair: what is seen from it, and how something is said from it. */
export type Seat = {
  readonly view: TalkView
  readonly thread: ThreadId
  /** What rests when the talk is paused: its rupture, else itself. */
  readonly about: ThreadId
  /** Mine, or my partner's on my phone. */
  readonly voice: Voice
  /** What I call the other one, from the chair of whoever holds this phone. */
  readonly name: string
  /** Whoever holds this phone. */
  readonly holder: string
  /** Says something in this talk; `from`: the drafts that it is said out of. */
  readonly act: (
    say: (head: TalkHead) => SharedTalkCommand,
    from?: readonly string[],
  ) => Promise<SaidBy | false>
  readonly busy: boolean
  readonly no: No | null
  /** Stops the talk; for some seconds it can be taken back. */
  readonly stop: () => void
  /** One phone that is mine: passes it to the other. */
  readonly pass: (() => void) | null
  /** The name under which this chair's drafts of the talk are kept. */
  readonly drafts: string
}

/** The talk of that thread, drawn anew as its clock moves; null when it is not known here. */
export function useTalk(thread: ThreadId): Omit<Seat, 'stop'> | null {
  const { couple, me, people, live } = useHouse()
  const { say, busy, no } = useSay()
  const hand = useDraft(`talk/${thread}/hand`)
  const partner = usePartnerName()
  const clock = useSharedNow(() => talkOf(couple.peek(), thread, { me, clock: readNow(live) }))
  const own = talkOf(couple.value, thread, { me, clock })
  if (own === null) return null
  const shared =
    own.mode === 'one-phone' &&
    own.iHost &&
    own.reached !== 'asked' &&
    own.proposedBy === null &&
    own.end === null
  const voice: Voice = shared && hand.text === 'guest' ? 'guest' : 'own'
  const view = voice === 'own' ? own : talkOf(couple.value, thread, { me, clock, voice })
  if (view === null) return null
  const mine = people.value.me.name
  return {
    view,
    thread,
    voice,
    busy,
    no,
    about: view.issue?.about ?? thread,
    name: voice === 'own' ? partner : mine,
    holder: voice === 'own' ? mine : partner,
    act: (make, from) => say(make({ thread, voice, clock: readNow(live) }), from),
    pass: shared ? () => hand.set(voice === 'own' ? 'guest' : 'own') : null,
    drafts: `talk/${thread}/${voice}`,
  }
}

const readNow = (live: { readonly now: () => number }): Instant => Math.round(live.now()) as Instant

/**
 * The shared clock, read anew on every tick and at every other change.
 *
 * A tick falls where the remaining seconds change, so that both screens show the same number at the
 * same instant, however far apart the clocks of the two devices are.
 */
function useSharedNow(look: () => TalkView | null): Instant {
  const { live, clock } = useHouse()
  const [, setTick] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const tick = () => {
      setTick((count) => count + 1)
      const left = look()?.time?.leftMs ?? 0
      const wait = left % 1000 || 1000
      timer = setTimeout(tick, wait + 5)
    }
    tick()
    return () => {
      if (timer !== null) clearTimeout(timer)
    }
  }, [])
  // Reading the ticking clock draws anew when the page wakes, too.
  const woken = clock.now.value > 0
  return woken ? readNow(live) : (0 as Instant)
}
