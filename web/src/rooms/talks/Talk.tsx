/** The place called Talk: the talk that is on, or the question whether now is good; and what waits. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Instant } from '@mend/domain/couple'
import { charterOf } from '@mend/domain/charter'
import {
  activeTalkOf,
  askingRestsUntil,
  checkInDatesOf,
  type Mode,
  parkedTalksOf,
  pastTalksOf,
  type TalkView,
} from '@mend/domain/talks'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { Link } from '../../parts/Link.tsx'
import { nobody } from '../../words/en/alone/alone.ts'
import { Primary } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Item, List } from '../../parts/List.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import type { Path } from '../../page/paths.ts'
import { momentWords } from '../../words/when.ts'
import { words } from '../../words/en.ts'
import { talk } from './words/talk.ts'
import { momentInside, pastDay } from '../../words/days.ts'
import { capital } from '../../words/language.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import type { Params } from '../../page/show.ts'
import { ParkingLists } from '../topics/Parking.tsx'
import { wantedKey } from './parts/wanted.ts'
import './talk.css'

const { home: text } = talk

/** The place called Talk, come to from something that hurt: that is what the talk will be about. */
export function TalkAbout(props: { readonly params: Params }) {
  const rupture = props.params['rupture'] ?? ''
  const chosen = useDraft(wantedKey)
  useEffect(() => chosen.set(rupture), [rupture])
  return <TalkPlace back={`/mend/${rupture}`} />
}

/**
 * The talk that is on, else the form that asks for one.
 *
 * @param props.children - the ways into what else the two can do together
 */
export function TalkPlace(props: {
  readonly back: Path | null
  readonly children?: ComponentChildren
}) {
  const { couple, me, live, people, clock } = useHouse()
  const at: Instant = clock.now.value
  const active = activeTalkOf(couple.value, { me, clock: Math.round(live.now()) as Instant })
  const alone = people.value.partner === null
  return (
    <Screen
      title={text.title}
      here={words.app.tabs.talk}
      {...(props.back === null ? {} : { back: { to: props.back } })}
    >
      {alone ? (
        <p class="soft">
          {text.alone} <Link to="/invite/partner">{nobody.invite}</Link>
        </p>
      ) : active === null ? (
        <Ask />
      ) : (
        <Active talk={active} />
      )}
      <Waits />
      {props.children}
      {!alone && <Coming now={at} />}
      {!alone && <ParkingLists />}
      {!alone && <Past now={at} />}
    </Screen>
  )
}

function Active(props: { readonly talk: TalkView }) {
  const { thread, reached, iAsked, issue } = props.talk
  const { router } = useHouse()
  const name = usePartnerName()
  return (
    <>
      <p class={issue === null ? 'soft' : 'words'} dir="auto">
        {issue?.words ??
          (reached === 'asked' && !iAsked ? text.goAsked(name) : talk.asked.mine(name))}
      </p>
      <Primary onPress={() => router.go(`/talk/${thread}`)}>{text.go}</Primary>
    </>
  )
}

function Ask() {
  const { couple, me, clock, live, router } = useHouse()
  const { say, busy, no } = useSay()
  const [mode, setMode] = useState<Mode>('live')
  const name = usePartnerName()
  const now = clock.now.value
  const rests = askingRestsUntil(couple.value, { me, now })
  const ask = async () => {
    const thread = freshThread()
    const head = { thread, voice: 'own', clock: Math.round(live.now()) as Instant } as const
    if (await say({ ...head, kind: 'ask-talk', mode })) router.go(`/talk/${thread}`)
  }
  if (rests !== null) return <p class="soft">{text.rests(momentInside(rests, now))}</p>
  return (
    <>
      <Choices
        label={text.how}
        choices={[
          { value: 'live', word: text.modes.live },
          { value: 'one-phone', word: text.modes['one-phone'] },
          { value: 'letter', word: text.modes.letter },
        ]}
        value={mode}
        onChange={setMode}
      />
      <p class="soft small">{text.modeNotes[mode]}</p>
      <NoNotice no={no} />
      {mode === 'letter' ? (
        <Primary onPress={() => router.go('/talk/letter')}>{text.write}</Primary>
      ) : (
        <>
          <Primary disabled={busy} describedBy="ask-note" onPress={() => void ask()}>
            {text.ask(name)}
          </Primary>
          <p id="ask-note" class="soft small">
            {text.askNote(name)}
          </p>
        </>
      )}
    </>
  )
}

/** The next check-in, and the topics that were parked for it: the same on both devices (R23). */
function Coming({ now }: { readonly now: Instant }) {
  const { couple, me } = useHouse()
  const [next] = checkInDatesOf(couple.value, now)
  const parked = parkedTalksOf(couple.value)
  const { signed } = charterOf(couple.value, { me })
  return (
    <>
      {next !== undefined && <p>{text.checkIn(momentWords(next, now))}</p>}
      {parked.length > 0 && (
        <section class="stack" aria-labelledby="parked">
          <h2 id="parked">{text.parked}</h2>
          <List>
            {parked.map((each) => (
              <Item
                key={each.thread}
                title={<span dir="auto">{each.words}</span>}
                aside={text.until(momentInside(each.until, now))}
                to={`/talk/${each.thread}`}
              />
            ))}
          </List>
        </section>
      )}
      <List>
        <Item title={text.rules} note={text.rulesNote(signed)} to="/talk/rules" />
        <Item title={text.words} note={text.wordsNote} to="/talk/words" />
      </List>
    </>
  )
}

function Past({ now }: { readonly now: Instant }) {
  const { couple, me } = useHouse()
  const past = pastTalksOf(couple.value, { me, clock: now }).filter(
    ({ end, issue }) => end?.how !== 'not-today' && issue !== null,
  )
  if (past.length === 0) return null
  return (
    <section class="stack" aria-labelledby="past">
      <h2 id="past">{text.past}</h2>
      <List>
        {past.map(({ thread, issue, end, at }) => (
          <Item
            key={thread}
            title={<span dir="auto">{issue?.words ?? text.untitled}</span>}
            note={end === null ? '' : text.ends[end.how]}
            aside={capital(pastDay(at, now))}
            to={`/talk/${thread}`}
          />
        ))}
      </List>
    </section>
  )
}
