/** Pause for any live flow: one press offers the return, and while it rests the flow says so and locks. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { ThreadId } from '@mend/domain/couple'
import { runningTimeoutOf } from '@mend/domain/timeouts'
import { useHouse } from '../../house/useHouse.ts'
import { Link } from '../../parts/Link.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { timeout } from './words.ts'
import { PauseSheet } from './PauseSheet.tsx'
import { untilWords } from './times.ts'

/** What a flow shows of pausing: the button, the notice while it rests, and the sheet. */
export type Pause = {
  /** True while a time-out rests this: show the notice, and no composer. */
  readonly resting: boolean
  /** Spread into `Screen`: the Pause button, while there is something to pause. */
  readonly screen: { readonly onPause?: () => void }
  /** What to show in place of the composer while it rests; null otherwise. */
  readonly notice: ComponentChildren
  /** Draw it anywhere in the screen: the question that Pause asks. */
  readonly sheet: ComponentChildren
}

/**
 * Makes a flow pausable.
 *
 * @param about - the rupture that the flow belongs to; null where it belongs to none, and a pause rests everything
 * @example
 * const pause = usePause(about)
 * <Screen {...pause.screen}>{pause.notice}{!pause.resting && <Field … />}{pause.sheet}</Screen>
 */
export function usePause(about: ThreadId | null): Pause {
  const { couple, me, clock, people } = useHouse()
  const [asking, setAsking] = useState(false)
  const now = clock.now.value
  const running = runningTimeoutOf(couple.value, about, { me, now })
  if (running !== null) {
    const until = untilWords(running.returnAt, now)
    const past = now >= running.returnAt
    return {
      resting: true,
      screen: {},
      notice: (
        <RestNotice
          about={about}
          said={past ? timeout.rest.over(until) : timeout.rest.notice(until)}
        />
      ),
      sheet: null,
    }
  }
  const alone = people.value.partner === null
  return {
    resting: false,
    screen: alone ? {} : { onPause: () => setAsking(true) },
    notice: null,
    sheet: asking ? <PauseSheet about={about} onCalled={() => setAsking(false)} /> : null,
  }
}

function RestNotice(props: { readonly about: ThreadId | null; readonly said: string }) {
  return (
    <Notice>
      <p role="status">
        <strong>{props.said}</strong>
      </p>
      <p class="small">{timeout.rest.kept}</p>
      <Link to="/steady" class="button primary">
        {timeout.page.steady}
      </Link>
      {props.about !== null && (
        <Link to={`/mend/${props.about}/timeout`} class="button">
          {timeout.rest.look}
        </Link>
      )}
    </Notice>
  )
}
