/** Two or three things that brought these two back before, where a moment is hard: a pause, or a talk that is hot (R53). */
import { broughtOffers } from '@mend/domain/brought'
import { useSeen } from '../../house/useSeen.ts'
import { wordsOf } from './things.ts'
import { brought as text } from './words.ts'

/** Nothing before three repairs, and where the two never marked the same. */
export function BroughtBack() {
  const { couple, moment } = useSeen()
  const items = broughtOffers(couple, moment)
  if (items.length === 0) return null
  return (
    <section class="stack-tight" aria-label={text.offer}>
      <p class="soft small">{text.offer}</p>
      <ul class="rules words">
        {items.map((item) => (
          <li key={wordsOf(item)} dir="auto">
            {wordsOf(item)}
          </li>
        ))}
      </ul>
    </section>
  )
}
