/** The other side of an invitation: from the opened link to the four words. */
import { useContext, useEffect, useState } from 'preact/hooks'
import { useFrame } from '../../page/frame.ts'
import { HouseContext, type House } from '../../house/useHouse.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { placeOf } from '../../parts/pairing/PairingNotice.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { onboarding } from '../../words/en/onboarding.ts'
import { Anew, useAnew } from './Anew.tsx'
import { useAfterLink } from './Compare.tsx'
import { invitation } from './invitation.ts'
import { Paste, PasteAnother } from './Paste.tsx'
import { useLook } from './useLook.ts'
import { usePairing } from './usePairing.ts'

/** Follows an opened invitation to the four words. */
export function Join() {
  const { pairings } = useFrame()
  const [standing] = useState(() => pairings.standing.peek().find(({ side }) => side === 'joins'))
  // A link that was just opened, or the one that this device is in the middle of.
  const fragment = invitation.value ?? standing?.link ?? null
  const mine = useOwnInvitation(fragment)
  if (mine) return null
  return fragment === null ? <Paste /> : <Opened key={fragment} fragment={fragment} />
}

/** Whoever tries the link that they made is led to where it is shown; it stays as good as it was. */
function useOwnInvitation(fragment: string | null): boolean {
  const { pairings, router } = useFrame()
  const own = pairings.standing.value.find(
    ({ side, link }) => side === 'invites' && link === fragment,
  )
  useEffect(() => {
    if (own === undefined) return
    invitation.value = null
    router.swap(placeOf(own))
  }, [own?.link])
  return own !== undefined
}

const isConnected = ({ status }: House): boolean =>
  ['paired', 'joining'].includes(status.value.couple)

function Opened({ fragment }: { readonly fragment: string }) {
  const { pairings } = useFrame()
  const house = useContext(HouseContext)
  // As it stood when the link was opened: by this very link they may come to be connected.
  const [connected] = useState(house !== null && isConnected(house))
  return connected && house !== null && !pairings.isForDevice(fragment) ? (
    <Connected house={house} />
  ) : (
    <LookFirst fragment={fragment} />
  )
}

/** A link is looked behind first: nobody gives a name and notes twelve words for one that is dead. */
function LookFirst({ fragment }: { readonly fragment: string }) {
  const { pairings, router } = useFrame()
  const house = useContext(HouseContext)
  const stands = pairings.standing.value.some(({ link }) => link === fragment)
  const { found, again } = useLook(fragment, stands)
  // A partner needs a name first; a second device of one's own has one already.
  const nameless = found === 'open' && house === null && !pairings.isForDevice(fragment)
  useEffect(() => {
    if (nameless) router.swap('/start')
  }, [nameless])
  if (nameless) return null
  if (found === null) return <Connecting />
  if (found === 'open') return <Meet fragment={fragment} />
  return <Dead why={found} onAgain={again} />
}

function Connecting() {
  return (
    <Screen key="connecting" title={onboarding.join.connecting} back={{ to: '/' }}>
      {null}
    </Screen>
  )
}

function Dead(props: {
  readonly why: 'used' | 'gone' | 'unreachable'
  readonly onAgain: () => void
}) {
  const { happened, safe, todo } = onboarding.dead[props.why]
  return (
    <Screen
      key="dead"
      title={happened}
      back={{ to: '/' }}
      foot={<Primary onPress={props.onAgain}>{onboarding.tryAgain}</Primary>}
    >
      <p>{safe}</p>
      <p>{todo}</p>
      <PasteAnother />
    </Screen>
  )
}

/** Whoever opens the old link once more is where it led. */
function Connected({ house }: { readonly house: House }) {
  const { join, done } = onboarding
  const partner = house.people.value.partner
  const leave = () => {
    invitation.value = null
    house.router.swap('/')
  }
  return (
    <Screen
      key="connected"
      title={partner === null ? join.connectedUnknown : join.connected(partner.name)}
      foot={<Primary onPress={leave}>{done.go}</Primary>}
    >
      <p class="soft">{join.connectedAbout}</p>
    </Screen>
  )
}

function Meet({ fragment }: { readonly fragment: string }) {
  const { pairings, router } = useFrame()
  const house = useContext(HouseContext)
  const { done } = onboarding
  const anew = useAnew(house)
  const partner = house?.people.value.partner ?? null
  const forDevice = pairings.isForDevice(fragment)
  const [mine, setMine] = useState(pairings.standing.peek().some(({ link }) => link === fragment))
  // Nothing is asked of anybody before this person has said that the link is their own.
  const waits = anew.asks || (forDevice && !mine)
  const { following, restart } = usePairing(waits ? null : () => pairings.join(fragment))
  const leave = () => {
    invitation.value = null
    router.swap('/')
  }
  const after = useAfterLink({
    following,
    meeting: forDevice ? 'on my new device' : 'partner',
    onAgain: restart,
    another: <PasteAnother />,
    doneTitle: forDevice
      ? done.titleDevice
      : partner === null
        ? done.titleUnknown
        : done.title(partner.name),
    onDone: leave,
  })
  if (anew.asks) return <Anew onAgree={anew.agree} onLeave={leave} />
  if (forDevice && !mine) return <OwnDevice onMine={() => setMine(true)} onNo={leave} />
  if (after !== null) return after
  return following.kind === 'going' ? <Waiting /> : <Connecting />
}

/** Most partners are here at once. For who is not, the page says so only after a moment. */
const momentMs = 2_500

function Waiting() {
  const { join } = onboarding
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), momentMs)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return <Connecting />
  return (
    <Screen key="waiting" title={join.waiting} back={{ to: '/' }}>
      <p>{join.waitingAbout}</p>
      <p class="soft small">{join.waitingOnline}</p>
    </Screen>
  )
}

/** What a link for a next device does, and whose the device will be: said first, since anyone may send such a link. */
function OwnDevice(props: { readonly onMine: () => void; readonly onNo: () => void }) {
  const { ownDevice } = onboarding
  return (
    <Screen
      key="own-device"
      title={ownDevice.title}
      back={{ to: '/' }}
      foot={
        <>
          <Primary onPress={props.onMine}>{ownDevice.go}</Primary>
          <Quiet wide onPress={props.onNo}>
            {ownDevice.stop}
          </Quiet>
        </>
      }
    >
      <p>{ownDevice.about}</p>
      <p>{ownDevice.yours}</p>
      <p>{ownDevice.notYours}</p>
    </Screen>
  )
}
