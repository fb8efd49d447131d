/** One message of the road, whole and alone on the page, with a breath before the answer (R2, R3). */
import { useState } from 'preact/hooks'
import { type Instant, type RoadItem, roadOf, ruptureOf, type ThreadId } from '@mend/domain/couple'
import { Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Said } from '../../parts/Said.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { account as text } from '../../words/en/account.ts'
import { rupture } from '../../words/en/rupture.ts'
import type { Params } from '../show.ts'
import { BreathGate } from './BreathGate.tsx'
import { BreathLength } from './BreathLength.tsx'
import { pastMoment } from './days.ts'
import { Gone } from './Gone.tsx'
import { shortTitle, usePartnerName } from './names.ts'
import { useSeen } from './see.ts'
import { usePause } from './timeout/usePause.tsx'

type Message = {
  readonly by: 'me' | 'partner'
  readonly at: Instant
  readonly kind: 'account' | 'note' | 'need'
  readonly parts: readonly { readonly head: string | null; readonly words: string }[]
}

export function Words(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const about = props.params['thread'] as ThreadId
  const wanted = props.params['item']
  const found = ruptureOf(couple, about, moment)
  const message = roadOf(couple, about, moment)
    .map((item) => messageOf(item, wanted, partner))
    .find((each) => each !== null)
  if (found === null || message === undefined) return <Gone />
  return (
    <Page
      about={about}
      item={wanted ?? ''}
      title={found.title}
      message={message}
      open={found.can.work}
      now={moment.now}
    />
  )
}

function Page(props: {
  readonly about: ThreadId
  readonly item: string
  readonly title: string
  readonly message: Message
  readonly open: boolean
  readonly now: Instant
}) {
  const { about, message } = props
  const partner = usePartnerName()
  const pause = usePause(about)
  const [answering, setAnswering] = useState(false)
  const theirs = message.by === 'partner'
  const gated = theirs && props.open && !pause.resting
  return (
    <Screen
      title={theirs ? text.read[message.kind](partner) : text.read.mine}
      back={{ to: `/mend/${about}`, word: shortTitle(props.title) }}
      {...pause.screen}
      foot={
        gated ? <BreathGate message={props.item} onAnswer={() => setAnswering(true)} /> : undefined
      }
    >
      {pause.notice}
      <Said by={message.by} name={partner} when={pastMoment(message.at, props.now)}>
        {message.parts.map(({ head, words }) => (
          <span key={head} class="block said-part">
            {head !== null && <span class="block said-head">{head}</span>}
            {words}
          </span>
        ))}
      </Said>
      <Waits />
      {gated && <BreathLength />}
      {answering && (
        <Sheet title={text.answer.title} onClose={() => setAnswering(false)}>
          <Answers about={about} />
          <Quiet onPress={() => setAnswering(false)}>{text.answer.later}</Quiet>
        </Sheet>
      )}
      {pause.sheet}
    </Screen>
  )
}

function Answers(props: { readonly about: ThreadId }) {
  const { way } = rupture
  const to = `/mend/${props.about}` as const
  return (
    <>
      <List>
        <Item title={way.listening} note={way.listeningNote} to={`${to}/listening`} />
        <Item title={way.repair} note={way.repairNote} to={`${to}/repair/impact`} />
        <Item title={way.account} note={way.accountNote} to={`${to}/account`} />
        <Item title={way.feelings} note={way.feelingsNote} to={`${to}/feelings`} />
      </List>
      <Link to={`${to}/timeout`} class="button">
        {way.timeout}
      </Link>
    </>
  )
}

function messageOf(item: RoadItem, wanted: string | undefined, partner: string): Message | null {
  const { read } = text
  switch (item.kind) {
    case 'account': {
      const { thread, by, at, observation, impact } = item.account
      if (thread !== wanted) return null
      const did = by === 'me' ? read.didMine : read.did(partner)
      const parts = [
        { head: read.camera, words: observation },
        { head: did, words: impact },
      ]
      return { kind: 'account', by, at, parts }
    }
    case 'note': {
      const { thread, by, at, impact, concrete, change } = item.note
      if (thread !== wanted) return null
      const parts = [
        { head: read.part.impact, words: impact },
        { head: read.part.concrete, words: concrete },
        { head: read.part.change, words: change },
      ].filter(({ words }) => words.trim() !== '')
      return { kind: 'note', by, at, parts }
    }
    case 'need': {
      const { thread, by, at, feeling, when } = item.need
      if (thread !== wanted) return null
      return { kind: 'need', by, at, parts: [{ head: null, words: read.needWords(feeling, when) }] }
    }
    case 'feelings':
    case 'listening':
    case 'repair':
    case 'promise':
    case 'timeout':
      return null
  }
}
