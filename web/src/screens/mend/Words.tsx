/** One message of the road, whole and alone on the page, with a breath before the answer (R2, R3). */
import { useState } from 'preact/hooks'
import type { ThreadId } from '@mend/domain/couple'
import { Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Said, SaidPart } from '../../parts/said/Said.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { rupture as text } from '../../words/en/rupture.ts'
import type { Message, PageVisit } from '../../room.ts'
import { timeout } from '../../rooms/timeouts/words.ts'
import { answersOf, messageOf } from './onPage.ts'
import { useVisit } from './useVisit.ts'
import type { Params } from '../../page/show.ts'
import { BreathGate } from '../../rooms/breathSeconds/BreathGate.tsx'
import { BreathLength } from '../../rooms/breathSeconds/BreathLength.tsx'
import { pastMoment } from '../../words/days.ts'
import { Gone } from '../../parts/Gone.tsx'
import { shortTitle, usePartnerName } from '../../house/usePartnerName.ts'
import { PausableScreen } from '../../rooms/timeouts/PausableScreen.tsx'
import { usePause } from '../../rooms/timeouts/usePause.tsx'

/** The one message that the address names, and the gate before its answer. */
export function Words(props: { readonly params: Params }) {
  const visit = useVisit(props.params['thread'] as ThreadId)
  const partner = usePartnerName()
  const message = visit && messageOf(visit.road, props.params['item'], partner)
  if (visit === null || message === null) return <Gone />
  return <Page visit={visit} message={message} />
}

function Page(props: { readonly visit: PageVisit; readonly message: Message }) {
  const { visit, message } = props
  const { rupture, moment, partner } = visit
  const pause = usePause(rupture.thread)
  const [answering, setAnswering] = useState(false)
  const theirs = message.by === 'partner'
  const gated = theirs && rupture.can.work && !pause.resting
  return (
    <PausableScreen
      title={theirs ? message.title : text.read.mine}
      back={{ to: visit.at, word: shortTitle(rupture.title) }}
      pause={pause}
      foot={
        gated ? (
          <BreathGate message={message.thread} onAnswer={() => setAnswering(true)} />
        ) : undefined
      }
    >
      <Said by={message.by} name={partner} when={pastMoment(message.at, moment.now)}>
        {message.parts.map(({ head, words }) => (
          <SaidPart key={head} head={head}>
            {words}
          </SaidPart>
        ))}
      </Said>
      <Waits />
      {gated && <BreathLength />}
      {answering && (
        <Sheet title={text.answer.title} onClose={() => setAnswering(false)}>
          <Answers visit={visit} />
          <Quiet onPress={() => setAnswering(false)}>{text.answer.later}</Quiet>
        </Sheet>
      )}
    </PausableScreen>
  )
}

function Answers({ visit }: { readonly visit: PageVisit }) {
  return (
    <>
      <List>
        {answersOf(visit).map(({ title, note, to }) => (
          <Item key={to} title={title} note={note} to={to} />
        ))}
      </List>
      <Link to={`${visit.at}/timeout`} class="button">
        {timeout.onPage.way}
      </Link>
    </>
  )
}
