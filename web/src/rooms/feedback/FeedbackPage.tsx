/** How the month stands: mine to write, written, or open; what was skipped is nowhere (R45). */
import { feedbackOf, type FeedbackView } from '@mend/domain/feedback'
import { useMarks } from '../../house/seen-marks.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Plain, Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { UnlessLate } from '../../parts/time/UnlessLate.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { words as shared } from '../../words/en.ts'
import { sealed } from '../../words/en/sealed.ts'
import { date } from '../../words/when.ts'
import { useLeave } from '../asking/asked.tsx'
import { leftMark } from '../asking/quiet-now.ts'
import { asked } from '../asking/words.ts'
import { ThreeLines } from './OpenedFeedback.tsx'
import { feedback } from './words.ts'

const { page: text } = feedback

/** The page of the month. */
export function FeedbackPage() {
  const { couple, moment } = useSeen()
  const { latest, past, mayBeginFrom } = feedbackOf(couple, moment)
  return (
    <Screen title={text.title} back={{ to: '/grow', word: shared.app.tabs.grow }}>
      <p class="soft">{text.note}</p>
      <Waits />
      <Stands latest={latest} />
      {mayBeginFrom === null ? (
        <Link to="/feedback/write" class="button primary">
          {text.begin}
        </Link>
      ) : (
        latest?.state !== 'writing' && (
          <p class="soft small">{text.again(date(mayBeginFrom, moment.now))}</p>
        )
      )}
      {past.length > 0 && (
        <section class="stack" aria-labelledby="past-feedback">
          <h2 id="past-feedback">{text.past}</h2>
          <List>
            {past.map(({ thread, at }) => (
              <Item
                key={thread}
                title={date(at, moment.now)}
                note={text.open}
                to={`/feedback/opened/${thread}`}
              />
            ))}
          </List>
        </section>
      )}
    </Screen>
  )
}

function Stands({ latest }: { readonly latest: FeedbackView | null }) {
  if (latest === null || latest.state === 'open') return null
  if (latest.iWrote) return <Mine round={latest} />
  return latest.state === 'over' ? <p role="status">{text.over}</p> : <Theirs round={latest} />
}

/** My partner has begun: I write mine, or leave it, and nobody hears of that. */
function Theirs({ round }: { readonly round: FeedbackView }) {
  const partner = usePartnerName()
  const leave = useLeave()
  const { isNew } = useMarks()
  if (!isNew(leftMark(round.thread), 0)) return null
  return (
    <section class="stack" aria-label={text.theirs(partner)} data-feedback="theirs">
      <p>{text.theirs(partner)}</p>
      <div class="row">
        <Link to="/feedback/write" class="button quiet">
          {text.begin}
        </Link>
        <Quiet describedBy="leave-note" onPress={() => leave(round.thread)}>
          {asked.leave}
        </Quiet>
      </div>
      <p id="leave-note" class="soft small">
        {asked.leaveNote(partner)}
      </p>
    </section>
  )
}

/** Mine is written: shut for everybody else until both are. */
function Mine({ round }: { readonly round: FeedbackView }) {
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const { thread, state, mine, givenAt } = round
  return (
    <section class="stack" aria-labelledby="my-feedback" data-feedback={state}>
      {state === 'over' ? (
        <>
          <p role="status">{text.over}</p>
          <p class="soft small">{text.overMine}</p>
        </>
      ) : (
        <p role="status">
          <UnlessLate since={givenAt} name={partner}>
            {state === 'opening' ? sealed.opening : sealed.saved(partner)}
          </UnlessLate>
        </p>
      )}
      <h2 id="my-feedback">{text.written}</h2>
      {mine !== null && <ThreeLines by="me" it={mine} />}
      {state === 'writing' && (
        <>
          <NoNotice no={no} />
          <Plain disabled={busy} onPress={() => void say({ kind: 'leave-feedback', thread })}>
            {sealed.takeBack}
          </Plain>
          <p class="soft small">{sealed.takeBackNote(partner)}</p>
        </>
      )}
    </section>
  )
}
