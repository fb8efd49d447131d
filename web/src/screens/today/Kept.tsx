/** Promises kept of the last fourteen, by the two together: dots to see, a sentence to read. */
import { consistency } from '@mend/domain/promises'
import { useHouse } from '../../house/useHouse.ts'
import { words } from '../../words/en.ts'

/** Under five a count says nothing that is true. */
export const fewest = 5

/** The row of dots; nothing before there are five. */
export function Kept() {
  const { couple, clock } = useHouse()
  const { kept, of } = consistency(couple.value, clock.now.value)
  if (of < fewest) return null
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
