/** Promises kept of the last fourteen, by the two together: dots to see, a sentence to read. */
import { consistency } from '@mend/domain/couple'
import { useHouse } from '../../house.ts'
import { words } from '../../words/en.ts'

export function Kept() {
  const { couple, clock } = useHouse()
  const { kept, of } = consistency(couple.value, clock.now.value)
  if (of === 0) return null
  return (
    <div class="kept push">
      <div class="dots" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <i key={index} class={index < kept ? 'done' : ''} />
        ))}
      </div>
      <p class="soft small">{words.today.kept(kept, of)}</p>
    </div>
  )
}
