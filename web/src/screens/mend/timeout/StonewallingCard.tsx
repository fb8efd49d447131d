/** For the one who keeps being left waiting: a private word, kept nowhere, told to nobody. */
import { useState } from 'preact/hooks'
import { stonewallingCardOf } from '@mend/domain/couple'
import { useHouse } from '../../../house.ts'
import { InLine } from '../../../parts/Button.tsx'
import { Link } from '../../../parts/Link.tsx'
import { Notice } from '../../../parts/Notice.tsx'
import { OnlyYou } from '../../../parts/Field.tsx'
import { timeout } from '../../../words/en/timeout.ts'

/**
 * Drawn on the pause's own page, and wherever else its person looks first.
 *
 * Privacy: computed on this screen from what both already know. Nothing is written, asked for, or sent.
 */
export function StonewallingCard() {
  const { couple, me, clock } = useHouse()
  const [hidden, setHidden] = useState(false)
  if (hidden || !stonewallingCardOf(couple.value, { me, now: clock.now.value })) return null
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
