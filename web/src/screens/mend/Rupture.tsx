/** The page of one rupture, the hub of its road: what happened, where it stands, what either of us may do now (R1). */
import {
  type Couple,
  type Moment,
  type RoadItem,
  roadOf,
  ruptureOf,
  type RuptureView,
  runningTimeoutOf,
  stepsOf,
  type ThreadId,
  type TimeoutView,
} from '@mend/domain/couple'
import { useHouse } from '../../house.ts'
import { Primary } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { words } from '../../words/en.ts'
import { mend } from '../../words/en/mend.ts'
import { rupture as text } from '../../words/en/rupture.ts'
import type { Params } from '../show.ts'
import { ReturnedWords } from '../today/Returned.tsx'
import { Ending } from './Ending.tsx'
import { momentInside, opening, pastDay } from './days.ts'
import { Gone } from './Gone.tsx'
import { type Next, nextOf } from './next.ts'
import { usePartnerName } from './names.ts'
import { OwnNote } from './OwnNote.tsx'
import { RoadList } from './RoadList.tsx'
import { useSeen } from './see.ts'
import { usePause } from './timeout/usePause.tsx'

type PageProps = {
  readonly couple: Couple
  readonly moment: Moment
  readonly rupture: RuptureView
  readonly road: readonly RoadItem[]
  readonly timeout: TimeoutView | null
}

export function Rupture(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const thread = props.params['thread'] as ThreadId
  const found = ruptureOf(couple, thread, moment)
  if (found === null) return <Gone />
  const road = roadOf(couple, thread, moment)
  const timeout = runningTimeoutOf(couple, thread, moment)
  return <Page couple={couple} moment={moment} rupture={found} road={road} timeout={timeout} />
}

function Page(props: PageProps) {
  const { couple, moment, rupture, road, timeout } = props
  const { thread } = rupture
  const pause = usePause(thread)
  const partner = usePartnerName()
  const steps = stepsOf(couple, thread, moment)
  const next = nextOf({ rupture, road, steps, timeout, partner })
  const mendedAbove = next?.kind === 'say' && next.command.kind === 'feel-repaired'
  return (
    <Screen
      title={rupture.title}
      back={{ to: '/mend', word: words.house.tabs.mend }}
      {...(rupture.can.work ? pause.screen : {})}
      foot={next === null ? undefined : <Nearest next={next} />}
    >
      <Standing rupture={rupture} moment={moment} timeout={timeout} />
      <Waits />
      <ReturnedWords about={thread} />
      <section class="stack" aria-labelledby="said">
        <h2 id="said">{text.said}</h2>
        <RoadList road={road} rupture={thread} steps={steps} now={moment.now} />
      </section>
      {rupture.can.work && timeout === null && <Ways rupture={thread} />}
      <OwnNote rupture={rupture} />
      {timeout === null && <Ending rupture={rupture} mended={!mendedAbove} />}
      {pause.sheet}
    </Screen>
  )
}

/** Who named it, when it was, where it stands: in neutral words, with nobody waited for. */
function Standing(props: {
  readonly rupture: RuptureView
  readonly moment: Moment
  readonly timeout: TimeoutView | null
}) {
  const { rupture, moment, timeout } = props
  const partner = usePartnerName()
  const named = pastDay(rupture.flaggedAt, moment.now)
  const was = pastDay(rupture.happenedAt, moment.now)
  const mine = rupture.by === 'me'
  return (
    <div class="stack">
      <p class="soft small">
        {mine ? text.namedByMe(named) : text.namedBy(partner, named)}
        {was !== named && ` · ${text.itWas(was)}`}
        {rupture.state === 'flagged' &&
          ` · ${mine ? text.wishMine[rupture.wish] : text.wishTheirs[rupture.wish](partner)}`}
      </p>
      <p class="standing" role="status" aria-label={text.where}>
        <strong>{opening(mend.states[rupture.state])}.</strong>{' '}
        {timeout === null ? stateWords(rupture, partner, moment) : restWords(timeout, moment)}
      </p>
    </div>
  )
}

function restWords({ returnAt }: TimeoutView, { now }: Moment): string {
  return now >= returnAt ? text.now.frozenNow : text.now.frozen(momentInside(returnAt, now))
}

function stateWords(rupture: RuptureView, partner: string, { now }: Moment): string {
  const { state, feltRepaired, parkedUntil } = rupture
  const alive = state === 'acknowledged' || state === 'in-repair'
  if (alive && feltRepaired.me) return text.now.feltMine(partner)
  if (alive && feltRepaired.partner) return text.now.feltTheirs(partner)
  if (state === 'flagged') {
    return rupture.by === 'me' ? text.now.flaggedMine(partner) : text.now.flaggedTheirs(partner)
  }
  if (state === 'parked') {
    return parkedUntil === null
      ? text.now.parked
      : text.now.parkedUntil(momentInside(parkedUntil, now))
  }
  return text.now[state]
}

/** The nearest next step, in reach of a thumb wherever the page is. */
function Nearest(props: { readonly next: Next }) {
  const { next } = props
  const { say, busy, no } = useSay()
  if (next.kind === 'go') {
    return (
      <Link to={next.to} class="button primary">
        {next.word}
      </Link>
    )
  }
  return (
    <>
      <NoNotice no={no} />
      <Primary disabled={busy} onPress={() => void say(next.command)}>
        {next.word}
      </Primary>
    </>
  )
}

/** Every way on, offered and never ordered. */
function Ways(props: { readonly rupture: ThreadId }) {
  const { way } = text
  const { status } = useHouse()
  const partner = usePartnerName()
  const to = `/mend/${props.rupture}` as const
  const alone = status.value.couple === 'none'
  return (
    <section class="stack" aria-labelledby="ways">
      <h2 id="ways">{text.ways}</h2>
      <List>
        <Item title={way.account} note={way.accountNote} to={`${to}/account`} />
        <Item title={way.feelings} note={way.feelingsNote} to={`${to}/feelings`} />
        {!alone && <Item title={way.listening} note={way.listeningNote} to={`${to}/listening`} />}
        {!alone && (
          <Item title={way.talk} note={way.talkNote} to={`/talk/about/${props.rupture}`} />
        )}
        <Item title={way.need} note={way.needNote} to={`/needs/about/${props.rupture}`} />
        <Item title={way.repair} note={way.repairNote} to={`${to}/repair/impact`} />
        <Item title={way.promise} note={way.promiseNote(partner)} to={`${to}/promise`} />
        <Item title={way.step} note={way.stepNote} to={`${to}/step`} />
        <Item title={way.timeout} note={way.timeoutNote} to={`${to}/timeout`} />
      </List>
    </section>
  )
}
