/** What both share and want, on one page: once a year each signs it again, alone, or leaves it (R35). */
import { type PageOpen, pageOf, type PageView } from '@mend/domain/values'
import { useMarks, useSeeing } from '../../house/seen-marks.ts'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { date } from '../../words/when.ts'
import { AskRests, useAskRests } from '../asking/asked.tsx'
import { leftMark, seenMark, signedMark } from './page-marks.ts'
import { page as text } from './page-words.ts'
import { values } from './words.ts'

/** The page; gone while nobody is there who could sign it too. */
export function YearPage() {
  const { couple, moment } = useSeen()
  const { people } = useHouse()
  const view = pageOf(couple, moment)
  if (people.value.partner === null) return <Gone />
  return (
    <Screen title={text.title} back={{ to: '/values' }}>
      <p class="soft">{text.note}</p>
      <Waits />
      {view === null ? <Empty /> : <Written view={view} />}
      <p class="soft small">{text.evidence}</p>
    </Screen>
  )
}

function Empty() {
  return (
    <section class="stack" data-page="empty">
      <p>{text.empty}</p>
      <p class="soft">{text.emptyValues}</p>
      <Link to="/values/goals" class="button quiet">
        {text.emptyWay}
      </Link>
    </section>
  )
}

function Written({ view }: { readonly view: PageView }) {
  const { moment } = useSeen()
  const { signed, open, next } = view
  return (
    <>
      <Words view={view} />
      {signed !== null && <Signed key={signed.round} signed={signed} />}
      <AskRests />
      {open === null ? (
        <p class="soft">{text.next(date(next, moment.now))}</p>
      ) : (
        <Ask key={open.question} open={open} />
      )}
    </>
  )
}

/** The very words that are signed, the same on both screens. */
function Words({ view: { both, goals } }: { readonly view: PageView }) {
  return (
    <div class="stack" data-page="words">
      {both.length > 0 && (
        <section class="stack-tight" aria-labelledby="page-both">
          <h2 id="page-both">{text.both}</h2>
          <ul class="words">
            {both.map((name) => (
              <li key={name}>{values.names[name]}</li>
            ))}
          </ul>
        </section>
      )}
      {goals.length > 0 && (
        <section class="stack-tight" aria-labelledby="page-goals">
          <h2 id="page-goals">{text.goals}</h2>
          <ul class="words">
            {goals.map(({ thread, words }) => (
              <li key={thread} dir="auto">
                {words}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** Told on both screens alike, and once it is drawn, Today no longer tells of it. */
function Signed({ signed }: { readonly signed: NonNullable<PageView['signed']> }) {
  const { moment } = useSeen()
  useSeeing(signedMark(signed), 0)
  const day = date(signed.at, moment.now)
  return (
    <p role="status" data-page="signed">
      {signed.changed ? text.signedBefore(day) : text.signed(day)}
    </p>
  )
}

/** For me alone: signed, left, or neither; from outside all three look the same. */
function Ask({ open }: { readonly open: PageOpen }) {
  const { moment } = useSeen()
  const { isNew } = useMarks()
  const rests = useAskRests()
  const partner = usePartnerName()
  useSeeing(seenMark(open), 0)
  const day = date(open.until, moment.now)
  if (rests) return null
  return (
    <section class="stack" aria-label={text.ask} data-page="ask">
      {open.iSigned ? (
        <>
          <p role="status">{text.mine(partner)}</p>
          <p class="soft small">{text.mineUntil(day)}</p>
          <Choose open={open} says="no" />
        </>
      ) : isNew(leftMark(open), 0) ? (
        <>
          <h2>{text.ask}</h2>
          <Choose open={open} says="yes" />
          <Leave open={open} />
        </>
      ) : (
        <>
          <p role="status">{text.left(partner)}</p>
          <p class="soft small">{text.leftUntil(day)}</p>
          <Choose open={open} says="yes" late />
        </>
      )}
      <OnlyYou />
      <p class="soft small">{text.aloud}</p>
    </section>
  )
}

/** Signs, or takes that back: for as many weeks, so that both write as much. */
function Choose(props: {
  readonly open: PageOpen
  readonly says: 'yes' | 'no'
  readonly late?: boolean
}) {
  const { open, says, late = false } = props
  const { question, rounds } = open
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const choose = async () => {
    for (const round of rounds)
      if ((await say({ kind: 'choose-yes', question, round, says })) === false) return
  }
  const press = () => void choose()
  if (says === 'no')
    return (
      <>
        <NoNotice no={no} />
        <Quiet wide disabled={busy} onPress={press}>
          {text.undo}
        </Quiet>
      </>
    )
  const Weight = late ? Quiet : Primary
  return (
    <>
      <NoNotice no={no} />
      <Weight wide disabled={busy} describedBy="sign-note" onPress={press}>
        {late ? text.after : text.sign}
      </Weight>
      <p id="sign-note" class="soft small">
        {text.signNote(partner)}
      </p>
    </>
  )
}

/** Nothing is sent and nothing is written but a mark on this device. */
function Leave({ open }: { readonly open: PageOpen }) {
  const { putAway } = useMarks()
  const partner = usePartnerName()
  return (
    <>
      <Quiet wide describedBy="leave-note" onPress={() => putAway(leftMark(open))}>
        {text.leave}
      </Quiet>
      <p id="leave-note" class="soft small">
        {text.leaveNote(partner)}
      </p>
    </>
  )
}
