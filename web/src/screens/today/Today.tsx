/** What is due, and one gentle offer. */
import type { Standing } from '@mend/device/pairing'
import { useHouse } from '../../house/useHouse.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { later } from '../../page/later.tsx'
import { CatchFault } from '../../parts/guard/CatchFault.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Link } from '../../parts/Link.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import type { Offer } from '../../room.ts'
import { words } from '../../words/en.ts'
import { ClockNotice } from './ClockNotice.tsx'
import { DueList } from './DueList.tsx'
import { Kept } from './Kept.tsx'
import { NewDevices } from './NewDevices.tsx'
import { ReturnedWords } from '../../parts/said/Returned.tsx'
import { DeviceStatus } from './DeviceStatus.tsx'
import { InstallOffer } from './InstallOffer.tsx'
import type { Opening } from './opens.ts'
import { useNearby, useWaiting } from './useWaiting.ts'
import { Drafts } from '../mend/Drafts.tsx'
import { Waiting } from './Waiting.tsx'
import { alone as forOne } from '../../words/en/alone/alone.ts'
import { sentKey, thankedKey } from '../alone/sent.ts'
import { type AloneWay, waysOfDay } from '../alone/ways.ts'
import { Hills } from '../../parts/scene/Scene.tsx'

const text = words.today
const CardThanks = later(() => import('./CardThanks.tsx'))('CardThanks')
const GaveBack = later(() => import('./GaveBackNotice.tsx'))('GaveBackNotice')

/** More than these are on their own page. */
const mostReturned = 3

/** The place one comes home to: one offer, and what is due. */
export function Today() {
  const house = useHouse()
  const { router, status, clock, returned } = house
  const waiting = useWaiting()
  const offer = useOffer(waiting[0] ?? null)
  const { action, beside } = offer
  const paired = status.value.couple === 'paired'
  const nearby = useNearby()
  // What is due has its time in the list below.
  const cards = [sentKey, thankedKey].some((key) => house.drafts.at(key).value !== '')
  const nobody = status.value.couple === 'none'
  const rest = paired ? waiting.slice(1).filter(({ rank }) => rank !== 'due') : []
  const isCalm = paired && waiting.length === 0
  const hour = new Date(clock.now.value).getHours()
  return (
    <Screen
      title={offer.title}
      here={words.app.tabs.today}
      above={<Hills hour={hour} alone={nobody} />}
    >
      <ReturnedWords most={mostReturned} />
      {returned.value.length > mostReturned && (
        <Link to="/mend/returned">{text.returned.all(returned.value.length)}</Link>
      )}
      <ClockNotice />
      {status.value.gaveBack !== null && <GaveBack params={{}} />}
      <NewDevices />
      {cards && <CardThanks params={{}} />}
      <Waits />
      <p class="soft">{offer.note}</p>
      {action !== null && <Primary onPress={() => router.go(action.to)}>{action.word}</Primary>}
      {beside !== undefined && <Plain onPress={() => router.go(beside.to)}>{beside.word}</Plain>}
      {nobody && <ForOne />}
      <CatchFault instead={null}>
        <Waiting items={rest} />
      </CatchFault>
      <Drafts />
      <DueList items={nearby} label={text.side.title} />
      {status.value.phraseWaits && (
        <List>
          <Item title={text.phraseWaits} note={text.phraseWaitsNote} to="/start/phrase" />
        </List>
      )}
      {isCalm && !status.value.phraseWaits && <InstallOffer />}
      <div class="stack" role="status">
        <DeviceStatus />
      </div>
      <Kept />
    </Screen>
  )
}

function useOffer(opening: Opening | null): Offer {
  const { people, status, pairings } = useHouse()
  const { partner } = people.value
  const [ofDay] = useWaysOfDay()
  if (status.value.moved) {
    const { title, note, action } = text.moved
    return { title, note, action: { word: action, to: '/settings/moving' } }
  }
  switch (status.value.couple) {
    case 'closed':
      return { ...text.closed, action: null }
    case 'joining':
      return { ...text.joining, action: null }
    case 'none':
      return {
        title: text.alone.title(people.value.me.name),
        ...alone(pairings.standing.value, ofDay),
      }
    case 'paired': {
      if (partner === null) return { ...text.joining, action: null }
      return opening === null ? calm(partner.name) : opening.offer(partner.name)
    }
  }
}

// An invitation waits for a day, whatever else is done meanwhile.
function alone(
  standing: readonly Standing[],
  ofDay: AloneWay | undefined,
): Pick<Offer, 'note' | 'action' | 'beside'> {
  const { invite, waits, show, here, opened, goOn } = text.alone
  const [first] = standing.filter(({ purpose }) => purpose === 'partner')
  if (first === undefined || first.view.kind === 'failed')
    return {
      note: forOne.today.note,
      action: ofDay === undefined ? null : { word: ofDay.title, to: ofDay.to },
      beside: { word: invite, to: '/invite/partner' },
    }
  // Where to, says the notice above.
  if (first.view.kind === 'comparing' && !first.view.confirmed) return { note: here, action: null }
  return first.side === 'invites'
    ? { note: waits, action: { word: show, to: '/invite/partner' } }
    : { note: opened, action: { word: goOn, to: '/join' } }
}

function calm(partner: string): Offer {
  const { title, note, action } = text.calm
  return { title, note: note(partner), action: { word: action, to: '/mend/new' } }
}

// The day is the one where the person is.
function useWaysOfDay(): readonly AloneWay[] {
  const { clock } = useHouse()
  const now = clock.now.value
  return waysOfDay(now - new Date(now).getTimezoneOffset() * 60_000)
}

/** Two more for whoever is here on their own, and the way to all of them. */
function ForOne() {
  const { today } = forOne
  return (
    <List label={today.more}>
      {useWaysOfDay()
        .slice(1)
        .map((way) => (
          <Item key={way.to} {...way} />
        ))}
      <Item title={today.all} to="/grow" />
    </List>
  )
}
