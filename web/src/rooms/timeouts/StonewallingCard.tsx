/** For the one who keeps being left waiting: a private word, kept nowhere, told to nobody. */
import { useState } from 'preact/hooks'
import { leftWaitingCardOf } from '@mend/domain/signals'
import { stonewallingCardOf } from '@mend/domain/timeouts'
import { useHouse } from '../../house/useHouse.ts'
import { InLine } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { timeout } from './words.ts'

/**
 * Drawn on the pause's own page, and wherever else its person looks first.
 *
 * Privacy: computed on this screen from what both already know. Nothing is written, asked for, or sent.
 */
export function StonewallingCard() {
  const { couple, me, clock } = useHouse()
  const [hidden, setHidden] = useState(false)
  const moment = { me, now: clock.now.value }
  const left = stonewallingCardOf(couple.value, moment) || leftWaitingCardOf(couple.value, moment)
  if (hidden || !left) return null
  return (
    <Notice care>
      <OnlyYou />
      <p>{timeout.card.body}</p>
      <p class="small">{timeout.card.note}</p>
      <p class="row">
        <Link to="/help">{timeout.card.help}</Link>
        <InLine onPress={() => setHidden(true)}>{timeout.card.hide}</InLine>
      </p>
    </Notice>
  )
}
