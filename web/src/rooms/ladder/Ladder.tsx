/** Sitting down with the questions: asked for, answered, or begun at one phone; and the ways around it (R44). */
import type { AskView } from '@mend/domain/asking'
import type { ThreadId } from '@mend/domain/couple'
import { ladderOf, type LadderView } from '@mend/domain/ladder'
import { useState } from 'preact/hooks'
import { freshThread } from '../../house/thread-ids.ts'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { words } from '../../words/en.ts'
import {
  AskAgain,
  AskRests,
  AskStands,
  TakeBack,
  useAskRests,
  useLeave,
  useTheirs,
} from '../asking/asked.tsx'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { FeltField, type FeltNumber } from './Felt.tsx'
import { ladder } from './words/page.ts'

const { page: text, names } = ladder

/** The page of the questions. */
export function LadderPage() {
  const { couple, moment } = useSeen()
  const { people } = useHouse()
  const pause = usePause(null)
  const view = ladderOf(couple, moment)
  const start = useStart()
  const theirs = useTheirs(view.theirs)
  if (people.value.partner === null) return <Gone />
  const asked = theirs?.state === 'open' ? theirs : null
  const isOpen = view.sitting === null && (asked !== null || view.mine?.state !== 'open')
  return (
    <PausableScreen
      title={text.title}
      back={{ to: '/grow', word: words.app.tabs.grow }}
      pause={pause}
      foot={pause.resting ? undefined : <Foot view={view} asked={asked} start={start} />}
    >
      <p class="soft">{text.note}</p>
      <Waits />
      <Stands view={view} asked={asked} />
      {isOpen && !pause.resting && (
        <FeltField when="before" value={start.felt} onChange={start.setFelt} />
      )}
      <List>
        <Item title={text.levels} note={text.level(names[view.level])} to="/ladder/levels" />
        <Item title={text.kept} note={text.keptNote} to="/ladder/cards" />
      </List>
      <p class="soft small">{text.evidence}</p>
    </PausableScreen>
  )
}

type Start = ReturnType<typeof useStart>

/** Sits down, and notes for me alone how I think it will feel. */
function useStart() {
  const { router } = useHouse()
  const { say, busy, no } = useSay()
  const [felt, setFelt] = useState<FeltNumber | null>(null)
  const begin = async (
    kind: 'ask-sitting' | 'join-sitting' | 'sit-down-here',
    thread: ThreadId,
  ) => {
    if (!(await say({ kind, thread }))) return
    if (felt !== null) {
      await say({ kind: 'note-felt', thread, when: 'before', number: Number(felt) })
    }
    if (kind !== 'ask-sitting') router.go(`/ladder/at/${thread}`)
  }
  return {
    ...{ busy, no, felt, setFelt },
    ask: () => void begin('ask-sitting', freshThread()),
    join: (thread: ThreadId) => void begin('join-sitting', thread),
    here: () => void begin('sit-down-here', freshThread()),
  }
}

/** What has been asked, by whom, and what became of it. */
function Stands({ view, asked }: { readonly view: LadderView; readonly asked: AskView | null }) {
  const partner = usePartnerName()
  const leave = useLeave()
  if (view.sitting !== null) return <p role="status">{text.running(partner)}</p>
  if (asked !== null) {
    return (
      <section class="stack" data-ladder="theirs">
        <p>{text.theirs(partner)}</p>
        <p class="soft small">{text.theirsNote}</p>
        <Quiet describedBy="leave-note" onPress={() => leave(asked.thread)}>
          {text.leave}
        </Quiet>
        <p id="leave-note" class="soft small">
          {text.leaveNote(partner)}
        </p>
      </section>
    )
  }
  if (view.mine === null || view.mine.state === 'yes') return <AskRests />
  return (
    <section class="stack" data-ladder="mine">
      {view.mine.state === 'open' && <p>{text.mine(partner)}</p>}
      <AskStands ask={view.mine} />
      <TakeBack ask={view.mine} />
    </section>
  )
}

function Foot(props: {
  readonly view: LadderView
  readonly asked: AskView | null
  readonly start: Start
}) {
  const { view, asked, start } = props
  const partner = usePartnerName()
  const rests = useAskRests()
  if (view.sitting !== null) {
    return (
      <Link to={`/ladder/at/${view.sitting.thread}`} class="button primary">
        {text.goOn}
      </Link>
    )
  }
  const here = (
    <Quiet wide disabled={start.busy} onPress={start.here}>
      {text.here}
    </Quiet>
  )
  if (asked !== null) {
    return (
      <>
        <NoNotice no={start.no} />
        <Primary disabled={start.busy} onPress={() => start.join(asked.thread)}>
          {text.yes}
        </Primary>
        {here}
      </>
    )
  }
  if (view.mine?.state === 'open') return here
  const off = start.busy || rests || view.mayAskFrom !== null
  return (
    <>
      <NoNotice no={start.no} />
      <p id="ask-note" class="soft small">
        {text.askNote(partner)}
      </p>
      <AskAgain from={view.mayAskFrom} />
      <Primary disabled={off} describedBy="ask-note" onPress={start.ask}>
        {text.ask(partner)}
      </Primary>
      {here}
    </>
  )
}
