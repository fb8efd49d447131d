/** A talk about a hard day: ask for it, say yes to it, or go on with it (R42). */
import { useState } from 'preact/hooks'
import { dayAt } from '@mend/domain/cadence'
import { type TellingAsk, tellingsOf, type TellingsView } from '@mend/domain/tellings'
import { freshThread } from '../../house/thread-ids.ts'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { useTop } from '../../house/useTop.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Waits } from '../../parts/Waits.tsx'
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
import { Going } from './Going.tsx'
import { tellings as text } from './words.ts'

const back = { to: '/talk' } as const

/** What is on comes first, then what my partner asks, then what I asked; else it can be asked. */
export function Tellings() {
  const { couple, moment } = useSeen()
  const { people } = useHouse()
  const view = tellingsOf(couple, moment)
  const theirs = useTheirs(view.theirs)
  useTop(`${view.active?.thread} ${view.active?.step} ${view.active?.heard.length}`)
  if (people.value.partner === null) return <Alone />
  if (view.active !== null) return <Going key={view.active.thread} telling={view.active} />
  if (theirs?.state === 'open') return <Answer key={theirs.thread} ask={theirs} />
  return <Begin view={view} earlier={theirs?.state === 'over'} />
}

function Alone() {
  return (
    <PausableScreen title={text.title} back={back} pause={usePause(null)}>
      <p class="soft">{text.alone}</p>
    </PausableScreen>
  )
}

function Begin({ view, earlier }: { readonly view: TellingsView; readonly earlier: boolean }) {
  const { moment } = useSeen()
  const partner = usePartnerName()
  const pause = usePause(null)
  const rests = useAskRests()
  const { say, busy, no } = useSay()
  const [mode, setMode] = useState<Mode>('live')
  const [length, setLength] = useState<Length>('short')
  const { mine, mayAskFrom, listenedToday } = view
  const free = !rests && !listenedToday && mayAskFrom === null
  const ask = () => {
    const on = dayAt(moment.now, moment.zone)
    void say({ kind: 'ask-telling', thread: freshThread(), mode, length, on })
  }
  return (
    <PausableScreen
      title={mine?.state === 'open' ? text.asked : text.title}
      back={back}
      pause={pause}
      foot={
        <>
          <NoNotice no={no} />
          {mine?.state === 'open' ? (
            <TakeBack ask={mine} />
          ) : (
            <Primary disabled={busy || !free} onPress={ask}>
              {text.ask(partner)}
            </Primary>
          )}
          {!listenedToday && (
            <Link to="/tellings/write" class="button">
              {text.letter}
            </Link>
          )}
        </>
      }
    >
      <p class="soft">{text.note}</p>
      <Waits />
      {view.last !== null && view.last.review !== null && <Latest {...view.last.review} />}
      {listenedToday && <p>{text.listened(partner)}</p>}
      {mine !== null && mine.state !== 'yes' && <AskStands ask={mine} />}
      {earlier && <p class="soft small">{text.earlier(partner)}</p>}
      <ol class="stack">
        {text.order.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {free && mine?.state !== 'open' && (
        <How mode={mode} onMode={setMode} length={length} onLength={setLength} />
      )}
      <AskRests />
      <AskAgain from={mayAskFrom} />
      <AboutUs />
    </PausableScreen>
  )
}

const modes = ['live', 'one-phone'] as const
type Mode = (typeof modes)[number]
const lengths = ['short', 'long'] as const
type Length = (typeof lengths)[number]

/** On two phones or one, and for how long. */
function How(props: {
  readonly mode: Mode
  readonly onMode: (mode: Mode) => void
  readonly length: Length
  readonly onLength: (length: Length) => void
}) {
  return (
    <>
      <Choices
        label={text.mode}
        choices={modes.map((value) => ({ value, word: text.modes[value] }))}
        value={props.mode}
        onChange={props.onMode}
      />
      <Choices
        label={text.length}
        hint={text.lengthNote}
        choices={lengths.map((value) => ({ value, word: text.lengths[value] }))}
        value={props.length}
        onChange={props.onLength}
      />
    </>
  )
}

/** Stress about the two is led to a repair, by a question. */
function AboutUs() {
  return (
    <section class="stack">
      <p>{text.us}</p>
      <Link to="/mend/new" class="button quiet">
        {text.usWay}
      </Link>
    </section>
  )
}

function Latest(props: { readonly helped: string; readonly would: string }) {
  const lines = [
    [text.done.helped, props.helped],
    [text.done.would, props.would],
  ].filter(([, words]) => words !== '')
  if (lines.length === 0) return null
  return (
    <section class="stack" aria-labelledby="latest" data-telling="done">
      <h2 id="latest">{text.done.head}</h2>
      {lines.map(([head, words]) => (
        <p key={head}>
          <span class="block soft small">{head}</span>
          <span class="words" dir="auto">
            {words}
          </span>
        </p>
      ))}
    </section>
  )
}

function Answer({ ask }: { readonly ask: TellingAsk }) {
  const { router } = useHouse()
  const partner = usePartnerName()
  const pause = usePause(null)
  const leave = useLeave()
  const { say, busy, no } = useSay()
  return (
    <PausableScreen
      title={text.theirs(partner)}
      back={back}
      pause={pause}
      foot={
        <>
          <NoNotice no={no} />
          <Primary
            disabled={busy}
            onPress={() => void say({ kind: 'join-telling', thread: ask.thread })}
          >
            {text.join}
          </Primary>
          <Quiet
            wide
            describedBy="leave-note"
            onPress={() => {
              leave(ask.thread)
              router.back('/talk')
            }}
          >
            {text.leave}
          </Quiet>
        </>
      }
    >
      <p>{text.theirsNote(partner)}</p>
      <p class="soft">{text.lengths[ask.length]}</p>
      <p id="leave-note" class="soft small">
        {text.leaveNote(partner)}
      </p>
    </PausableScreen>
  )
}
