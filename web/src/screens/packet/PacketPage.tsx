/** A packet for a therapist: mine or of both, ticked one by one, read before it is saved or printed (R45, T18). */
import { useEffect, useRef, useState } from 'preact/hooks'
import { packetAsksOf, staysOut } from '@mend/domain/outside'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Link } from '../../parts/Link.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { outside, packet as text } from '../../rooms/outside/words.ts'
import { AskForWords } from './AskForWords.tsx'
import { documentOf } from './document.ts'
import { Preview } from './Preview.tsx'
import { Ticks } from './Ticks.tsx'
import { gather, type Group, type Thing } from './things.ts'

/** Whose words may be in it. */
export type Whose = 'own' | 'both'

/** Choosing, then reading what was chosen. Ticks are kept in memory alone, and gone with the page. */
export function PacketPage() {
  const { groups, share, stop } = useGathered()
  if (groups === 'stopped')
    return (
      <Screen title={text.stopped} back={{ to: '/outside', word: outside.door }}>
        <Link to="/outside">{outside.door}</Link>
      </Screen>
    )
  if (groups === null) return <Gathering share={share} onStop={stop} />
  return <Choose groups={groups} />
}

function Gathering(props: { readonly share: number; readonly onStop: () => void }) {
  return (
    <Screen title={text.gathering} foot={<Plain onPress={props.onStop}>{text.cancel}</Plain>}>
      <progress max={100} value={Math.floor(props.share * 100)} aria-label={text.gathering} />
    </Screen>
  )
}

/** All that may go in, read once when the page opens: ten years of it take a while. */
function useGathered() {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const [groups, setGroups] = useState<readonly Group[] | 'stopped' | null>(null)
  const [share, setShare] = useState(0)
  const stop = useRef(new AbortController())
  useEffect(() => {
    const watch = { progress: setShare, stop: stop.current.signal }
    void gather(couple, moment, partner, watch).then((found) => setGroups(found ?? 'stopped'))
    return () => stop.current.abort()
  }, [])
  return { groups, share, stop: () => stop.current.abort() }
}

function Choose({ groups }: { readonly groups: readonly Group[] }) {
  const { moment } = useSeen()
  const { people } = useHouse()
  const partner = usePartnerName()
  const [whose, setWhose] = useState<Whose>('own')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [reading, setReading] = useState(false)
  const sorted = useSorted(groups, whose)
  const isIn = (thing: Thing) => ticked.has(thing.id) && sorted.mayGo(thing)
  const chosen = sorted.shown.flatMap(({ things }) => things).filter(isIn).length
  if (reading) {
    const names = { me: people.value.me.name, partner }
    const document = documentOf(sorted.shown, isIn, names, moment.now)
    return <Preview document={document} onBack={() => setReading(false)} />
  }
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked)
    if (on) next.add(id)
    else next.delete(id)
    setTicked(next)
  }
  return (
    <Screen
      title={text.title}
      back={{ to: '/outside', word: outside.door }}
      foot={
        <Primary disabled={chosen === 0} onPress={() => setReading(true)}>
          {chosen === 0 ? text.tickFirst : text.read(chosen)}
        </Primary>
      }
    >
      <p class="soft">{text.note(partner)}</p>
      <Waits />
      {people.value.partner !== null && (
        <Choices
          label={text.whose}
          choices={(['own', 'both'] as const).map((value) => ({ value, word: text.whoses[value] }))}
          value={whose}
          onChange={setWhose}
        />
      )}
      {whose === 'both' && (
        <AskForWords
          wanted={sorted.shown
            .flatMap(({ things }) => things)
            .filter((thing) => ticked.has(thing.id) && !sorted.mayGo(thing))
            .map(({ id }) => id)}
        />
      )}
      {sorted.shown.length === 0 && <p>{text.nothing}</p>}
      <Ticks groups={sorted.shown} ticked={ticked} mayGo={sorted.mayGo} onTick={tick} />
      {sorted.out.length > 0 && <LeftOut things={sorted.out} />}
    </Screen>
  )
}

/** What is offered, what may go in as it stands, and what a line keeps out. */
function useSorted(groups: readonly Group[], whose: Whose) {
  const { couple, moment } = useSeen()
  const { lentToMe } = packetAsksOf(couple, moment)
  const lent = new Set<string>(lentToMe?.items)
  const isOut = ({ parts }: Thing) =>
    parts.some(({ words }) => staysOut(couple, words, whose, moment))
  const offered = groups.map((group) => ({
    ...group,
    things: group.things.filter(({ by, onlyMine }) =>
      whose === 'own' ? by === 'me' : !onlyMine || by === 'me',
    ),
  }))
  return {
    shown: offered
      .map((group) => ({ ...group, things: group.things.filter((thing) => !isOut(thing)) }))
      .filter(({ things }) => things.length > 0),
    out: offered.flatMap(({ things }) => things).filter(isOut),
    // A partner's words need the partner's yes, to these very words.
    mayGo: ({ by, id }: Thing) => by === 'me' || lent.has(id),
  }
}

/** For whoever makes the packet, and in no packet. */
function LeftOut({ things }: { readonly things: readonly Thing[] }) {
  return (
    <details data-left-out>
      <summary>{text.leftOut(things.length)}</summary>
      <p class="soft small">{text.leftOutNote}</p>
      <ul>
        {things.map(({ id, what, parts }) => (
          <li key={id} dir="auto">
            {what}: {parts[0]?.words}
          </li>
        ))}
      </ul>
    </details>
  )
}
