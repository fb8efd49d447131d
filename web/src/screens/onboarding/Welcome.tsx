/** The first screen of all: what this is, who can read it, and three ways in. */
import { useFrame } from '../../page/frame.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { OtherTongues } from '../../parts/tongue/Tongues.tsx'
import { onboarding } from '../../words/en/onboarding.ts'
import { words } from '../../words/en.ts'

/** The first screen on a device that nobody lives on. */
export function Welcome() {
  const { router } = useFrame()
  const { welcome } = onboarding
  return (
    <Screen
      title={welcome.title}
      here={words.app.name}
      foot={
        <>
          <Primary onPress={() => router.go('/start')}>{welcome.begin}</Primary>
          <Plain onPress={() => router.go('/join')}>{welcome.invited}</Plain>
          <Plain onPress={() => router.go('/restore')}>{welcome.returning}</Plain>
        </>
      }
    >
      <p>{welcome.about}</p>
      <p class="soft">{welcome.private}</p>
      <p class="small push">
        <Link to="/settings/limits">{welcome.limits}</Link>
      </p>
      <OtherTongues />
    </Screen>
  )
}
