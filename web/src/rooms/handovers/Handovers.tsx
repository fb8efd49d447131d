/** What lies with whom, until when, what has come back, and what is offered (R42). */
import { type HandoverView, handoversOf, type OfferView } from '@mend/domain/handovers'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { date } from '../../words/when.ts'
import {
  AskAgain,
  AskRests,
  AskStands,
  TakeBack,
  useAskRests,
  useTheirs,
} from '../asking/asked.tsx'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { Enough } from './Enough.tsx'
import { handovers as text } from './words.ts'

/** The page of handed-over tasks. */
export function Handovers() {
  const { couple, moment } = useSeen()
  const alone = useHouse().people.value.partner === null
  const pause = usePause(null)
  const rests = useAskRests()
  const view = handoversOf(couple, moment)
  const mayOffer = !alone && !rests && view.mayOfferFrom === null
  return (
    <PausableScreen
      title={text.title}
      back={{ to: '/us' }}
      pause={pause}
      foot={
        mayOffer && (
          <Link to="/handovers/new" class="button primary">
            {text.new}
          </Link>
        )
      }
    >
      <p class="soft">{text.note}</p>
      <p class="soft">{text.noteToo}</p>
      {alone ? (
        <p class="soft">{text.alone}</p>
      ) : (
        <>
          <Waits />
          <ForMe offer={view.theirs} />
          {view.now.map((each) => (
            <Task key={each.thread} task={each} />
          ))}
          {view.mine !== null && view.mine.state !== 'yes' && <Offered offer={view.mine} />}
          <Back all={view.back} />
          <AskRests />
          <AskAgain from={view.mayOfferFrom} />
        </>
      )}
    </PausableScreen>
  )
}

function ForMe(props: { readonly offer: OfferView | null }) {
  const partner = usePartnerName()
  const offer = useTheirs(props.offer)
  if (offer?.state === 'over') return <p class="soft small">{text.offer.earlier(partner)}</p>
  if (offer?.state !== 'open') return null
  return (
    <List>
      <Item title={text.offer.title(partner)} note={text.offer.look} to="/handovers/read" isNew />
    </List>
  )
}

/** Whoever has it may hand it back, whoever owns it may take it home: at once, without a reason. */
function Task({ task }: { readonly task: HandoverView }) {
  const { moment } = useSeen()
  const { say, busy, no } = useSay()
  const partner = usePartnerName()
  const mine = task.owner === 'me'
  const day = date(task.back, moment.now)
  const head = `task-${task.thread}`
  return (
    <section class="stack" aria-labelledby={head} data-task={mine ? 'with-partner' : 'with-me'}>
      <h2 id={head}>{mine ? text.now.mine(partner) : text.now.theirs(partner)}</h2>
      <Enough words={task} />
      <p>{mine ? text.now.until.mine(day) : text.now.until.theirs(day, partner)}</p>
      {mine && <p class="soft small">{text.now.rest(partner)}</p>}
      <NoNotice no={no} />
      <Quiet
        wide
        disabled={busy}
        describedBy={`${head}-early`}
        onPress={() => void say({ kind: 'end-task', thread: task.thread })}
      >
        {mine ? text.now.home : text.now.early}
      </Quiet>
      <p id={`${head}-early`} class="soft small">
        {text.now.earlyNote}
      </p>
    </section>
  )
}

function Offered({ offer }: { readonly offer: OfferView }) {
  return (
    <section class="stack" aria-labelledby="offered" data-task="offered">
      <h2 id="offered">{text.offer.mine}</h2>
      {offer.words !== null && <Enough words={offer.words} />}
      <AskStands ask={offer} />
      <TakeBack ask={offer} />
    </section>
  )
}

/** For three days it is said that a task is back; never what became of it. */
function Back({ all }: { readonly all: readonly HandoverView[] }) {
  const partner = usePartnerName()
  if (all.length === 0) return null
  return (
    <List>
      {all.map(({ thread, owner, task }) => (
        <Item
          key={thread}
          title={owner === 'me' ? text.back.mine(task) : text.back.theirs(task, partner)}
          note={text.back.note}
        />
      ))}
    </List>
  )
}
