/** While it rests: what to do now, how ready I am (mine alone), and the ways to come back. */
import { useHouse } from '../../house/useHouse.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { clockTime } from '../../words/when.ts'
import { timeout } from './words.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { BroughtBack } from '../brought/BroughtBack.tsx'
import { CalmsMe } from '../triggers/CalmsMe.tsx'
import { Counter } from './Counter.tsx'
import { Readiness } from './Readiness.tsx'
import { untilWords } from './times.ts'
import { StonewallingCard } from './StonewallingCard.tsx'
import { Plan } from './Plan.tsx'
import type { RestingProps } from './props.ts'
import type { TimeoutView } from '@mend/domain/timeouts'
import { Ways } from './Ways.tsx'

/** A pause that runs: its time, what steadies, and coming back. */
export function Resting(props: RestingProps) {
  const { timeout: view } = props
  const { router, clock } = useHouse()
  const { say, busy, no } = useSay()
  const now = clock.now.value
  const name = usePartnerName()
  const early = now < view.earliest
  const comeBack = () => void say({ kind: 'return-from-timeout', thread: view.thread })
  return (
    <Screen
      title={titleOf(view, now)}
      back={props.back}
      foot={
        <>
          <NoNotice no={no} />
          {early && <Primary onPress={() => router.go('/steady')}>{timeout.page.steady}</Primary>}
          {view.iReturned && (
            <Quiet wide onPress={() => router.go('/steady')}>
              {timeout.page.steady}
            </Quiet>
          )}
          {!view.iReturned && (
            <BackButton
              early={early}
              busy={busy}
              earliest={clockTime(view.earliest)}
              onPress={comeBack}
            />
          )}
        </>
      }
    >
      <StonewallingCard />
      <p class="soft">
        {view.by === 'me' ? timeout.page.byMe : timeout.page.byPartner(name)}{' '}
        {early ? timeout.page.steadyNote : ''}
      </p>
      {view.iReturned && <p>{timeout.page.waitBoth(name)}</p>}
      {view.partnerReturned && !view.iReturned && <p>{timeout.page.partnerBack(name)}</p>}
      <Waits />
      <Counter timeout={view} />
      {early && <CalmsMe />}
      {early && <BroughtBack />}
      {early && <Plan resting />}
      {!early && !view.iReturned && <Readiness timeout={view} />}
      <Ways timeout={view} early={early} />
    </Screen>
  )
}

function titleOf(view: TimeoutView, now: TimeoutView['at']): string {
  const until = untilWords(view.returnAt, now)
  if (view.iReturned) return timeout.page.backTitle
  return now >= view.returnAt ? timeout.page.returnTitle(until) : timeout.page.title(until)
}

// Off until the minimum is over, in reach of the keyboard, and it says from when on.
function BackButton(props: {
  readonly early: boolean
  readonly busy: boolean
  readonly earliest: string
  readonly onPress: () => void
}) {
  if (!props.early) {
    return (
      <Primary disabled={props.busy} onPress={props.onPress}>
        {timeout.page.iAmBack}
      </Primary>
    )
  }
  return (
    <>
      <Plain class="button quiet" wide disabled describedBy="not-before" onPress={props.onPress}>
        {timeout.page.iAmBack}
      </Plain>
      <p id="not-before" class="soft small centre">
        {timeout.page.notBefore(props.earliest)}
      </p>
    </>
  )
}
