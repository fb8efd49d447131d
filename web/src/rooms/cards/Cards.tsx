/** Perspective cards: a guess about the other, sealed by each, opened together, put right by each (R27). */
import { useEffect, useState } from 'preact/hooks'
import {
  type CardName,
  type CardsView,
  cardsOfTalk,
  type CardView,
  mostAmong,
} from '@mend/domain/cards'
import { drawn, freshThread } from '../../house/thread-ids.ts'
import { type Draft, useDraft, useHouse } from '../../house/useHouse.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { UnlessLate } from '../../parts/time/UnlessLate.tsx'
import { papers } from '../talks/words/papers.ts'
import { boundaries } from '../boundaries/words.ts'
import { Onward } from '../talks/parts/Onward.tsx'
import { TalkScreen } from '../talks/parts/TalkScreen.tsx'
import type { Seat } from '../talks/parts/useTalk.ts'

const { cards: text } = papers
const { talk: lines } = boundaries

/** The cards of a talk: dealing one, answering it, and leaving it. */
export function Cards({ seat }: { readonly seat: Seat }) {
  const { couple, me } = useHouse()
  const cards = cardsOfTalk(couple.value, seat.thread, { me })
  const { current } = cards
  useDraw(seat, cards)
  if (current?.offLimits === true) return <OffLimits seat={seat} card={current} />
  if (current === null) return <Between seat={seat} cards={cards} />
  if (current.state === 'open') return <PutRight seat={seat} card={current} />
  return <Guess key={current.thread} seat={seat} card={current} />
}

/** My partner asked for a card: this device deals one that is off limits for neither, and says nothing where it has none. */
function useDraw(seat: Seat, { draw }: CardsView): void {
  const { say } = useSay()
  const thread = draw?.thread ?? null
  useEffect(() => {
    if (draw !== null) void say({ kind: 'deal-card', talk: seat.thread, ...draw })
  }, [thread])
}

function Between(props: { readonly seat: Seat; readonly cards: CardsView }) {
  const { seat, cards } = props
  const { next, past, free, askedByMe, barredByMe } = cards
  const { say, busy, no } = useSay()
  const deal = (card: CardName) =>
    void say({ kind: 'deal-card', thread: freshThread(), talk: seat.thread, card })
  // On one phone my partner's device is not there to deal.
  const dealPast = () => {
    const [card] = free
    const among = drawn(free, mostAmong)
    if (card !== undefined && seat.view.mode === 'one-phone') deal(card)
    else void say({ kind: 'ask-card', thread: freshThread(), talk: seat.thread, among })
  }
  return (
    <TalkScreen
      seat={seat}
      title={text.title}
      foot={
        <>
          <NoNotice no={no} />
          {next.moment !== null && past.length === 0 && (
            <Primary disabled={busy} onPress={() => next.moment !== null && deal(next.moment)}>
              {text.deal}
            </Primary>
          )}
          <Onward seat={seat} from="cards" word={text.next} primary={past.length > 0} />
        </>
      }
    >
      <p class="soft">{text.note}</p>
      {past
        .filter((card) => !card.offLimits)
        .map((card) => (
          <Past key={card.thread} seat={seat} card={card} />
        ))}
      <div class="row">
        {next.moment !== null && past.length > 0 && (
          <Quiet disabled={busy} onPress={() => next.moment !== null && deal(next.moment)}>
            {text.deal}
          </Quiet>
        )}
        {next.past !== null && (
          <Quiet disabled={busy} onPress={dealPast}>
            {text.dealPast}
          </Quiet>
        )}
      </div>
      {askedByMe && (
        <p class="soft small" role="status">
          {lines.asked(seat.name)}
        </p>
      )}
      <Barred seat={seat} cards={barredByMe} />
    </TalkScreen>
  )
}

/** What I never want to see, and the way to allow it again. */
function Barred(props: { readonly seat: Seat; readonly cards: readonly CardName[] }) {
  const { seat, cards } = props
  const { say, busy, no } = useSay()
  if (cards.length === 0) return null
  return (
    <div class="stack">
      <p class="small soft">{text.barred}</p>
      <NoNotice no={no} />
      <div class="row">
        {cards.map((card) => (
          <Quiet
            key={card}
            disabled={busy}
            onPress={() => void say({ kind: 'bar-card', card, barred: false })}
          >
            {text.unbar(text.prompts[card](seat.name))}
          </Quiet>
        ))}
      </div>
    </div>
  )
}

/** My partner's device dealt what is off limits for me: it is not shown, and putting it back says no more than ever. */
function OffLimits(props: { readonly seat: Seat; readonly card: CardView }) {
  const { seat, card } = props
  const { say, busy, no } = useSay()
  return (
    <TalkScreen
      seat={seat}
      title={lines.offTitle}
      foot={
        <>
          <NoNotice no={no} />
          {card.state === 'writing' && (
            <Plain
              disabled={busy}
              onPress={() => void say({ kind: 'leave-card', thread: card.thread })}
            >
              {text.putBack}
            </Plain>
          )}
          <Onward seat={seat} from="cards" word={text.next} primary={false} />
        </>
      }
    >
      <p class="soft">{lines.offNote(seat.name)}</p>
    </TalkScreen>
  )
}

