/** How this device stands: offline, waiting to send, removed, or in need of an update. Nothing when all is well. */
import { needsUpdate } from '@mend/domain/couple'
import { useHouse } from '../../house.ts'
import { words } from '../../words/en.ts'

export function Standing() {
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
            <p key={sentence} class="soft small">
              {sentence}
            </p>
          ),
      )}
    </>
  )
}
