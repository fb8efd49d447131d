/** The other side of an invitation: from the opened link to the four words. */
import { useContext, useEffect, useState } from 'preact/hooks'
import { useFrame } from '../../frame.ts'
import { HouseContext } from '../../house.ts'
import { Primary } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { onboarding } from '../../words/en/onboarding.ts'
import { Anew, useAnew } from './Anew.tsx'
import { useAfterLink } from './Compare.tsx'
import { fragmentOf, invitation } from './invitation.ts'
import { usePairing } from './usePairing.ts'

export function Join() {
  const { pairings, router } = useFrame()
  const house = useContext(HouseContext)
  const fragment = invitation.value
  // A partner needs a name first; a second device of one's own has one already.
  const nameless = fragment !== null && house === null && !pairings.isForDevice(fragment)
  useEffect(() => {
    if (nameless) router.swap('/start')
  }, [nameless])
  if (fragment === null) return <Paste />
  return nameless ? null : <Meet key={fragment} fragment={fragment} />
}

function Paste() {
  const { join } = onboarding
  const [link, setLink] = useState('')
  const [error, setError] = useState<string | null>(null)
  const open = () => {
    const fragment = fragmentOf(link)
    if (fragment === null) setError(join.notALink)
    else invitation.value = fragment
  }
  return (
    <Screen
      key="paste"
      title={join.title}
      back={{ to: '/' }}
      foot={
        <Primary disabled={link.trim() === ''} onPress={open}>
          {join.open}
        </Primary>
      }
    >
      <p class="soft">{join.about}</p>
      <Field label={join.link} value={link} onInput={setLink} error={error} />
    </Screen>
  )
}

function Meet({ fragment }: { readonly fragment: string }) {
  const { pairings, router } = useFrame()
  const house = useContext(HouseContext)
  const { join, done } = onboarding
  const anew = useAnew(house)
  const { following } = usePairing(anew.asks ? null : () => pairings.join(fragment))
  const partner = house?.people.value.partner ?? null
  const forDevice = pairings.isForDevice(fragment)
  const leave = () => {
    invitation.value = null
    router.swap('/')
  }
  const after = useAfterLink({
    following,
    onAgain: leave,
    doneTitle: forDevice
      ? done.titleDevice
      : partner === null
        ? done.titleUnknown
        : done.title(partner.name),
    onDone: leave,
  })
  if (anew.asks) return <Anew onAgree={anew.agree} onLeave={leave} />
  return (
    after ?? (
      <Screen key="connecting" title={join.connecting} back={{ to: '/' }}>
        {null}
      </Screen>
    )
  )
}
