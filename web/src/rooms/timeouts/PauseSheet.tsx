/** The question that Pause asks: when will you be back? It closes only with an answer. */
import { useContext, useState } from 'preact/hooks'
import type { Instant, ThreadId } from '@mend/domain/couple'
import { defaultBounds, defaultMinutes, timeoutPlansOf } from '@mend/domain/timeouts'
import { freshThread } from '../../house/thread-ids.ts'
import { useHouse } from '../../house/useHouse.ts'
import { Primary } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { PausingContext } from '../../parts/guard/pausing.ts'
import { Sheet } from '../../parts/Sheet.tsx'
import { timeout } from './words.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { ReturnPick } from './ReturnPick.tsx'
import { type Bounds, type Return, returnAfter, untilWords } from './times.ts'

const minuteMs = 60_000

/** The same on a step that belongs to no hurt: over whatever screen is there. */
export function PauseAsked() {
  const { done } = useContext(PausingContext)
  return <PauseSheet about={null} onCalled={done} />
}

/** @param props.onCalled - the time-out runs; until then nothing is paused */
export function PauseSheet(props: {
  readonly about: ThreadId | null
  readonly onCalled: () => void
}) {
  const { couple, me, clock } = useHouse()
  const { say, busy, no } = useSay()
  const now = clock.now.value
  const { agreed } = timeoutPlansOf(couple.value, { me, now })
  const { minimumMinutes, latestMinutes } = agreed ?? defaultBounds
  const [bounds] = useState(() => boundsFrom(clock.read(), minimumMinutes, latestMinutes))
  const soonest = boundsFrom(now, minimumMinutes, latestMinutes).earliest
  const [back, setBack] = useState<Return>({
    kind: 'in',
    minutes: Math.min(latestMinutes, Math.max(minimumMinutes, defaultMinutes)),
  })
  const call = async () => {
    // Counted from the press, so that time spent reading makes no pause too short.
    const pressed = clock.read()
    const { earliest } = boundsFrom(pressed, minimumMinutes, latestMinutes)
    const at = returnAfter(back, earliest, pressed)
    const called = await say({
      kind: 'call-timeout',
      thread: freshThread(),
      about: props.about,
      returnAt: at,
    })
    if (called) props.onCalled()
  }
  return (
    <Sheet title={timeout.call.title} firm onClose={props.onCalled}>
      <p>{timeout.call.about(usePartnerName())}</p>
      {agreed !== null && <p class="soft">{timeout.call.signal(agreed.signal)}</p>}
      <ReturnPick label={timeout.call.title} bounds={bounds} value={back} onChange={setBack} />
      <p class="soft small">{timeout.call.least(timeout.length(minimumMinutes))}</p>
      <NoNotice no={no} />
      <Primary disabled={busy} onPress={() => void call()}>
        {timeout.call.press(untilWords(returnAfter(back, soonest, now), now))}
      </Primary>
      <Link to="/steady" class="button">
        {timeout.call.steady}
      </Link>
    </Sheet>
  )
}

function boundsFrom(now: Instant, minimumMinutes: number, latestMinutes: number): Bounds {
  return {
    earliest: (now + minimumMinutes * minuteMs) as Instant,
    latest: (now + latestMinutes * minuteMs) as Instant,
  }
}
