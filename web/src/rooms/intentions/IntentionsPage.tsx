/** How the intentions stand: mine to write, written, or open; what was skipped is nowhere (R37). */
import { intentionsOf, type IntentionsView, pressedInto } from '@mend/domain/intentions'
import { useMarks } from '../../house/seen-marks.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Plain, Quiet } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Notice } from '../../parts/Notice.tsx'
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
import { Hoped } from './Opened.tsx'
import { intentions } from './words.ts'

const { page: text, written, pressed } = intentions

/** The page of intentions. */
export function IntentionsPage() {
  const { couple, moment } = useSeen()
  const { latest, past, mayBeginFrom } = intentionsOf(couple, moment)
  return (
    <Screen title={text.title} back={{ to: '/grow', word: shared.app.tabs.grow }}>
      <p class="soft">{text.note}</p>
      <Waits />
      <Stands latest={latest} />
      {mayBeginFrom === null ? (
        <Link to="/intentions/write" class="button primary">
          {text.begin}
        </Link>
      ) : (
        latest?.state !== 'writing' && (
          <p class="soft small">{text.again(date(mayBeginFrom, moment.now))}</p>
        )
      )}
      {past.length > 0 && (
        <section class="stack" aria-labelledby="past-intentions">
          <h2 id="past-intentions">{text.past}</h2>
          <List>
            {past.map(({ thread, at }) => (
              <Item
                key={thread}
                title={date(at, moment.now)}
                note={text.open}
                to={`/intentions/opened/${thread}`}
              />
            ))}
          </List>
        </section>
      )}
      <p class="soft small">{text.evidence}</p>
    </Screen>
  )
}

function Stands({ latest }: { readonly latest: IntentionsView | null }) {
  if (latest === null || latest.state === 'open') return null
  if (latest.iWrote) return <Mine round={latest} />
  return latest.state === 'over' ? <p role="status">{sealed.over}</p> : <Theirs round={latest} />
}

/** My partner has begun: I write mine, or leave it, and nobody hears of that. */
function Theirs({ round }: { readonly round: IntentionsView }) {
  const partner = usePartnerName()
  const leave = useLeave()
  const { isNew } = useMarks()
  if (!isNew(leftMark(round.thread), 0)) return null
  return (
    <section class="stack" aria-label={text.theirs(partner)} data-intentions="theirs">
      <p>{text.theirs(partner)}</p>
      <div class="row">
        <Link to="/intentions/write" class="button quiet">
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
function Mine({ round }: { readonly round: IntentionsView }) {
  const { couple } = useSeen()
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const { thread, state, mine } = round
  return (
    <section class="stack" aria-labelledby="my-intention" data-intentions={state}>
      {state === 'over' ? (
        <>
          <p role="status">{sealed.over}</p>
          <p class="soft small">{text.overMine}</p>
        </>
      ) : (
        <p role="status">
          <UnlessLate since={round.givenAt} name={partner}>
            {state === 'opening' ? sealed.opening : sealed.saved(partner)}
          </UnlessLate>
        </p>
      )}
      <h2 id="my-intention">{written.title}</h2>
      {mine !== null && <Hoped by="me" it={mine} />}
      {pressedInto(couple, thread) && <PressedCard />}
      {state === 'writing' && (
        <>
          <NoNotice no={no} />
          <Plain disabled={busy} onPress={() => void say({ kind: 'leave-intentions', thread })}>
            {sealed.takeBack}
          </Plain>
          <p class="soft small">{sealed.takeBackNote(partner)}</p>
        </>
      )}
    </section>
  )
}

/** For whoever writes so that the asking stops: ways out, for their eyes alone. */
function PressedCard() {
  return (
    <Notice care>
      <OnlyYou />
      <p>{pressed.body}</p>
      <p class="small">{pressed.note}</p>
      <p class="row">
        <Link to="/boundaries/new">{pressed.line}</Link>
        <Link to="/asking/quiet">{pressed.quiet}</Link>
        <Link to="/help">{pressed.help}</Link>
      </p>
    </Notice>
  )
}
