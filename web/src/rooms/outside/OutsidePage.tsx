/** Help from outside: the card for its own person, whom one can ask, and what to do here (R45). */
import { type HelpCard, helpCardOf, packetAsksOf } from '@mend/domain/outside'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { OnlyYou } from '../../parts/Field.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words as shared } from '../../words/en.ts'
import { useSeeingCard } from '../../parts/said/outside-mark.ts'
import { useTheirs } from '../asking/asked.tsx'
import { outside as text } from './words.ts'

/** The page, for whoever looks for it and whoever was led to it. */
export function OutsidePage() {
  const { couple, moment } = useSeen()
  const { people } = useHouse()
  const partner = usePartnerName()
  useSeeingCard(moment.now)
  const card = helpCardOf(couple, moment)
  const asks = packetAsksOf(couple, moment)
  const theirs = useTheirs(asks.theirs)
  const { who, call, fear } = text
  return (
    <Screen title={text.title} back={{ to: '/us', word: shared.app.tabs.us }}>
      {card !== null && <Card card={card} />}
      <p class="soft">{text.note}</p>
      <section class="stack" aria-labelledby="who">
        <h2 id="who">{who.head}</h2>
        <List>
          <Item title={who.both} note={who.bothNote} />
          <Item title={who.own} note={who.ownNote(partner)} />
        </List>
        <p class="soft small">{who.find}</p>
      </section>
      <section class="stack" aria-labelledby="call">
        <h2 id="call">{call.head}</h2>
        <p class="words">{call.words}</p>
        <p class="soft small">{call.cost}</p>
      </section>
      <section class="stack" aria-labelledby="more">
        <h2 id="more">{text.more}</h2>
        <List>
          <Item title={text.packetDoor} note={text.packetDoorNote} to="/outside/packet" />
          {people.value.partner !== null && (
            <Item title={text.sessionsDoor} note={text.sessionsDoorNote} to="/outside/sessions" />
          )}
          {(theirs?.state === 'open' || asks.lentByMe !== null) && (
            <Item title={text.lendDoor(partner)} note={text.lendDoorNote} to="/outside/lend" />
          )}
        </List>
      </section>
      <section class="stack" aria-labelledby="fear">
        <h2 id="fear">{fear.head(partner)}</h2>
        <p>{fear.body}</p>
        <List>
          <Item title={fear.call} note={fear.callNote} to="/help" />
          <Item title={fear.questions} note={fear.questionsNote} to="/help/questions" />
        </List>
      </section>
    </Screen>
  )
}

function Card({ card: { why, topic } }: { readonly card: HelpCard }) {
  const partner = usePartnerName()
  const { card } = text
  const hurts = topic === null ? card.same : card.about[topic]
  return (
    <Notice care>
      <OnlyYou until="never" />
      <p data-card={why === 'hurts' ? (topic ?? 'same') : why}>
        {why === 'hurts' ? hurts : card.unhappy}
      </p>
      <p>{card.body}</p>
      <p class="small">{card.note(partner)}</p>
    </Notice>
  )
}