function Guess(props: { readonly seat: Seat; readonly card: CardView }) {
  const { seat, card } = props
  const draft = useDraft(`${seat.drafts}/card/${card.thread}`)
  const { say, busy, no } = useSay()
  const words = draft.text.trim()
  const seal = async () => {
    await say({ kind: 'write-card', thread: card.thread, words }, draft.keys)
  }
  const putBack = () => void say({ kind: 'leave-card', thread: card.thread })
  const bar = async () => {
    if (await say({ kind: 'leave-card', thread: card.thread })) {
      await say({ kind: 'bar-card', card: card.card, barred: true })
    }
  }
  return (
    <TalkScreen
      seat={seat}
      title={text.prompts[card.card](seat.name)}
      foot={
        <>
          <NoNotice no={no} />
          {!card.iWrote && (
            <Primary disabled={busy || words === ''} onPress={() => void seal()}>
              {text.seal}
            </Primary>
          )}
          {card.state === 'writing' && (
            <div class="row even">
              <Plain disabled={busy} onPress={putBack}>
                {text.putBack}
              </Plain>
              <Plain disabled={busy} onPress={() => void bar()}>
                {text.bar}
              </Plain>
            </div>
          )}
        </>
      }
    >
      <Written seat={seat} card={card} draft={draft} />
    </TalkScreen>
  )
}

function Written(props: { readonly seat: Seat; readonly card: CardView; readonly draft: Draft }) {
  const { seat, card, draft } = props
  if (!card.iWrote) {
    return (
      <Coached
        moment="perspective"
        onlyYou="until-both"
        label={text.field}
        hint={text.hint}
        lines={3}
        limit={600}
        draft={draft}
      />
    )
  }
  return (
    <>
      {card.mine !== null && (
        <Said by="me" name={seat.name}>
          {card.mine}
        </Said>
      )}
      <p class="soft" role="status">
        <UnlessLate since={card.givenAt} name={seat.name}>
          {card.state === 'opening' ? text.opening : text.sealed}
        </UnlessLate>
      </p>
    </>
  )
}

function PutRight(props: { readonly seat: Seat; readonly card: CardView }) {
  const { seat, card } = props
  const [nearness, setNearness] = useState<'closer' | 'further' | null>(null)
  const draft = useDraft(`${seat.drafts}/correction/${card.thread}`)
  const { say, busy, no } = useSay()
  const send = async (near: 'closer' | 'further') => {
    const correction = draft.text.trim()
    const answer = { thread: card.thread, nearness: near, correction }
    await say({ kind: 'answer-card', ...answer }, draft.keys)
  }
  return (
    <TalkScreen
      seat={seat}
      title={text.mine[card.card]}
      foot={
        <>
          <NoNotice no={no} />
          <Primary
            disabled={busy || nearness === null}
            onPress={() => nearness !== null && void send(nearness)}
          >
            {text.send(seat.name)}
          </Primary>
        </>
      }
    >
      <Guesses seat={seat} card={card} />
      <Choices
        label={text.near}
        choices={[
          { value: 'closer', word: text.closer },
          { value: 'further', word: text.further },
        ]}
        value={nearness}
        onChange={setNearness}
      />
      <Coached moment="talk" label={text.correction} lines={2} limit={400} draft={draft} />
    </TalkScreen>
  )
}

function Guesses({ seat, card }: { readonly seat: Seat; readonly card: CardView }) {
  return (
    <>
      <p class="small soft">{text.theirGuess(seat.name)}</p>
      <Said by="partner" name={seat.name}>
        {card.theirs}
      </Said>
      <p class="small soft">{text.yourGuess}</p>
      <Said by="me" name={seat.name}>
        {card.mine}
      </Said>
      {card.theirAnswer !== null && (
        <p class="small">
          {text.saysOfYours(seat.name)}: <strong>{text.said[card.theirAnswer.nearness]}</strong>{' '}
          <span dir="auto">{card.theirAnswer.correction}</span>
        </p>
      )}
    </>
  )
}

function Past({ seat, card }: { readonly seat: Seat; readonly card: CardView }) {
  return (
    <section class="stack" aria-label={text.mine[card.card]}>
      <h2>{text.mine[card.card]}</h2>
      <Guesses seat={seat} card={card} />
      {card.myAnswer !== null && (
        <p class="small">
          {text.youSay}: <strong>{text.said[card.myAnswer.nearness]}</strong>{' '}
          <span dir="auto">{card.myAnswer.correction}</span>
        </p>
      )}
    </section>
  )
}
