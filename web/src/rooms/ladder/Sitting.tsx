/** One sitting: a question on the table, whose turn it is, and every way past it (R44). */
import type { ThreadId } from '@mend/domain/couple'
import { sittingOf, type SittingView } from '@mend/domain/ladder'
import { useAwake } from '../../house/useAwake.ts'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { NoNotice, type Saying, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { Over } from './Over.tsx'
import { questionOn } from './questions.ts'
import { useDraw, usePassOnLeave } from './useDraw.ts'
import { ladder } from './words/page.ts'
import { YourOwn } from './YourOwn.tsx'

const { sit: text } = ladder
const back = { to: '/ladder' } as const
/** After so many turns the way out is offered. */
const manyTurns = 8

/** The page of the sitting that its address names. */
export function SittingPage(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const view = sittingOf(couple, props.params['thread'] as ThreadId, moment)
  if (view === null || view.state === 'asked') return <Gone />
  if (view.state === 'over') return <Over key={view.thread} view={view} />
  if (view.hand === 'one' && view.by === 'partner') return <OnTheirPhone view={view} />
  return <Going key={view.thread} view={view} />
}

function Going({ view }: { readonly view: SittingView }) {
  const pause = usePause(null)
  const saying = useSay()
  const { table } = view
  useAwake(true)
  useDraw(view, pause.resting)
  usePassOnLeave(view)
  return (
    <PausableScreen
      title={useTurn(view)}
      back={back}
      pause={pause}
      closes
      foot={
        <>
          <NoNotice no={saying.no} />
          {table === null ? (
            <Wait view={view} saying={saying} />
          ) : (
            <Ways view={view} saying={saying} />
          )}
        </>
      }
    >
      <Card view={view} />
      <Waits />
      {table !== null && !table.hidden && <YourOwn view={view} table={table} saying={saying} />}
      {view.turn >= manyTurns && <p class="soft">{text.enough}</p>}
      <Leaving view={view} saying={saying} />
    </PausableScreen>
  )
}

/** Whose turn it is; at one phone both by name. */
function useTurn({ hand, answers }: SittingView): string {
  const { people } = useHouse()
  const partner = usePartnerName()
  if (answers === 'partner') return text.theirs(partner)
  return hand === 'one' ? text.person(people.value.me.name) : text.mine
}

function Card({ view }: { readonly view: SittingView }) {
  const { people } = useHouse()
  const partner = usePartnerName()
  const { table, hand, answers } = view
  const mine = answers === 'me'
  const looking = hand === 'one' ? text.lookingHere : text.looking(partner)
  if (table === null) {
    return (
      <p class="question empty" role="status">
        {isEmpty(view) ? text.none : looking}
      </p>
    )
  }
  const name = mine ? people.value.me.name : partner
  const listens = mine ? text.mineNote(partner) : text.theirsNote(partner)
  return (
    <>
      <p
        class={`question ${mine ? 'mine' : 'theirs'}`}
        dir="auto"
        data-card={table.hidden ? '' : table.card}
        data-level={table.hidden ? '' : table.level}
      >
        {table.hidden ? text.hidden : questionOn(table)}
      </p>
      <p class="soft">
        {table.hidden ? text.hiddenNote(partner) : hand === 'one' ? text.handTo(name) : listens}
      </p>
      {hand === 'one' && <p class="soft small">{text.onePhone(people.value.me.name)}</p>}
    </>
  )
}

// Where this device is to draw and finds nothing, there is nothing left within what it knows.
const isEmpty = ({ hand, answers, offers, deals, waits }: SittingView): boolean =>
  hand === 'one' ? deals === null : answers === 'partner' && offers === null && !waits

type Part = { readonly view: SittingView; readonly saying: Saying }

/** No question yet: other cards can be looked through. */
function Wait({ view, saying }: Part) {
  const partner = usePartnerName()
  const { thread, waits, offers } = view
  if (!waits || offers === null) return null
  return (
    <>
      <p class="soft small">{text.together(partner)}</p>
      <Quiet
        wide
        disabled={saying.busy}
        onPress={() => void saying.say({ kind: 'offer-deck-cards', thread, among: offers })}
      >
        {text.again}
      </Quiet>
    </>
  )
}

/** On, another one, or past it. On and past it are one entry: who answered is written nowhere. */
function Ways({ view, saying }: Part) {
  const { thread, table } = view
  if (table === null) return null
  const { card, hidden } = table
  const turn = () => void saying.say({ kind: 'turn-deck-card', thread, card })
  return (
    <>
      {!hidden && (
        <Primary disabled={saying.busy} onPress={turn}>
          {text.next}
        </Primary>
      )}
      <div class="row even">
        <Quiet
          disabled={saying.busy}
          onPress={() => void saying.say({ kind: 'swap-deck-card', thread, card })}
        >
          {text.another}
        </Quiet>
        <Quiet disabled={saying.busy} describedBy="pass-note" onPress={turn}>
          {text.pass}
        </Quiet>
      </div>
      <p id="pass-note" class="soft small">
        {text.passNote}
      </p>
    </>
  )
}

/** Ends it, for both, at once and without a reason. */
function Leaving({ view, saying }: Part) {
  const { thread } = view
  return (
    <Plain
      class="link"
      disabled={saying.busy}
      onPress={() => void saying.say({ kind: 'end-sitting', thread })}
    >
      {text.stop}
    </Plain>
  )
}

function OnTheirPhone({ view }: { readonly view: SittingView }) {
  const partner = usePartnerName()
  const saying = useSay()
  return (
    <Screen title={text.onTheirs(partner)} back={back} foot={<NoNotice no={saying.no} />}>
      <p class="soft">{text.onTheirsNote}</p>
      <Leaving view={view} saying={saying} />
    </Screen>
  )
}
