/** One phone for two: handing it over, and what the other's own phone shows meanwhile. */
import { useState } from 'preact/hooks'
import { useHouse } from '../../../house/useHouse.ts'
import { Plain, Primary } from '../../../parts/Button.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import { talk } from '../words/talk.ts'
import { TalkScreen } from './TalkScreen.tsx'
import type { Seat } from './useTalk.ts'

/** In the foot of every screen that waits for the other: nothing where each has a phone of their own. */
export function PassOn({ seat }: { readonly seat: Seat }) {
  if (seat.pass === null) return null
  return <Primary onPress={seat.pass}>{talk.phone.pass(seat.name)}</Primary>
}

/** Shows nothing of anyone's until the right one says that they hold the phone. */
export function HandOver(props: {
  readonly seat: Seat
  readonly children: preact.ComponentChildren
}) {
  const { voice, holder, pass, act } = props.seat
  const [had, setHad] = useState(voice)
  // Whoever was handed it would rather not: the phone goes back, and each is asked on their own.
  const own = async () => {
    const asked = await act((head) => ({ ...head, voice: 'own', kind: 'offer-mode', mode: 'live' }))
    if (asked !== false) pass?.()
  }
  if (pass === null || had === voice) return <>{props.children}</>
  return (
    <Screen
      title={talk.phone.hand(holder)}
      foot={
        <>
          <Primary onPress={() => setHad(voice)}>{talk.phone.have(holder)}</Primary>
          {voice === 'guest' && <Plain onPress={() => void own()}>{talk.phone.own}</Plain>}
        </>
      }
    >
      <p class="soft">{talk.phone.handNote}</p>
      {voice === 'guest' && <p class="soft">{talk.phone.handed(holder)}</p>}
    </Screen>
  )
}

/** On the phone that is not in use: the talk can be paused or stopped from here, too. */
export function Elsewhere({ seat }: { readonly seat: Seat }) {
  const { people } = useHouse()
  const host = people.value.partner?.name ?? seat.name
  return (
    <TalkScreen seat={seat} title={talk.phone.elsewhere(host)}>
      <p class="soft">{talk.phone.elsewhereNote(host)}</p>
    </TalkScreen>
  )
}
