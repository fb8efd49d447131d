/** How this device stands: offline, waiting to send, removed, or in need of an update. Nothing when all is well. */
import { needsUpdate } from '@mend/domain/couple'
import { useHouse } from '../../house.ts'
import { words } from '../../words/en.ts'
import { useOffline } from './useOffline.ts'

export function Standing() {
  const { status, couple } = useHouse()
  const { side } = words.today
  const { pending, faults, removed } = status.value
  const offline = useOffline()
  // Each kind of fault is named once, whatever their number.
  const kinds = [...new Set(faults.map(({ kind }) => kind))]
  const sentences = [
    removed ? side.removed : null,
    ...kinds.map((kind) => side.faults[kind]),
    needsUpdate(couple.value) ? side.update : null,
    offline ? side.offline : pending > 0 ? side.waiting : null,
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
