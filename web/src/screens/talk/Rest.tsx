/** A talk that is paused: its clock stands still, steadying first, and it goes on when both are back (R13). */
import type { TimeoutView } from '@mend/domain/couple'
import { useHouse } from '../../house.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { clockTime } from '../../when.ts'
import { talk } from '../../words/en/talk.ts'
import { timeout as words } from '../../words/en/timeout.ts'
import { Counter } from '../mend/timeout/Counter.tsx'
import { Readiness } from '../mend/timeout/Readiness.tsx'
import { untilWords } from '../mend/timeout/returning.ts'
import { Ways } from '../mend/timeout/Ways.tsx'
import type { Table } from './useTalk.ts'
import '../mend/timeout/timeout.css'

const { rest: text } = talk

export function Rest(props: { readonly table: Table; readonly timeout: TimeoutView }) {
  const { table, timeout } = props
  const { clock } = useHouse()
  const { say, busy, no } = useSay()
  const now = clock.now.value
  const early = now < timeout.earliest
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
              {text.waiting(table.name)}
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
        <Plain
          class="link"
          onPress={() => void table.act((head) => ({ ...head, kind: 'leave-talk' }))}
        >
          {talk.bar.stop}
        </Plain>
      </p>
    </Screen>
  )
}
