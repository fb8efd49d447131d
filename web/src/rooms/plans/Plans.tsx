/** What the two agreed to keep up: offered, running, looked at again, and what was before (R15, R16, R43). */
import { lullOf } from '@mend/domain/lulls'
import { plansOf, type PlansView, type PlanView } from '@mend/domain/plans'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { useTop } from '../../house/useTop.ts'
import { Link } from '../../parts/Link.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { ReturnedWords } from '../../parts/said/Returned.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { words } from '../../words/en.ts'
import { History } from './History.tsx'
import { Answer, Offered } from './Offered.tsx'
import { Running, RunningFoot } from './Running.tsx'
import { plans as text } from './words.ts'
import './plans.css'

/** The page of the plan that counts, whatever its state. */
export function Plans() {
  const { couple, moment } = useSeen()
  const { people } = useHouse()
  const view = plansOf(couple, moment)
  const { current } = view
  useTop(`${current?.thread} ${current?.state} ${current?.offers.length}`)
  return (
    <Screen
      title={titleOf(current, usePartnerName())}
      back={{ to: '/us', word: words.app.tabs.us }}
      foot={people.value.partner === null ? undefined : <Foot view={view} />}
    >
      <Waits />
      <ReturnedWords {...(current === null ? {} : { about: current.thread })} />
      <Resting />
      {current === null && <Empty />}
      {current !== null && current.offers.length > 0 && <Offered plan={current} />}
      {current !== null && current.terms !== null && <Running plan={current} />}
      <Returned view={view} />
      <History view={view} />
      {current?.terms == null && <p class="soft small">{text.evidence}</p>}
    </Screen>
  )
}

function titleOf(plan: PlanView | null, name: string): string {
  if (plan === null) return text.title
  if (plan.state === 'together') return text.together.title
  const last = plan.offers.at(-1)
  if (last === undefined) return plan.state === 'review' ? text.running.review : text.title
  if (plan.terms !== null) {
    return last.by === 'me' ? text.running.lookedMine : text.running.looked(name)
  }
  const isFirst = plan.offers.length === 1
  if (last.by === 'me') return isFirst ? text.offered.mine : text.offered.counterMine
  return isFirst ? text.offered.theirs(name) : text.offered.counterTheirs(name)
}

function Foot({ view }: { readonly view: PlansView }) {
  const { current, returned } = view
  if (current === null) {
    return returned === null ? (
      <Link to="/plans/new" class="button primary">
        {text.suggest}
      </Link>
    ) : null
  }
  return current.offers.length > 0 ? <Answer plan={current} /> : <RunningFoot plan={current} />
}

function Empty() {
  const name = usePartnerName()
  return (
    <>
      <p>{text.empty}</p>
      <p class="soft">{text.emptyNote(name)}</p>
    </>
  )
}

/** Life happened: said here too, so that nobody wonders why nothing comes. */
function Resting() {
  const { couple, moment } = useSeen()
  if (lullOf(couple, moment) === null) return null
  return (
    <Notice>
      <p>{text.running.lull}</p>
      <Link to="/lulls">{text.running.toLull}</Link>
    </Notice>
  )
}

/** My words in an offer that an end overtook: they are mine again. */
function Returned({ view: { returned } }: { readonly view: PlansView }) {
  if (returned === null || returned.terms.words + returned.found === '') return null
  return (
    <Notice>
      <p>
        <strong>{text.returned.title}</strong>
      </p>
      <p class="small">{text.returned.note}</p>
      {[returned.terms.words, returned.found]
        .filter((said) => said !== '')
        .map((said) => (
          <p key={said} class="words" dir="auto">
            {said}
          </p>
        ))}
      <Link to="/plans/new" class="button">
        {text.returned.use}
      </Link>
    </Notice>
  )
}
