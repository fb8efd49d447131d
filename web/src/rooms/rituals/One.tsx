/** One ritual: offered, open now, running, looked at, or past (R32). */
import type { ThreadId } from '@mend/domain/couple'
import { lullOf } from '@mend/domain/lulls'
import { letGoQuestion, ritualOf, type RitualView } from '@mend/domain/rituals'
import { quietYes } from '@mend/domain/yeses'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { useTop } from '../../house/useTop.ts'
import type { Params } from '../../page/show.ts'
import { Link } from '../../parts/Link.tsx'
import { ReturnedWords } from '../../parts/said/Returned.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { momentInside } from '../../words/days.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { ChangeOrEnd, HowItGoes, RitualCalendar } from './Going.tsx'
import { Offered, OfferFoot } from './Offered.tsx'
import { Act, Gone, WhenWords } from './Terms.tsx'
import { Time, TimeFoot } from './Time.tsx'
import { rituals } from './words.ts'

const { one: text } = rituals

/** The page of the ritual that its address names. */
export function OneRitual(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const view = ritualOf(couple, props.params['ritual'] as ThreadId, moment)
  useTop(`${view?.thread} ${view?.state} ${view?.written}`)
  if (view === null) return <Gone />
  return view.agreed === null ? <Draft view={view} /> : <Agreed view={view} />
}

/** Not begun: only what it would be. */
function Draft({ view }: { readonly view: RitualView }) {
  return (
    <Screen title={view.terms.name} back={{ to: '/rituals' }} foot={<OfferFoot view={view} />}>
      <Waits />
      <ReturnedWords about={view.thread} />
      {view.state === 'untaken' ? <p role="status">{text.over}</p> : <Offered view={view} />}
      <Act terms={view.draft?.terms ?? view.terms} />
      <WhenWords terms={view.draft?.terms ?? view.terms} />
    </Screen>
  )
}

function Agreed({ view }: { readonly view: RitualView }) {
  const pause = usePause(null)
  const isOpen = view.time?.state === 'open' && !view.time.passed
  const foot = view.canAgree ? <OfferFoot view={view} /> : isOpen ? <TimeFoot view={view} /> : null
  return (
    <PausableScreen
      title={view.terms.name}
      back={{ to: '/rituals' }}
      pause={pause}
      foot={foot ?? undefined}
    >
      <Waits />
      <ReturnedWords about={view.thread} />
      <Now view={view} />
      <Act terms={view.terms} />
      <section class="stack" aria-labelledby="agreed">
        <h2 id="agreed">{text.agreed}</h2>
        <WhenWords terms={view.terms} />
      </section>
      <RitualCalendar view={view} />
      {view.draft !== null && (
        <section class="stack">
          <Offered view={view} />
          <Act terms={view.draft.terms} />
          <WhenWords terms={view.draft.terms} />
        </section>
      )}
      <HowItGoes view={view} />
      <ChangeOrEnd view={view} />
    </PausableScreen>
  )
}

/** What is so at the moment: the time that is open, what comes, a question, or that it has ended. */
function Now({ view }: { readonly view: RitualView }) {
  const { couple, moment } = useSeen()
  const name = usePartnerName()
  const [next] = view.next
  if (view.state === 'let-go') {
    const both = quietYes(couple, letGoQuestion(view.thread), moment).matched !== null
    return <p role="status">{both ? text.endedBoth : text.endedNote}</p>
  }
  if (lullOf(couple, moment) !== null) return <p>{text.lull}</p>
  return (
    <>
      <Time view={view} />
      {view.state === 'review' && view.draft === null && (
        <>
          <p>{text.review}</p>
          <Link to={`/rituals/change/${view.thread}`} class="button">
            {text.goOn}
          </Link>
        </>
      )}
      {next !== undefined && view.time?.state !== 'open' && (
        <p>{rituals.states.next(momentInside(next.from, moment.now))}.</p>
      )}
      {view.still !== null && <Link to={`/rituals/still/${view.thread}`}>{text.question}</Link>}
      {view.draft?.by === 'me' && <p class="soft">{text.changeMine(name)}</p>}
    </>
  )
}
