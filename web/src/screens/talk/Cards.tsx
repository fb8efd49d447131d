/** Perspective cards: a guess about the other, sealed by each, opened together, put right by each (R27). */
import { useState } from 'preact/hooks'
import { type CardName, type CardsView, cardsOfTalk, type CardView } from '@mend/domain/couple'
import { freshThread } from '../../fresh.ts'
import { useDraft, useHouse } from '../../house.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Said } from '../../parts/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { papers } from '../../words/en/talkPapers.ts'
import { Onward } from './Onward.tsx'
import { TalkScreen } from './TalkScreen.tsx'
import type { Table } from './useTalk.ts'

const { cards: text } = papers

export function Cards({ table }: { readonly table: Table }) {
  const { couple, me } = useHouse()
  const cards = cardsOfTalk(couple.value, table.thread, { me })
  const { current } = cards
  if (current === null) return <Between table={table} cards={cards} />
  if (current.state === 'open') return <PutRight table={table} card={current} />
  return <Guess key={current.thread} table={table} card={current} />
}

function Between(props: { readonly table: Table; readonly cards: CardsView }) {
  const { table, cards } = props
  const { next, past, barredByMe } = cards
  const { say, busy, no } = useSay()
  const deal = (card: CardName) =>
    void say({ kind: 'deal-card', thread: freshThread(), talk: table.thread, card })
  return (
    <TalkScreen
      table={table}
      title={text.title}
      foot={
        <>
          <NoNotice no={no} />
          {next.moment !== null && past.length === 0 && (
            <Primary disabled={busy} onPress={() => next.moment !== null && deal(next.moment)}>
              {text.deal}
            </Primary>
          )}
          <Onward table={table} from="cards" word={text.next} primary={past.length > 0} />
        </>
      }
    >
      <p class="soft">{text.note}</p>
      {past.map((card) => (
        <Past key={card.thread} table={table} card={card} />
      ))}
      <div class="row">
        {next.moment !== null && past.length > 0 && (
          <Quiet disabled={busy} onPress={() => next.moment !== null && deal(next.moment)}>
            {text.deal}
          </Quiet>
        )}
        {next.past !== null && (
          <Quiet disabled={busy} onPress={() => next.past !== null && deal(next.past)}>
            {text.dealPast}
          </Quiet>
        )}
      </div>
      {barredByMe.length > 0 && (
        <div class="stack">
          <p class="small soft">{text.barred}</p>
          <div class="row">
            {barredByMe.map((card) => (
              <Quiet
                key={card}
                disabled={busy}
                onPress={() => void say({ kind: 'bar-card', card, barred: false })}
              >
                {text.unbar(text.prompts[card](table.name))}
              </Quiet>
            ))}
          </div>
        </div>
      )}
    </TalkScreen>
  )
}

function Guess(props: { readonly table: Table; readonly card: CardView }) {
  const { table, card } = props
  const draft = useDraft(`${table.drafts}/card/${card.thread}`)
  const { say, busy, no } = useSay()
  const words = draft.text.trim()
  const seal = async () => {
    if (await say({ kind: 'write-card', thread: card.thread, words })) draft.clear()
  }
  const putBack = () => void say({ kind: 'leave-card', thread: card.thread })
  const bar = async () => {
    if (await say({ kind: 'leave-card', thread: card.thread })) {
      await say({ kind: 'bar-card', card: card.card, barred: true })
    }
  }
  return (
    <TalkScreen
      table={table}
      title={text.prompts[card.card](table.name)}
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
      <Written table={table} card={card} draft={draft} />
    </TalkScreen>
  )
}

function Written(props: {
  readonly table: Table
  readonly card: CardView
  readonly draft: ReturnType<typeof useDraft>
}) {
  const { table, card, draft } = props
  if (!card.iWrote) {
    return (
      <Coached
        moment="perspective"
        label={text.field}
        hint={text.hint}
        lines={3}
        limit={600}
        onlyYou="until-share"
        value={draft.text}
        onInput={draft.set}
      />
    )
  }
  return (
    <>
      {card.mine !== null && (
        <Said by="me" name={table.name}>
          {card.mine}
        </Said>
      )}
      <p class="soft" role="status">
        {card.state === 'opening' ? text.opening : text.sealed}
      </p>
    </>
  )
}

function PutRight(props: { readonly table: Table; readonly card: CardView }) {
  const { table, card } = props
  const [nearness, setNearness] = useState<'closer' | 'further' | null>(null)
  const draft = useDraft(`${table.drafts}/correction/${card.thread}`)
  const { say, busy, no } = useSay()
  const send = async (near: 'closer' | 'further') => {
    const correction = draft.text.trim()
    if (await say({ kind: 'answer-card', thread: card.thread, nearness: near, correction }))
      draft.clear()
  }
  return (
    <TalkScreen
      table={table}
      title={text.mine[card.card]}
      foot={
        <>
          <NoNotice no={no} />
          <Primary
            disabled={busy || nearness === null}
            onPress={() => nearness !== null && void send(nearness)}
          >
            {text.send(table.name)}
          </Primary>
        </>
      }
    >
      <Guesses table={table} card={card} />
      <Choices
        label={text.near}
        choices={[
          { value: 'closer', word: text.closer },
          { value: 'further', word: text.further },
        ]}
        value={nearness}
        onChange={setNearness}
      />
      <Coached
        moment="talk"
        label={text.correction}
        lines={2}
        limit={400}
        onlyYou="until-share"
        value={draft.text}
        onInput={draft.set}
      />
    </TalkScreen>
  )
}

function Guesses({ table, card }: { readonly table: Table; readonly card: CardView }) {
  return (
    <>
      <p class="small soft">{text.theirGuess(table.name)}</p>
      <Said by="partner" name={table.name}>
        {card.theirs}
      </Said>
      <p class="small soft">{text.yourGuess}</p>
      <Said by="me" name={table.name}>
        {card.mine}
      </Said>
      {card.theirAnswer !== null && (
        <p class="small">
          {text.saysOfYours(table.name)}: <strong>{text.said[card.theirAnswer.nearness]}</strong>{' '}
          <span dir="auto">{card.theirAnswer.correction}</span>
        </p>
      )}
    </>
  )
}

function Past({ table, card }: { readonly table: Table; readonly card: CardView }) {
  return (
    <section class="stack" aria-label={text.mine[card.card]}>
      <h2>{text.mine[card.card]}</h2>
      <Guesses table={table} card={card} />
      {card.myAnswer !== null && (
        <p class="small">
          {text.youSay}: <strong>{text.said[card.myAnswer.nearness]}</strong>{' '}
          <span dir="auto">{card.myAnswer.correction}</span>
        </p>
      )}
    </section>
  )
}
