/** The page of one rupture, the hub of its road: whose turn it is, that one step, and the rest folded (R1). */
import { type ThreadId, turnOf } from '@mend/domain/couple'
import type { ComponentChildren } from 'preact'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeeing } from '../../house/seen-marks.ts'
import type { Params } from '../../page/show.ts'
import { Primary } from '../../parts/Button.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Quoted } from '../../parts/said/Quoted.tsx'
import { ReturnedWords } from '../../parts/said/Returned.tsx'
import { Apart, type Next as NextLine } from '../../parts/scene/Scene.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import type { Next, PageVisit } from '../../room.ts'
import { Ending } from '../../rooms/ruptures/Ending.tsx'
import { OwnNote } from '../../rooms/ruptures/OwnNote.tsx'
import { usePause } from '../../rooms/timeouts/usePause.tsx'
import { words } from '../../words/en.ts'
import { rupture as text } from '../../words/en/rupture.ts'
import { Mended } from './Mended.tsx'
import { type TurnShown, turnShown, waysOf } from './onPage.ts'
import { RoadList } from './RoadList.tsx'
import { useVisit } from './useVisit.ts'
import { Where } from './Where.tsx'

/** The page of the rupture in the address; `Gone` where this device does not know it. */
export function Rupture(props: { readonly params: Params }) {
  const visit = useVisit(props.params['thread'] as ThreadId)
  if (visit === null) return <Gone />
  return visit.rupture.state === 'repaired' ? <Mended visit={visit} /> : <Page visit={visit} />
}

function Page({ visit }: { readonly visit: PageVisit }) {
  const { rupture, timeout } = visit
  const { thread } = rupture
  const pause = usePause(thread)
  const turn = turnShown(visit)
  const step = stepOf(visit, turn)
  useSeeing(thread, rupture.saidByPartner)
  return (
    <Screen
      title={rupture.title}
      quiet
      back={{ to: '/mend', word: words.app.tabs.mend }}
      {...(rupture.can.work ? pause.screen : {})}
      foot={step === null ? undefined : <Nearest {...step} />}
    >
      {turn !== null && <Turn visit={visit} turn={turn} />}
      <Where visit={visit} />
      <Waits />
      <ReturnedWords about={thread} />
      <Fold head={text.said} open>
        <RoadList visit={visit} />
      </Fold>
      {rupture.can.work && timeout === null && <Ways visit={visit} />}
      <OwnNote rupture={rupture} />
      {timeout === null && (
        <Ending rupture={rupture} mended={step?.next.kind !== 'say' || !isMended(step.next)} />
      )}
      {pause.sheet}
    </Screen>
  )
}

const isMended = (next: Extract<Next, { kind: 'say' }>): boolean =>
  next.command.kind === 'feel-repaired'

/** Whose turn it is, in one sentence and one picture, with the words that it is about. */
function Turn(props: { readonly visit: PageVisit; readonly turn: TurnShown }) {
  const { visit, turn } = props
  const partner = usePartnerName()
  const said = turn.whose === 'theirs' ? turn.theirs : turn.mine
  return (
    <section class="stack turn" role="status" aria-label={text.turn}>
      <h2 class="opening">{said.title}</h2>
      <Apart
        next={nextLine(visit)}
        partner={partner}
        me={words.app.you}
        label={text.scene[nextLine(visit)](partner)}
      />
      {turn.whose !== 'theirs' && turn.mine.words !== undefined && (
        <div class={turn.mine.wordsBy === 'me' ? 'mine-words' : ''}>
          <Quoted text={turn.mine.words} />
        </div>
      )}
      <p>{said.note}</p>
    </section>
  )
}

function nextLine({ couple, rupture, moment }: PageVisit): NextLine {
  const turn = turnOf(couple, rupture.thread, moment)
  if (turn === null || turn.rank === 'rests') return 'nobody'
  if (turn.mine !== null) return turn.theirs === null ? 'mine' : 'both'
  return 'theirs'
}

type Step = { readonly next: Next; readonly after: string | null }

/** The one thing the page offers; null where the other is next, and nothing should be pressed. */
function stepOf({ rupture, at, alone }: PageVisit, turn: TurnShown | null): Step | null {
  if (turn !== null) {
    return turn.whose === 'theirs' ? null : { next: turn.mine.step, after: turn.mine.after ?? null }
  }
  const { thread, can, state } = rupture
  if (state === 'parked' && can.reopen) {
    const command = { kind: 'reopen-rupture', thread } as const
    return { next: { kind: 'say', command, word: text.reopen }, after: null }
  }
  if (!alone || !can.work) return null
  return { next: { kind: 'go', to: `${at}/account`, word: text.write }, after: null }
}

/** The one step, in reach of a thumb wherever the page is. */
function Nearest(props: Step) {
  const { next, after } = props
  const { say, busy, no } = useSay()
  // What came of it stands at the top.
  const press = async () => {
    if (next.kind === 'say' && (await say(next.command))) window.scrollTo(0, 0)
  }
  return (
    <>
      {after !== null && <p class="soft small centre">{after}</p>}
      {next.kind === 'go' ? (
        <Link to={next.to} class="button primary">
          {next.word}
        </Link>
      ) : (
        <>
          <NoNotice no={no} />
          <Primary disabled={busy} onPress={() => void press()}>
            {next.word}
          </Primary>
        </>
      )}
    </>
  )
}

/** Every other way on, offered and never ordered. */
function Ways({ visit }: { readonly visit: PageVisit }) {
  return (
    <Fold head={text.ways}>
      <List label={text.ways}>
        {waysOf(visit).map(({ title, note, to }) => (
          <Item key={to} title={title} note={note} to={to} />
        ))}
      </List>
    </Fold>
  )
}

function Fold(props: {
  readonly head: string
  readonly open?: boolean
  readonly children: ComponentChildren
}) {
  return (
    <details {...(props.open === true ? { open: true } : {})}>
      <summary>{props.head}</summary>
      {props.children}
    </details>
  )
}
