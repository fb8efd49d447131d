/** What each tries, what both try, and what is wished: one page, one thing each (R29). */
import {
  behavioursOf,
  type BehavioursView,
  type BehaviourView,
  type WishView,
} from '@mend/domain/behaviours'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { pastDay } from '../../words/days.ts'
import { date, daysBetween } from '../../words/when.ts'
import { AskStands, TakeBack, useTheirs } from '../asking/asked.tsx'
import { IfThen } from './IfThen.tsx'
import { behaviours } from './words.ts'

const { page: text, joint: jointText, wish: wishText } = behaviours

/** The page of what is tried. */
export function Behaviours() {
  const { couple, moment } = useSeen()
  const { people } = useHouse()
  const view = behavioursOf(couple, moment)
  const alone = people.value.partner === null
  const word = view.mine === null ? text.choose : view.mine.review ? text.again : text.change
  return (
    <Screen
      title={text.title}
      back={{ to: '/grow' }}
      foot={
        !alone && (
          <Link
            to="/behaviours/mine"
            class={view.mine === null || view.mine.review ? 'button primary' : 'button'}
          >
            {word}
          </Link>
        )
      }
    >
      <p class="soft">{text.note}</p>
      <Waits />
      {!alone && <WishForMe wish={view.wish} />}
      <Mine view={view} />
      {!alone && <Theirs theirs={view.theirs} />}
      {!alone && <Ours view={view} />}
      {!alone && view.wished !== null && <Wished wish={view.wished} />}
      {!alone && <Ways view={view} />}
      <p class="soft small">{text.evidence}</p>
    </Screen>
  )
}

function Ways({ view }: { readonly view: BehavioursView }) {
  const partner = usePartnerName()
  return (
    <List label={text.more}>
      {view.proposed === null && (
        <Item title={jointText.way} note={jointText.wayNote} to="/behaviours/ours" />
      )}
      {view.mayWishFrom === null && (
        <Item
          title={wishText.way(partner)}
          note={wishText.wayNote(partner)}
          to="/behaviours/wish"
        />
      )}
    </List>
  )
}

function WishForMe(props: { readonly wish: WishView | null }) {
  const partner = usePartnerName()
  const wish = useTheirs(props.wish)
  if (wish === null) return null
  if (wish.state === 'over') return <p class="soft small">{wishText.earlier(partner)}</p>
  return (
    <List>
      <Item title={wishText.opened(partner)} note={wishText.look} to="/behaviours/read" isNew />
    </List>
  )
}

function Until({ it }: { readonly it: BehaviourView }) {
  const { moment } = useSeen()
  return (
    <p class="soft small">
      {it.review && it.by === 'me' ? text.review : text.until(date(it.until, moment.now))}
    </p>
  )
}

function Mine({ view }: { readonly view: BehavioursView }) {
  const { mine, noticedAt } = view
  const { moment } = useSeen()
  const { say, busy, no } = useSay()
  if (mine === null) return <p>{text.noneMine}</p>
  const { thread } = mine
  const today = noticedAt !== null && daysBetween(noticedAt, moment.now) === 0
  return (
    <section class="stack" aria-labelledby="mine" data-behaviour="mine">
      <h2 id="mine">{text.mine}</h2>
      <IfThen it={mine} />
      <Until it={mine} />
      {noticedAt !== null && (
        <p class="small" role="status">
          <OnlyYou until="never" /> {text.noticedAt(pastDay(noticedAt, moment.now))}
        </p>
      )}
      <NoNotice no={no} />
      <div class="row">
        {!today && (
          <Quiet disabled={busy} onPress={() => void say({ kind: 'notice-behaviour', thread })}>
            {text.noticed}
          </Quiet>
        )}
        <Quiet disabled={busy} onPress={() => void say({ kind: 'end-behaviour', thread })}>
          {text.end}
        </Quiet>
      </div>
    </section>
  )
}

function Theirs({ theirs }: { readonly theirs: BehaviourView | null }) {
  const partner = usePartnerName()
  if (theirs === null) return <p class="soft">{text.noneTheirs(partner)}</p>
  return (
    <section class="stack" aria-labelledby="theirs" data-behaviour="theirs">
      <h2 id="theirs">{text.theirs(partner)}</h2>
      <IfThen it={theirs} />
      <Until it={theirs} />
    </section>
  )
}

function Ours({ view }: { readonly view: BehavioursView }) {
  const { joint, proposed } = view
  return (
    <>
      {joint !== null && (
        <section class="stack" aria-labelledby="joint" data-behaviour="joint">
          <h2 id="joint">{text.joint}</h2>
          <IfThen it={joint} />
          <Until it={joint} />
          <End it={joint}>{text.end}</End>
        </section>
      )}
      {proposed !== null && <Proposed it={proposed} />}
    </>
  )
}

function Proposed({ it }: { readonly it: BehaviourView }) {
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const { thread } = it
  const head = it.by === 'me' ? jointText.offered.me : jointText.offered.partner(partner)
  return (
    <section class="stack" aria-labelledby="proposed" data-behaviour="proposed">
      <h2 id="proposed">{head}</h2>
      <IfThen it={it} />
      {it.by === 'me' ? (
        <>
          <p class="soft small">{jointText.waits(partner)}</p>
          <End it={it}>{jointText.takeBack}</End>
        </>
      ) : (
        <>
          <NoNotice no={no} />
          <Primary disabled={busy} onPress={() => void say({ kind: 'agree-joint', thread })}>
            {jointText.agree}
          </Primary>
          <End it={it}>{jointText.notThis}</End>
        </>
      )}
    </section>
  )
}

function End(props: { readonly it: BehaviourView; readonly children: string }) {
  const { say, busy, no } = useSay()
  const { thread } = props.it
  return (
    <>
      <NoNotice no={no} />
      <Quiet disabled={busy} onPress={() => void say({ kind: 'end-behaviour', thread })}>
        {props.children}
      </Quiet>
    </>
  )
}

function Wished({ wish }: { readonly wish: WishView }) {
  const partner = usePartnerName()
  return (
    <section class="stack" aria-labelledby="wished" data-behaviour="wished">
      <h2 id="wished">{wishText.head}</h2>
      {wish.words !== null && (
        <IfThen it={{ by: 'me', ...wish.words }} then={wishText.then.me(partner)} />
      )}
      {wish.state === 'yes' ? (
        <p role="status">{wishText.adopted(partner)}</p>
      ) : (
        <AskStands ask={wish} />
      )}
      <TakeBack ask={wish} />
    </section>
  )
}
