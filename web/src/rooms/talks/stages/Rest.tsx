/** A talk that is paused: its clock stands still, steadying first, and it goes on when both are back (R13). */
import type { TimeoutView } from '@mend/domain/timeouts'
import { useHouse } from '../../../house/useHouse.ts'
import { Plain, Primary } from '../../../parts/Button.tsx'
import { Link } from '../../../parts/Link.tsx'
import { NoNotice, useSay } from '../../../parts/saying.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import { clockTime } from '../../../words/when.ts'
import { talk } from '../words/talk.ts'
import { timeout as words } from '../../timeouts/words.ts'
import { Counter } from '../../timeouts/Counter.tsx'
import { Readiness } from '../../timeouts/Readiness.tsx'
import { untilWords } from '../../timeouts/times.ts'
import { Ways } from '../../timeouts/Ways.tsx'
import type { Seat } from '../parts/useTalk.ts'
import '../../timeouts/timeout.css'

const { rest: text } = talk

/** A paused talk: when it goes on, how to steady, and the way back into it. */
export function Rest(props: { readonly seat: Seat; readonly timeout: TimeoutView }) {
  const { seat, timeout } = props
  const { clock } = useHouse()
  const { say, busy, no } = useSay()
  const now = clock.now.value
  const early = now < timeout.earliest - (timeout.earliest % 60_000)
  const back = () => void say({ kind: 'return-from-timeout', thread: timeout.thread })
  return (
    <Screen
      title={text.title(untilWords(timeout.returnAt, now))}
      back={{ to: '/talk', word: talk.bar.talk }}
      foot={
        <>
          <NoNotice no={no} />
          {timeout.iReturned ? (
            <p class="soft" role="status">
              {text.waiting(seat.name)}
            </p>
          ) : (
            <>
              <Link to="/steady" class={early ? 'button primary' : 'button'}>
                {words.page.steady}
              </Link>
              <Primary disabled={busy || early} describedBy="not-before" onPress={back}>
                {text.back}
              </Primary>
              {early && (
                <p id="not-before" class="soft small centre">
                  {text.notBefore(clockTime(timeout.earliest))}
                </p>
              )}
            </>
          )}
        </>
      }
    >
      <p class="soft">{text.note}</p>
      <Counter timeout={timeout} />
      {!early && !timeout.iReturned && <Readiness timeout={timeout} />}
      <Ways timeout={timeout} early={early} />
      <p>
        <Plain class="link" onPress={seat.stop}>
          {talk.bar.stop}
        </Plain>
      </p>
    </Screen>
  )
}
