/** From our sessions: what a therapist gave, and a step, a ritual or a card made of it (R45). */
import { type GivenView, longestGiven, sessionsOf } from '@mend/domain/outside'
import { rupturesOf } from '@mend/domain/ruptures'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { shortTitle, usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Path } from '../../page/paths.ts'
import type { Params } from '../../page/show.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Several } from '../../parts/guard/Several.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { words as shared } from '../../words/en.ts'
import { pastDay } from '../../words/days.ts'
import { draftKey } from '../rituals/keys.ts'
import { isOpen } from '../ruptures/room.ts'
import { outside, sessions as text } from './words.ts'

const { one } = text

/** The list, and a field for one more. */
export function Sessions() {
  const { couple, moment } = useSeen()
  const { people } = useHouse()
  const partner = usePartnerName()
  const draft = useDraft('outside/session')
  const { say, busy, no } = useSay()
  const all = sessionsOf(couple, moment)
  if (people.value.partner === null) return <Gone />
  const words = draft.text.trim()
  const share = () => void say({ kind: 'note-session', thread: freshThread(), words }, draft.keys)
  return (
    <Screen title={text.title} back={{ to: '/outside', word: outside.door }}>
      <p class="soft">{text.note(partner)}</p>
      <Waits />
      <Coached
        moment="step"
        label={text.label}
        placeholder={text.placeholder}
        lines={2}
        limit={longestGiven}
        draft={draft}
      />
      <NoNotice no={no} />
      <Primary disabled={busy || words === '' || words.length > longestGiven} onPress={share}>
        {shared.app.shareWith(partner)}
      </Primary>
      {all.length === 0 ? (
        <p class="soft">{text.empty}</p>
      ) : (
        <section class="stack" aria-labelledby="given">
          <h2 id="given">{text.list}</h2>
          <List>
            <Several
              of={all}
              first={20}
              keyOf={({ thread }) => thread}
              draw={(given) => <Line given={given} />}
            />
          </List>
        </section>
      )}
      <p class="soft small">{text.evidence}</p>
    </Screen>
  )
}

function Line({ given: { thread, words, by, at, card } }: { readonly given: GivenView }) {
  const { moment } = useSeen()
  const partner = usePartnerName()
  const who = by === 'me' ? text.byMe : text.byThem(partner)
  return (
    <Item
      title={words}
      note={card ? text.isCard : who}
      aside={pastDay(at, moment.now)}
      to={`/outside/sessions/${thread}`}
    />
  )
}

/** One thing that was given, and what may be made of it. */
export function OneGiven(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const { router } = useHouse()
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const given = sessionsOf(couple, moment).find(({ thread }) => thread === props.params['given'])
  if (given === undefined) return <Gone />
  const { thread, words } = given
  const letGo = async () => {
    if (await say({ kind: 'let-go-session', thread })) router.back('/outside/sessions')
  }
  return (
    <Screen title={one.title} back={{ to: '/outside/sessions', word: text.title }}>
      <p class="words" dir="auto">
        {words}
      </p>
      <Make given={given} />
      <NoNotice no={no} />
      <Plain disabled={busy} describedBy="let-go" onPress={() => void letGo()}>
        {one.letGo}
      </Plain>
      <p id="let-go" class="soft small">
        {one.letGoNote(partner)}
      </p>
    </Screen>
  )
}

function Make({ given: { thread, words, card } }: { readonly given: GivenView }) {
  const { couple, moment } = useSeen()
  const { router, drafts } = useHouse()
  const { say, no } = useSay()
  // What was already written there stays, and these words stand behind it.
  const carry = (key: string, to: Path, carried: (kept: string) => string) => () => {
    drafts.set(key, carried(drafts.at(key).peek()))
    router.go(to)
  }
  const behind = (kept: string) => (kept.trim() === '' ? words : `${kept.trim()} ${words}`)
  const hurts = rupturesOf(couple, moment).filter(isOpen).slice(0, 3)
  return (
    <section class="stack" aria-labelledby="make">
      <h2 id="make">{one.head}</h2>
      <p class="soft small">{one.note}</p>
      <List>
        {hurts.map(({ thread: hurt, title }) => (
          <Item
            key={hurt}
            title={one.step(shortTitle(title))}
            note={one.stepNote}
            onPress={carry(`step/${hurt}/what`, `/mend/${hurt}/step/new`, behind)}
          />
        ))}
        <Item
          title={one.ours}
          note={one.oursNote}
          onPress={carry('behaviours/ours/act', '/behaviours/ours', behind)}
        />
        <Item
          title={one.ritual}
          note={one.ritualNote}
          onPress={carry(draftKey('own'), '/rituals/new/own', (kept) => withAct(kept, behind))}
        />
        <Item
          title={card ? one.cardOut : one.card}
          note={card ? one.cardOutNote : one.cardNote}
          onPress={() => void say({ kind: 'card-session', thread, card: card ? 'no' : 'yes' })}
        />
      </List>
      <NoNotice no={no} />
    </section>
  )
}

// A ritual is one draft of several fields: see rooms/rituals/draft.ts.
function withAct(kept: string, behind: (act: string) => string): string {
  try {
    const form = (kept === '' ? {} : JSON.parse(kept)) as { readonly act?: unknown }
    return JSON.stringify({ ...form, act: behind(typeof form.act === 'string' ? form.act : '') })
  } catch {
    return JSON.stringify({ act: behind('') })
  }
}

/** The cards that the two made of what they were given, large enough to read in a hard moment. */
export function SessionCards() {
  const { couple, moment } = useSeen()
  const cards = sessionsOf(couple, moment).filter(({ card }) => card)
  const { cards: words } = text
  return (
    <Screen title={words.title} back={{ to: '/talk', word: shared.app.tabs.talk }}>
      {cards.length === 0 && <p class="soft">{words.empty}</p>}
      {cards.map(({ thread, words: said }) => (
        <blockquote key={thread} class="words" dir="auto" data-session-card>
          {said}
        </blockquote>
      ))}
      <Link to="/outside/sessions">{words.all}</Link>
    </Screen>
  )
}
