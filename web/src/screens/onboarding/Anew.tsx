/** Before two who parted open a new space: what it is, what it is not, and a way to say no. */
import { useState } from 'preact/hooks'
import type { House } from '../../house/useHouse.ts'
import { useFrame } from '../../page/frame.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'
import { onboarding } from '../../words/en/onboarding.ts'

/** Whether this person still has to be asked: in a space that was closed, once for each screen that is opened. */
export function useAnew(house: Pick<House, 'status'> | null): {
  readonly asks: boolean
  readonly agree: () => void
} {
  const [agreed, setAgreed] = useState(false)
  // Asked as it stood when the screen was opened: the new space changes it under way.
  const [closed] = useState(house?.status.peek().couple === 'closed')
  return { asks: closed && !agreed, agree: () => setAgreed(true) }
}

/** Asks two who parted whether they want to begin a new space. */
export function Anew(props: { readonly onAgree: () => void; readonly onLeave: () => void }) {
  const { router } = useFrame()
  const { anew } = onboarding
  return (
    <Screen
      key="anew"
      title={anew.title}
      back={{ to: '/us', word: words.app.tabs.us }}
      foot={
        <>
          <Primary onPress={props.onAgree}>{anew.go}</Primary>
          <Plain onPress={props.onLeave}>{anew.later}</Plain>
        </>
      }
    >
      <p>{anew.about}</p>
      <p>{anew.nothing}</p>
      <p>{anew.copy}</p>
      <Plain onPress={() => router.go('/settings/recovery')}>{anew.save}</Plain>
      <p class="soft">{anew.own}</p>
      <p class="soft small">
        {anew.free} <Link to="/help">{words.app.help}</Link>
      </p>
    </Screen>
  )
}
