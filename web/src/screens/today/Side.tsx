/** Beside the column on a desk: what comes up, and how this device stands. Quiet when there is nothing. */
import { needsUpdate } from '@mend/domain/couple'
import { useHouse } from '../../house.ts'
import { words } from '../../words/en.ts'
import { DueList } from './DueList.tsx'
import { useNearby } from './useWaiting.ts'

export function Side() {
  const { router } = useHouse()
  const { side } = words.today
  const items = useNearby()
  const shown = router.place.value.pattern === '/' ? [] : items
  return (
    <aside class="side" aria-label={words.house.aside}>
      {shown.length > 0 && <h2 class="soft small">{side.title}</h2>}
      <DueList items={shown} label={side.title} />
      <Standing />
    </aside>
  )
}

function Standing() {
  const { status, couple } = useHouse()
  const { side } = words.today
  const { connection, pending, faults, removed } = status.value
  const sentences = [
    removed ? side.removed : null,
    faults.length > 0 ? side.fault : null,
    needsUpdate(couple.value) ? side.update : null,
    connection === 'offline' ? side.offline : pending > 0 ? side.waiting : null,
  ]
  return (
    <>
      {sentences.map(
        (sentence) =>
          sentence !== null && (
            <p key={sentence} class="soft">
              {sentence}
            </p>
          ),
      )}
    </>
  )
}
