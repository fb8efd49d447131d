/** A partner's words go along with the partner's yes to these words: asking for it, and giving it (R38, T18). */
import { useEffect, useRef, useState } from 'preact/hooks'
import { mostAsked, packetAsksOf, type PacketItemId } from '@mend/domain/outside'
import { freshThread } from '../../house/thread-ids.ts'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { date } from '../../words/when.ts'
import {
  AskAgain,
  AskRests,
  AskStands,
  TakeBack,
  useAskRests,
  useLeave,
  useTheirs,
} from '../../rooms/asking/asked.tsx'
import { asked } from '../../rooms/asking/words.ts'
import { outside, packet as text } from '../../rooms/outside/words.ts'
import { Ticks } from './Ticks.tsx'
import { gather, type Group } from './things.ts'

/** How my ask stands, and the way to ask for what was ticked. */
export function AskForWords({ wanted }: { readonly wanted: readonly PacketItemId[] }) {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const rests = useAskRests()
  const { say, busy, no } = useSay()
  const { mine, lentToMe, mayAskFrom } = packetAsksOf(couple, moment)
  const items = wanted.slice(0, mostAsked)
  const ask = () => void say({ kind: 'ask-for-packet', thread: freshThread(), items })
  return (
    <section class="stack" aria-label={text.ask.label(partner)} data-packet-ask>
      <p class="soft small">{text.ask.note(partner)}</p>
      {lentToMe !== null && <p>{text.ask.lent(partner, date(lentToMe.until, moment.now))}</p>}
      {mine !== null && <AskStands ask={mine} />}
      {mine !== null && <TakeBack ask={mine} />}
      <NoNotice no={no} />
      <AskRests />
      {!rests && mayAskFrom === null && (
        <Quiet disabled={busy || items.length === 0} onPress={ask}>
          {items.length === 0 ? text.ask.tick(partner) : text.ask.go(partner, items.length)}
        </Quiet>
      )}
      {mine?.state !== 'open' && <AskAgain from={mayAskFrom} />}
    </section>
  )
}

/** My partner asks for words of mine: each has its box, and nothing is ticked. */
export function LendWords() {
  const { couple, moment } = useSeen()
  const asks = packetAsksOf(couple, moment)
  const ask = useTheirs(asks.theirs)
  if (asks.lentByMe !== null)
    return <LentNow until={asks.lentByMe.until} thread={asks.lentByMe.thread} />
  if (ask === null) return <Gone />
  if (ask.state !== 'open') {
    return (
      <Screen title={text.lend.none} back={{ to: '/outside', word: outside.door }}>
        <AskStands ask={ask} />
      </Screen>
    )
  }
  return <Lend thread={ask.thread} items={ask.items} />
}

type Lent = { readonly thread: ReturnType<typeof freshThread> }

function Lend({ thread, items }: Lent & { readonly items: readonly PacketItemId[] }) {
  const partner = usePartnerName()
  const { router } = useHouse()
  const { say, busy, no } = useSay()
  const leave = useLeave()
  const groups = useMine(items)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const lent = items.filter((id) => ticked.has(id))
  const tick = (id: string, on: boolean) =>
    setTicked(new Set(on ? [...ticked, id] : [...ticked].filter((each) => each !== id)))
  const lendThem = () => void say({ kind: 'lend-to-packet', thread, items: lent })
  return (
    <Screen
      title={text.lend.title(partner)}
      back={{ to: '/outside', word: outside.door }}
      foot={
        <>
          <NoNotice no={no} />
          <Primary disabled={busy || lent.length === 0} onPress={lendThem}>
            {text.lend.yes(lent.length)}
          </Primary>
          <Quiet
            wide
            describedBy="leave-note"
            onPress={() => {
              leave(thread)
              router.back('/')
            }}
          >
            {asked.leave}
          </Quiet>
          <p id="leave-note" class="soft small centre">
            {asked.leaveNote(partner)}
          </p>
        </>
      }
    >
      <p class="soft">{text.lend.note(partner)}</p>
      <Ticks groups={groups} ticked={ticked} mayGo={() => true} onTick={tick} />
    </Screen>
  )
}

/** My own words among those that were asked for. */
function useMine(items: readonly PacketItemId[]): readonly Group[] {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const [groups, setGroups] = useState<readonly Group[]>([])
  const stop = useRef(new AbortController())
  useEffect(() => {
    const watch = { progress: () => undefined, stop: stop.current.signal }
    void gather(couple, moment, partner, watch).then((found) => setGroups(found ?? []))
    return () => stop.current.abort()
  }, [])
  return groups
    .map((group) => ({
      ...group,
      things: group.things.filter(({ id, by }) => by === 'me' && items.includes(id)),
    }))
    .filter(({ things }) => things.length > 0)
}

function LentNow({ thread, until }: Lent & { readonly until: number }) {
  const { moment } = useSeen()
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  return (
    <Screen title={text.lend.lent(partner)} back={{ to: '/outside', word: outside.door }}>
      <p>{text.lend.until(date(until as typeof moment.now, moment.now))}</p>
      <NoNotice no={no} />
      <Quiet disabled={busy} onPress={() => void say({ kind: 'lend-no-longer', thread })}>
        {asked.takeBack}
      </Quiet>
      <p class="soft small">{text.lend.backNote}</p>
    </Screen>
  )
}
