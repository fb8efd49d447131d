/** Two days side by side: what each said of today, the same size and place whatever it is, and what to do with it (R42). */
import { useEffect, useState } from 'preact/hooks'
import {
  type KeptWeather,
  parseWeather,
  type TheirWeather,
  weatherBefore,
  weatherOf,
  type WeatherView,
} from '@mend/domain/weather'
import { useSeeing } from '../../house/seen-marks.ts'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { NoNotice } from '../../parts/saying.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { plainDate } from '../../words/plain-days.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { weatherMark } from './mark.ts'
import { type Told, useCatchingUp, useTelling } from './telling.ts'
import { weather as text } from './words.ts'

type Telling = ReturnType<typeof useTelling>

/** The page of stress weather. */
export function Weather() {
  const { couple, moment } = useSeen()
  const { people } = useHouse()
  const telling = useTelling()
  const pause = usePause(null)
  const view = weatherOf(couple, moment)
  const alone = people.value.partner === null
  useCatchingUp(telling)
  return (
    <PausableScreen
      title={text.title}
      back={{ to: '/talk' }}
      pause={pause}
      foot={
        !alone && (
          <Link to="/weather/say" class={view.mine === null ? 'button primary' : 'button'}>
            {view.mine === null ? text.mine.say : text.mine.change}
          </Link>
        )
      }
    >
      {alone ? (
        <p class="soft">{text.alone}</p>
      ) : (
        <>
          <p class="soft">{text.note}</p>
          <Waits />
          {!view.in.me && <Join telling={telling} />}
          <div class="weather">
            <Mine view={view} telling={telling} />
            <Theirs view={view} telling={telling} />
          </div>
          <Forgets view={view} />
          {view.mine?.source === 'us' && <AboutUs />}
        </>
      )}
      <Ways alone={alone} />
      <Before today={view.today} />
      {view.in.me && <Stop telling={telling} />}
      <p class="soft small">
        {text.evidence} {text.evidenceLimit}
      </p>
    </PausableScreen>
  )
}

function Join({ telling }: { readonly telling: Telling }) {
  const partner = usePartnerName()
  return (
    <Notice>
      <h2>{text.join.title}</h2>
      <p class="soft">{text.join.note(partner)}</p>
      <NoNotice no={telling.no} />
      <Primary disabled={telling.busy} onPress={() => void telling.join()}>
        {text.join.press}
      </Primary>
    </Notice>
  )
}

function Mine({ view, telling }: { readonly view: WeatherView; readonly telling: Telling }) {
  const partner = usePartnerName()
  const { mine, reads } = view
  return (
    <section class="mine" aria-labelledby="weather-mine" data-weather="mine">
      <h2 id="weather-mine">{text.me}</h2>
      {mine === null ? <p class="soft">{text.mine.none}</p> : <Day told={mine} />}
      {mine !== null && reads?.length !== 0 && (
        <p class="soft small">
          {reads === null ? text.mine.waits(partner) : text.mine.reads(partner)}
        </p>
      )}
      {reads?.length === 0 && (
        <p class="soft small" role="status">
          {text.mine.taken}
        </p>
      )}
      {reads !== null && reads.length > 0 && (
        <Quiet disabled={telling.busy} onPress={telling.takeBack}>
          {text.mine.back}
        </Quiet>
      )}
    </section>
  )
}

function Theirs({ view, telling }: { readonly view: WeatherView; readonly telling: Telling }) {
  const partner = usePartnerName()
  const { theirs } = view
  return (
    <section class="theirs" aria-labelledby="weather-theirs" data-weather="theirs">
      <h2 id="weather-theirs">
        <bdi>{partner}</bdi>
      </h2>
      {theirs === null ? (
        <p class="soft">{text.theirs.none(partner)}</p>
      ) : (
        <Opened key={theirs.at} theirs={theirs} telling={telling} />
      )}
    </section>
  )
}

