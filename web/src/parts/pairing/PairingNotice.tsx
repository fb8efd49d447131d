/** Said on any page: the partner, or a new device, is here; or a pairing has come to an end meanwhile. */
import type { Standing } from '@mend/device/pairing'
import { useFrame } from '../../page/frame.ts'
import type { Path } from '../../page/paths.ts'
import { onboarding } from '../../words/en/onboarding.ts'
import { words } from '../../words/en.ts'
import { Plain, Quiet } from '../Button.tsx'
import { Float } from '../float/Float.tsx'

/** Nothing on the page where the two are compared, nor once this person has said yes. */
export function PairingNotice() {
  const { pairings, router } = useFrame()
  const news = pairings.standing.value
    .map((standing) => ({ standing, said: saidOf(standing), place: placeOf(standing) }))
    .find(({ said, place }) => said !== null && place !== router.place.value.path)
  if (news === undefined) return null
  const { said, standing, place } = news
  const failed = standing.view.kind === 'failed'
  return (
    <Float role="status">
      <p>{said}</p>
      <div class="row">
        <Quiet onPress={() => router.go(place)}>
          {failed ? onboarding.compare.look : onboarding.compare.go}
        </Quiet>
        {failed && (
          <Plain class="button" onPress={() => void pairings.drop(standing)}>
            {words.app.close}
          </Plain>
        )}
      </div>
    </Float>
  )
}

/** Where a pairing is led. */
export const placeOf = ({ side, purpose }: Standing): Path =>
  side === 'joins' ? '/join' : purpose === 'device' ? '/invite/device' : '/invite/partner'

function saidOf({ view, purpose }: Standing): string | null {
  const { compare, failures } = onboarding
  switch (view.kind) {
    case 'comparing':
      if (view.confirmed) return null
      return purpose === 'device' ? compare.hereDevice : compare.here
    case 'failed':
      // A day that went by is no news: it is said where the link was.
      return view.why === 'expired' ? null : failures[view.why].happened
    case 'waiting':
    case 'done':
      return null
  }
}
