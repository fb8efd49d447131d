/** A talk that is over, as both can read it: how it ended, what matters, what was said. */
import type { ThreadId } from '@mend/domain/couple'
import { plansOf } from '@mend/domain/plans'
import { runningTimeoutOf } from '@mend/domain/timeouts'
import { useHouse } from '../../../house/useHouse.ts'
import { useSeen } from '../../../house/useSeen.ts'
import { Link } from '../../../parts/Link.tsx'
import { Item, List } from '../../../parts/List.tsx'
import { Said } from '../../../parts/said/Said.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import { momentWords } from '../../../words/when.ts'
import { papers } from '../words/papers.ts'
import { talk } from '../words/talk.ts'
import { momentInside } from '../../../words/days.ts'
import { Whole } from '../parts/Earlier.tsx'
import { Felt } from './Felt.tsx'
import type { Seat } from '../parts/useTalk.ts'
import { plans } from '../../plans/words.ts'
import { today as pauseToday } from '../../timeouts/today.ts'

const { over: text } = talk

/** A talk that has ended, whole; nothing can be said in it any more. */
export function Over({ seat }: { readonly seat: Seat }) {
  const { end, summary, floor, thanks, issue, checkInOn } = seat.view
  const { clock } = useHouse()
  if (end === null) return null
  const now = clock.now.peek()
  return (
    <Screen
      title={text[end.how].title}
      back={{ to: '/talk', word: talk.bar.talk }}
      foot={
        <Link to="/talk" class="button primary">
          {text.home}
        </Link>
      }
    >
      <p class="soft">{text[end.how].note}</p>
      <StillResting about={seat.about} />
      {issue !== null && (
        <p class="words" dir="auto">
          “{issue.words}”
        </p>
      )}
      {end.until !== null && <p>{talk.home.until(momentInside(end.until, now))}</p>}
      {checkInOn !== null && <p>{talk.home.checkIn(momentWords(checkInOn, now))}</p>}
      {summary.mine.words !== '' && (
        <Half label={papers.summary.mine} half="mine" words={summary.mine.words} />
      )}
      {summary.theirs.words !== '' && (
        <Half label={papers.summary.theirs(seat.name)} half="yours" words={summary.theirs.words} />
      )}
      {thanks.partner !== null && (
        <Said by="partner" name={seat.name}>
          {thanks.partner}
        </Said>
      )}
      {thanks.me !== null && (
        <Said by="me" name={seat.name}>
          {thanks.me}
        </Said>
      )}
      {floor.chunks.length > 0 && (
        <details>
          <summary>{text.said}</summary>
          <div class="stack">
            {floor.chunks.map((chunk, index) => (
              <Whole key={index} seat={seat} chunk={chunk} />
            ))}
          </div>
        </details>
      )}
      {floor.chunks.length > 0 && <Felt thread={seat.thread} />}
      <KeepUp about={seat.about} />
    </Screen>
  )
}

/** What came of it may be kept up for a while, if nothing is yet (R15). */
function KeepUp({ about }: { readonly about: ThreadId }) {
  const { couple, moment } = useSeen()
  const { current, canPropose } = plansOf(couple, moment)
  if (current !== null || !canPropose) return null
  return (
    <List>
      <Item title={plans.way} note={plans.wayNote} to={`/plans/new/${about}`} />
    </List>
  )
}

/** A pause outlives the talk that it was called in: it is over when both have come back. */
function StillResting({ about }: { readonly about: ThreadId }) {
  const { couple, me, clock } = useHouse()
  if (runningTimeoutOf(couple.value, about, { me, now: clock.now.value }) === null) return null
  return (
    <p>
      {text.resting} <Link to={`/mend/${about}/timeout`}>{pauseToday.action}</Link>
    </p>
  )
}

function Half(props: {
  readonly label: string
  readonly half: 'mine' | 'yours'
  readonly words: string
}) {
  return (
    <section class="stack" aria-label={props.label} data-half={props.half}>
      <h2>{props.label}</h2>
      <p class="words shared-words" dir="auto">
        {props.words}
      </p>
    </section>
  )
}
