/** What I keep of the questions, what I never want, and the couple's own (R44). */
import {
  ladderOf,
  longestCard,
  type Level,
  levels,
  type Mark,
  markedAs,
  ownCardsOf,
  type OwnCardView,
} from '@mend/domain/ladder'
import { useState } from 'preact/hooks'
import { useMarks } from '../../house/seen-marks.ts'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { words } from '../../words/en.ts'
import { useLeave } from '../asking/asked.tsx'
import { leftMark } from '../asking/quiet-now.ts'
import { questionOn } from './questions.ts'
import { ladder } from './words/page.ts'

const { kept: text, names } = ladder

/** The page of my cards. */
export function KeptPage() {
  const { people } = useHouse()
  if (people.value.partner === null) return <Gone />
  return (
    <Screen title={text.title} back={{ to: '/ladder' }}>
      <Waits />
      <Own />
      <Marked mark="star" head={text.stars} none={text.noStars} undo={text.remove} />
      <Marked mark="never" head={text.nevers} none={text.noNevers} undo={text.allow} />
    </Screen>
  )
}

function Marked(props: {
  readonly mark: Exclude<Mark, 'none'>
  readonly head: string
  readonly none: string
  readonly undo: string
}) {
  const { mark, head, none, undo } = props
  const { couple } = useSeen()
  const { say, busy, no } = useSay()
  const cards = markedAs(couple, mark)
  return (
    <section class="stack" aria-label={head} data-marked={mark}>
      <div class="field-head">
        <h2>{head}</h2>
        <OnlyYou />
      </div>
      <NoNotice no={no} />
      {cards.length === 0 && <p class="soft">{none}</p>}
      {cards.map((each) => (
        <div key={each.card} class="stack-tight">
          <p dir="auto">{questionOn(each)}</p>
          <Quiet
            disabled={busy}
            onPress={() => void say({ kind: 'mark-deck-card', card: each.card, mark: 'none' })}
          >
            {undo}
          </Quiet>
        </div>
      ))}
    </section>
  )
}

function Own() {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const { isNew } = useMarks()
  const all = ownCardsOf(couple, moment).filter(
    ({ by, agreed, thread }) => agreed || by === 'me' || isNew(leftMark(thread), 0),
  )
  return (
    <section class="stack" aria-label={text.own}>
      <h2>{text.own}</h2>
      <p class="soft">{text.ownNote(partner)}</p>
      {all.length === 0 && <p class="soft">{text.noOwn}</p>}
      {all.map((card) => (
        <OwnCard key={card.thread} card={card} />
      ))}
      <Write />
    </section>
  )
}

function OwnCard({ card }: { readonly card: OwnCardView }) {
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const leave = useLeave()
  const { thread, by, agreed } = card
  const asksMe = by === 'partner' && !agreed
  return (
    <div class="stack-tight" data-own-card={agreed ? 'agreed' : by}>
      <Said by={by} name={partner}>
        {card.words}
      </Said>
      <p class="soft small">
        {names[card.level]} ·{' '}
        {agreed ? text.inDeck : by === 'me' ? text.waits(partner) : text.theirs(partner)}
      </p>
      <NoNotice no={no} />
      <div class="row">
        {asksMe ? (
          <>
            <Quiet disabled={busy} onPress={() => void say({ kind: 'agree-own-card', thread })}>
              {text.add}
            </Quiet>
            <Quiet onPress={() => leave(thread)}>{text.leave}</Quiet>
          </>
        ) : (
          <Quiet disabled={busy} onPress={() => void say({ kind: 'drop-own-card', thread })}>
            {text.drop}
          </Quiet>
        )}
      </div>
      {asksMe && <p class="soft small">{text.leaveNote(partner)}</p>}
    </div>
  )
}

function Write() {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const draft = useDraft('ladder/own')
  const { level: open } = ladderOf(couple, moment)
  const [level, setLevel] = useState<`${Level}`>('1')
  const said = draft.text.trim()
  const share = () => {
    const picked = levels.find((each) => String(each) === level) ?? 1
    void say(
      { kind: 'offer-own-card', thread: freshThread(), words: said, level: picked },
      draft.keys,
    )
  }
  return (
    <>
      <Coached
        moment="talk"
        label={text.write}
        placeholder={text.placeholder}
        lines={2}
        limit={longestCard}
        draft={draft}
      />
      {open > 1 && (
        <Choices
          label={text.level}
          choices={levels
            .filter((each) => each <= open)
            .map((each) => ({ value: `${each}` as const, word: names[each] }))}
          value={level}
          onChange={setLevel}
        />
      )}
      <NoNotice no={no} />
      <Quiet disabled={busy || said === '' || said.length > longestCard} onPress={share}>
        {words.app.shareWith(partner)}
      </Quiet>
    </>
  )
}
