/** What each of the two asks for now, the short answer, and the six words to choose from (R36). */
import {
  sentenceOf,
  signalKinds,
  signalsNow,
  type SignalView,
  spaceToReturnFrom,
} from '@mend/domain/signals'
import { useSeeing } from '../../house/seen-marks.ts'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { momentInside } from '../../words/days.ts'
import { words } from '../../words/en.ts'
import { clockTime } from '../../words/when.ts'
import { StonewallingCard } from '../timeouts/StonewallingCard.tsx'
import { values } from '../values/words.ts'
import { Answer } from './Answer.tsx'
import { signal as text } from './words.ts'

/** The page of signals. */
export function Signals() {
  const { couple, moment } = useSeen()
  const alone = useHouse().people.value.partner === null
  const { mine, theirs, opposite } = signalsNow(couple, moment)
  // Whoever took space is asked for nothing until they are back.
  const inSpace = mine?.what === 'space'
  return (
    <Screen title={text.title} back={{ to: '/talk', word: words.app.tabs.talk }}>
      {alone ? (
        <p class="soft">{text.alone}</p>
      ) : (
        <>
          <StonewallingCard />
          <Waits />
          {opposite && <Opposite />}
          <ComeBack />
          {theirs !== null && !inSpace && <Theirs key={theirs.thread} signal={theirs} />}
          {mine !== null && <Mine key={mine.thread} signal={mine} />}
          <Pick folded={mine !== null || theirs !== null} />
          <p class="soft small">
            {text.evidence} {text.evidenceLimit}
          </p>
        </>
      )}
    </Screen>
  )
}

/** The six words; folded while one of the two asks for something. */
function Pick({ folded }: { readonly folded: boolean }) {
  const partner = usePartnerName()
  const all = (
    <>
      <p class="soft">{text.note(partner)}</p>
      <List label={text.pick}>
        {signalKinds.map((what) => (
          <Item
            key={what}
            title={text.names[what]}
            note={text.means[what]}
            to={`/signals/send/${what}`}
          />
        ))}
      </List>
      <List>
        <Item title={text.sentence.door} note={text.sentence.doorNote} to="/signals/sentence" />
      </List>
    </>
  )
  if (!folded) return all
  return (
    <details>
      <summary>{text.more}</summary>
      <div class="stack">{all}</div>
    </details>
  )
}

/** The same sentence on both screens. */
function Opposite() {
  const { couple, moment } = useSeen()
  const { agreed } = sentenceOf(couple, moment)
  return (
    <Notice>
      <h2>{text.opposite.head}</h2>
      <p class="words" dir="auto" data-sentence={agreed === null ? 'usual' : 'agreed'}>
        {agreed ?? text.opposite.none}
      </p>
      <p class="soft small">
        {agreed === null ? text.opposite.noneNote : text.opposite.agreedNote}
      </p>
    </Notice>
  )
}

/** My space is over: one press says that I am back. */
function ComeBack() {
  const { couple, moment } = useSeen()
  const { say, busy, no } = useSay()
  const partner = usePartnerName()
  const thread = spaceToReturnFrom(couple, moment)
  if (thread === null) return null
  return (
    <Notice>
      <h2>{text.over.title}</h2>
      <p class="soft">{text.over.note(partner)}</p>
      <NoNotice no={no} />
      <Primary disabled={busy} onPress={() => void say({ kind: 'end-signal', thread })}>
        {text.mine.back}
      </Primary>
    </Notice>
  )
}

function Mine({ signal }: { readonly signal: SignalView }) {
  const { thread, what, until, answer } = signal
  const { say, busy, no } = useSay()
  const partner = usePartnerName()
  const space = what === 'space'
  return (
    <section class="stack" aria-labelledby="mine" data-signal="mine">
      <h2 id="mine">{text.mine.head}</h2>
      <p>{text.mine.until(text.names[what], clockTime(until))}</p>
      {answer !== null ? (
        <Answered signal={signal} />
      ) : (
        <p class="soft small">{space ? text.mine.spaceNote(partner) : text.mine.waits(partner)}</p>
      )}
      <NoNotice no={no} />
      <Quiet wide disabled={busy} onPress={() => void say({ kind: 'end-signal', thread })}>
        {space ? text.mine.back : text.mine.end}
      </Quiet>
    </section>
  )
}

/** What my partner answered; once it is drawn, Today no longer tells of it. */
function Answered({ signal }: { readonly signal: SignalView }) {
  const partner = usePartnerName()
  useSeeing(`signals/${signal.thread}`, 0)
  return (
    <Said by="partner" name={partner}>
      <ReplyWords signal={signal} />
    </Said>
  )
}

function ReplyWords({ signal }: { readonly signal: SignalView }) {
  const { clock } = useHouse()
  const { answer } = signal
  if (answer === null) return null
  if (answer.reply === 'own') return <>{answer.words}</>
  if (answer.reply === 'at') {
    const due = answer.due ?? clock.now.value
    return <>{text.notNowSaid(momentInside(due, clock.now.value))}</>
  }
  return <>{text.replies[answer.reply]}</>
}

function Theirs({ signal }: { readonly signal: SignalView }) {
  const { what, until, answer, can } = signal
  const partner = usePartnerName()
  return (
    <section class="stack" aria-labelledby="theirs" data-signal="theirs">
      <h2 id="theirs">{text.theirs.head(partner)}</h2>
      <p>{text.mine.until(text.names[what], clockTime(until))}</p>
      {what === 'space' && <p class="soft small">{text.theirs.space(partner)}</p>}
      {answer !== null && (
        <Said by="me" name={partner}>
          <ReplyWords signal={signal} />
        </Said>
      )}
      {what !== 'space' && (
        <p>
          <Link to="/values/theirs">{values.page.theirMenu(partner)}</Link>
        </p>
      )}
      {can.answer && <Answer signal={signal} />}
    </section>
  )
}
