/** One promise: what, by when, and how it went; closed by whoever it was made to, begun again after a slip (R6, R18). */
import { useState } from 'preact/hooks'
import type { ThreadId } from '@mend/domain/couple'
import { promiseOf, type PromiseView } from '@mend/domain/promises'
import { repairOf } from '@mend/domain/repairs'
import { ruptureOf } from '@mend/domain/ruptures'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { words } from '../../words/en.ts'
import { promise as text } from './words.ts'
import { repair as repairText } from '../repairs/words.ts'
import type { Params } from '../../page/show.ts'
import { momentInside } from '../../words/days.ts'
import { Gone } from '../../parts/Gone.tsx'
import { WrongDate } from '../../parts/time/WrongDate.tsx'
import { shortTitle, usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { isKept, KeptCard, ThankLine } from './Kept.tsx'
import { useSlip } from './Slip.tsx'

/** Also the page of a promise that belongs to no rupture. */
export function TimedPromise(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const view = promiseOf(couple, props.params['promise'] as ThreadId, moment)
  if (view === null) return <Gone title={text.gone} />
  const rupture = view.about === null ? null : ruptureOf(couple, view.about, moment)
  const offered = repairOf(couple, view.thread, moment)
  const still = offered !== null && offered.state !== 'received'
  return <Page key={view.thread} view={view} title={rupture?.title ?? null} offered={still} />
}

function Page(props: {
  readonly view: PromiseView
  readonly title: string | null
  readonly offered: boolean
}) {
  const { view, offered } = props
  const { moment } = useSeen()
  const partner = usePartnerName()
  const slip = useSlip(view)
  const kept = isKept(view)
  const about = view.about
  return (
    <Screen
      title={titleOf(view, partner)}
      back={{
        to: about === null ? '/' : `/mend/${about}`,
        word: props.title === null ? words.app.tabs.today : shortTitle(props.title),
      }}
      foot={
        offered ? undefined : (
          <>
            {view.can.sayDone && <Did view={view} />}
            {view.can.admitSlip ? slip.press : <Foot view={view} />}
          </>
        )
      }
    >
      {kept && !offered && <KeptCard view={view} />}
      <Said by={view.by} name={partner}>
        {view.what}
      </Said>
      <p class="standing" role="status">
        <strong>{text.states[view.state]}.</strong> {stateWords(view, partner)}
      </p>
      {kept && !offered && <ThankLine view={view} />}
      <p class="soft small">
        {view.state === 'open'
          ? text.by(momentInside(view.due, moment.now))
          : text.was(momentInside(view.due, moment.now))}
        {view.attempt > 1 && ` · ${text.attempt(view.attempt)}`}
      </p>
      <WrongDate thread={view.thread} by={view.by} at={view.at} />
      <Waits />
      {view.line.length > 1 && <Attempts view={view} />}
      {offered && about !== null && (
        <Link to={`/mend/${about}/repairs/${view.thread}`}>{repairText.page.mine}</Link>
      )}
      {!offered && view.can.admitSlip && slip.fields}
      {!offered && <Other view={view} />}
    </Screen>
  )
}

/** A kept promise opens with what its receiver said: that is what was hoped for. */
function titleOf(view: PromiseView, partner: string): string {
  if (view.by === 'partner') return text.title.theirs(partner)
  return isKept(view) ? text.card.title(partner) : text.title.mine
}

/** "I did it": it asks the receiver, and decides nothing. */
function Did({ view }: { readonly view: PromiseView }) {
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  return (
    <>
      <NoNotice no={no} />
      <Primary disabled={busy} onPress={() => void say({ kind: 'say-done', thread: view.thread })}>
        {text.did(partner)}
      </Primary>
    </>
  )
}

/** The whole line of attempts: what went before stays, and nothing is counted from zero. */
function Attempts(props: { readonly view: PromiseView }) {
  const { couple, moment } = useSeen()
  const attempts = props.view.line.flatMap((thread) => {
    const each = promiseOf(couple, thread, moment)
    return each === null ? [] : [each]
  })
  return (
    <section class="stack" aria-labelledby="line">
      <h2 id="line">{text.line}</h2>
      <List>
        {attempts.map((each) => (
          <Item
            key={each.thread}
            title={text.lineItem(each.attempt)}
            note={each.what}
            aside={text.states[each.state]}
            {...(each.thread === props.view.thread ? {} : { to: pathOf(each) })}
          />
        ))}
      </List>
    </section>
  )
}

const pathOf = (view: PromiseView) =>
  view.about === null
    ? (`/promises/${view.thread}` as const)
    : (`/mend/${view.about}/promises/${view.thread}` as const)

function stateWords(view: PromiseView, partner: string): string {
  const now = view.by === 'me' ? text.now.mine : text.now.theirs
  if (view.next !== null) {
    return typeof now.retried === 'string' ? now.retried : now.retried(partner)
  }
  const alive = view.state === 'open' || view.state === 'due' || view.state === 'missed'
  if (alive && view.saidDone) {
    return view.by === 'me' ? text.didSaid(partner) : text.theyDid(partner)
  }
  const sentence = now[view.state]
  return typeof sentence === 'string' ? sentence : sentence(partner)
}

/** The receiver alone closes it; before its time there is nothing to be late for. */
function Foot(props: { readonly view: PromiseView }) {
  const { thread, can, state, next } = props.view
  const { say, busy, no } = useSay()
  if (next !== null) {
    const at = props.view.about
    return (
      <Link
        to={at === null ? `/promises/${next}` : `/mend/${at}/promises/${next}`}
        class="button primary"
      >
        {text.next}
      </Link>
    )
  }
  if (!can.markKept) return null
  const kept = (onTime: boolean) => void say({ kind: 'mark-kept', thread, onTime })
  const past = state !== 'open'
  return (
    <>
      <NoNotice no={no} />
      <Primary disabled={busy} onPress={() => kept(true)}>
        {past ? text.keptOnTime : text.kept}
      </Primary>
      {past && (
        <Quiet wide disabled={busy} onPress={() => kept(false)}>
          {text.keptLate}
        </Quiet>
      )}
    </>
  )
}

/** What else there is: letting it go, and for the receiver a need in place of a charge. */
function Other(props: { readonly view: PromiseView }) {
  const { view } = props
  const { say, busy, no } = useSay()
  const [asking, setAsking] = useState(false)
  const letGo = async () => {
    if (await say({ kind: 'withdraw-promise', thread: view.thread })) setAsking(false)
  }
  const need = view.by === 'partner' && (view.state === 'missed' || view.state === 'due')
  return (
    <div class="stack push">
      {need && (
        <List>
          <Item
            title={text.needInstead}
            note={text.needNote}
            to={`/needs/promise/${view.thread}`}
          />
        </List>
      )}
      {view.can.withdraw && <Quiet onPress={() => setAsking(true)}>{text.letGo}</Quiet>}
      {asking && (
        <Sheet title={text.letGoTitle} onClose={() => setAsking(false)}>
          <p>{text.letGoNote}</p>
          <NoNotice no={no} />
          <Primary disabled={busy} onPress={() => void letGo()}>
            {text.letGo}
          </Primary>
          <Quiet onPress={() => setAsking(false)}>{text.letGoKeep}</Quiet>
        </Sheet>
      )}
    </div>
  )
}