/** What was opened lives in this component, and goes with it: at midnight it is drawn no more. */
function Opened({ theirs, telling }: { readonly theirs: TheirWeather; readonly telling: Telling }) {
  const partner = usePartnerName()
  const [told, setTold] = useState<Told | 'shut' | null>(null)
  useSeeing(weatherMark(theirs.at), 0)
  useEffect(() => {
    let here = true
    void opened(theirs, telling).then((found) => {
      if (here) setTold(found ?? 'shut')
    })
    return () => {
      here = false
    }
  }, [])
  if (told === null) return <p class="soft">{text.theirs.opening}</p>
  if (told !== 'shut') return <Day told={told} />
  return (
    <>
      <p>{text.theirs.shut}</p>
      <p class="soft small">{text.theirs.shutNote(partner)}</p>
    </>
  )
}

async function opened({ on, boxes }: TheirWeather, { keys }: Telling): Promise<Told | null> {
  const kept = await keys.kept()
  const mine = boxes.filter(({ to }) => kept.some(({ set, day }) => set === to && day === on))
  const read = await Promise.all(mine.map(({ to, box }) => keys.open({ set: to, day: on }, box)))
  return read.flatMap((each) => (each === null ? [] : (parseWeather(each) ?? [])))[0] ?? null
}

/** One day as it was told. Nothing here knows of another one. */
function Day({ told }: { readonly told: Told }) {
  const { load, source, help, way, word } = told
  return (
    <>
      <p class="load">{text.load(load)}</p>
      <dl>
        <div>
          <dt>{text.source}</dt>
          <dd>{text.sources[source]}</dd>
        </div>
        <div>
          <dt>{text.help}</dt>
          <dd>
            {text.helps[help]}
            {help !== 'none' && <span class="block soft small">{text.ways[way]}</span>}
          </dd>
        </div>
      </dl>
      {word.trim() !== '' && (
        <p class="words" dir="auto">
          {word}
        </p>
      )}
    </>
  )
}

function Forgets({ view }: { readonly view: WeatherView }) {
  const partner = usePartnerName()
  if (view.theirs === null && view.mine === null) return null
  return (
    <p class="soft small">{view.theirs === null ? text.keeps(partner) : text.forgets(partner)}</p>
  )
}

/** Stress between the two is no weather: it is asked whether there is something to repair. Nothing follows by itself. */
function AboutUs() {
  return (
    <Notice>
      <h2>{text.us.title}</h2>
      <p>{text.us.ask}</p>
      <Link to="/mend/new" class="button">
        {text.us.yes}
      </Link>
      <p class="soft small">{text.us.no}</p>
    </Notice>
  )
}

function Ways({ alone }: { readonly alone: boolean }) {
  return (
    <List label={text.waysOn}>
      {!alone && <Item title={text.talk} note={text.talkNote} to="/tellings" />}
      {!alone && <Item title={text.task} note={text.taskNote} to="/handovers" />}
      <Item title={text.ease} note={text.easeNote} to="/weather/ease" />
      <Item title={text.outside} note={text.outsideNote} to="/help" />
    </List>
  )
}

/** Mine alone: who said it keeps it (H4). */
function Before({ today }: { readonly today: KeptWeather['on'] }) {
  const { couple, moment } = useSeen()
  const before = weatherBefore(couple, today).slice(0, mostShown)
  if (before.length === 0) return null
  return (
    <details>
      <summary>{text.before}</summary>
      <div class="stack">
        <p class="small">
          <OnlyYou until="never" /> {text.beforeNote}
        </p>
        <List label={text.before}>
          {before.map(({ on, load, source }) => (
            <Item
              key={on}
              title={plainDate(on, moment)}
              note={text.sources[source]}
              aside={text.load(load)}
            />
          ))}
        </List>
      </div>
    </details>
  )
}

const mostShown = 14

function Stop({ telling }: { readonly telling: Telling }) {
  return (
    <section class="stack">
      <NoNotice no={telling.no} />
      <Quiet
        disabled={telling.busy}
        describedBy="weather-stop"
        onPress={() => void telling.say({ kind: 'stop-weather' })}
      >
        {text.join.stop}
      </Quiet>
      <p id="weather-stop" class="soft small">
        {text.join.stopNote}
      </p>
    </section>
  )
}
