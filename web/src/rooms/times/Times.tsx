/** Is now good?, and an ear: asked without content, answered or left, agreed or over (R33, R50). */
import { useState } from 'preact/hooks'
import type { AskView } from '@mend/domain/asking'
import type { Instant } from '@mend/domain/couple'
import { type AgreedView, type TimeKind, timesOf } from '@mend/domain/times'
import { freshThread } from '../../house/thread-ids.ts'
import { useSeeing } from '../../house/seen-marks.ts'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { TimePick } from '../../parts/time/TimePick.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { momentInside } from '../../words/days.ts'
import { startOfDay } from '../../words/when.ts'
import {
  AskAgain,
  AskRests,
  AskStands,
  TakeBack,
  useAskRests,
  useLeave,
  useTheirs,
} from '../asking/asked.tsx'
import { agreedMark } from './agreed-mark.ts'
import { times as text } from './words.ts'

const back = { to: '/talk' } as const
const hourMs = 3_600_000

/** Asks whether now is good. */
export const IsNowGood = () => <TimePlace what="now" />

/** Offers to listen. */
export const LendAnEar = () => <TimePlace what="ear" />

// What is open to me comes first, then what we agreed on, then what I asked; else it can be asked.
function TimePlace({ what }: { readonly what: TimeKind }) {
  const { couple, moment } = useSeen()
  const { people } = useHouse()
  const times = timesOf(couple, moment)
  const theirs = useTheirs(times[what].theirs)
  if (people.value.partner === null) return <Gone />
  if (theirs?.state === 'open') return <Answer key={theirs.thread} what={what} ask={theirs} />
  if (times.agreed !== null) return <Agreed key={times.agreed.thread} agreed={times.agreed} />
  const { mine, mayAskFrom } = times[what]
  const stands = mine?.state === 'open' || mayAskFrom !== null
  if (mine !== null && mine.state !== 'yes' && stands) {
    return <Mine what={what} ask={mine} again={mayAskFrom} />
  }
  return <Ask what={what} from={mayAskFrom} mine={mine} earlier={theirs?.state === 'over'} />
}

function Ask(props: {
  readonly what: TimeKind
  readonly from: Instant | null
  readonly mine: AskView | null
  readonly earlier: boolean
}) {
  const { what, from } = props
  const words = text[what]
  const { clock } = useHouse()
  const { say, busy, no } = useSay()
  const partner = usePartnerName()
  const rests = useAskRests()
  const ask = () => {
    const until = what === 'ear' ? eveningEnd(clock.read()) : null
    void say({ kind: 'ask-time', thread: freshThread(), what, until })
  }
  return (
    <Screen
      title={words.title}
      back={back}
      foot={
        <>
          <NoNotice no={no} />
          <Primary disabled={busy || rests || from !== null} onPress={ask}>
            {words.ask(partner)}
          </Primary>
          <OtherWay what={what} />
        </>
      }
    >
      <p>{words.note(partner)}</p>
      <p class="soft small">{words.ends}</p>
      <AskRests />
      <AskAgain from={from} />
      {props.mine !== null && <AskStands ask={props.mine} />}
      {props.earlier && <p class="soft small">{words.earlier(partner)}</p>}
    </Screen>
  )
}

function OtherWay({ what }: { readonly what: TimeKind }) {
  return what === 'now' ? (
    <Link to="/times/ear" class="button">
      {text.now.toEar}
    </Link>
  ) : (
    <Link to="/times" class="button">
      {text.ear.toNow}
    </Link>
  )
}

/** Eleven in the evening; late in the evening, three hours more. */
function eveningEnd(now: Instant): Instant {
  const evening = new Date(startOfDay(now))
  evening.setHours(23)
  const end = evening.getTime()
  return (end < now + hourMs ? now + 3 * hourMs : end) as Instant
}

function Mine(props: {
  readonly what: TimeKind
  readonly ask: AskView
  readonly again: Instant | null
}) {
  const { what, ask } = props
  return (
    <Screen
      title={text[what].mine}
      back={back}
      foot={
        <>
          <TakeBack ask={ask} />
          <OtherWay what={what} />
        </>
      }
    >
      <AskStands ask={ask} />
      {ask.state !== 'open' && <AskAgain from={props.again} />}
      <Waits />
    </Screen>
  )
}

function Answer(props: { readonly what: TimeKind; readonly ask: AskView }) {
  const { what, ask } = props
  const { clock, router } = useHouse()
  const { say, busy, no } = useSay()
  const leave = useLeave()
  const partner = usePartnerName()
  const [picking, setPicking] = useState(false)
  const [at, setAt] = useState<Instant | null>(null)
  const now = clock.now.value
  const agree = (when: 'now' | 'at' | 'tomorrow', from: Instant) =>
    void say({ kind: 'agree-time', thread: ask.thread, when, from })
  return (
    <Screen
      title={text[what].theirs(partner)}
      back={back}
      foot={
        <>
          <NoNotice no={no} />
          {picking && at !== null ? (
            <Primary disabled={busy} onPress={() => agree('at', at)}>
              {text.at(momentInside(at, now))}
            </Primary>
          ) : (
            <Primary disabled={busy} onPress={() => agree('now', clock.read())}>
              {text.yes.now}
            </Primary>
          )}
          {!picking && (
            <Quiet wide disabled={busy} onPress={() => setPicking(true)}>
              {text.yes.at}
            </Quiet>
          )}
          {what === 'now' && (
            <Quiet wide disabled={busy} onPress={() => agree('tomorrow', dayAfter(clock.read()))}>
              {text.yes.tomorrow}
            </Quiet>
          )}
          <Quiet
            wide
            disabled={busy}
            describedBy="leave-note"
            onPress={() => {
              leave(ask.thread)
              router.back('/talk')
            }}
          >
            {text.leave[what]}
          </Quiet>
        </>
      }
    >
      <p>{text[what].theirsNote}</p>
      {picking && <TimePick label={text.when} value={at} onChange={setAt} />}
      <p id="leave-note" class="soft small">
        {text.leaveNote[what](partner)}
      </p>
    </Screen>
  )
}

// In the middle of that day, then back to its first moment: a day may have 23 hours, or 25.
const dayAfter = (now: Instant): Instant =>
  startOfDay((startOfDay(now) + 36 * hourMs) as Instant) as Instant

function Agreed({ agreed }: { readonly agreed: AgreedView }) {
  const { moment } = useSeen()
  const { say, busy, no } = useSay()
  const { thread } = agreed
  useSeeing(agreedMark(thread), 0)
  return (
    <Screen
      title={agreedTitle(agreed, moment.now)}
      back={back}
      foot={
        <>
          <NoNotice no={no} />
          <Link to="/talk" class="button primary">
            {text.agreed.talk}
          </Link>
          <Quiet wide disabled={busy} onPress={() => void say({ kind: 'call-time-off', thread })}>
            {text.agreed.off}
          </Quiet>
        </>
      }
    >
      <p class="soft">{text.agreed.note}</p>
      <Waits />
    </Screen>
  )
}

function agreedTitle({ when, from }: AgreedView, now: Instant): string {
  if (when === 'now') return text.agreed.now
  if (when === 'at') return text.agreed.at(momentInside(from, now))
  return now >= from ? text.agreed.today : text.agreed.tomorrow
}
