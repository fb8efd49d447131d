/** What calms me, in my own words, where a pause gives me time for it; nobody else reads it (R54). */
import { myLines } from '@mend/domain/triggers'
import { useSeen } from '../../house/useSeen.ts'
import { OnlyYou } from '../../parts/Field.tsx'
import { trigger as text } from './words.ts'

const most = 3

/** Nothing where I have written none. */
export function CalmsMe() {
  const { couple } = useSeen()
  const lines = myLines(couple, 'calm').slice(0, most)
  if (lines.length === 0) return null
  return (
    <section class="stack-tight" aria-label={text.calmsMe}>
      <p class="field-head small">
        <span>{text.calmsMe}</span>
        <OnlyYou until="never" />
      </p>
      <ul class="rules words">
        {lines.map(({ thread, words }) => (
          <li key={thread} dir="auto">
            {words}
          </li>
        ))}
      </ul>
    </section>
  )
}
